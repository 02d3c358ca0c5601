import { KindIcon } from '../../components/kind-tag.tsx';
import { useTexts } from '../../i18n/language.ts';
import { chainsTexts } from './chains-texts.ts';
import { countBetween, entitiesOf, type Chain } from './flow.ts';

/** Entities between starts and target that are listed. */
const maxListed = 6;

interface ThroughBarProps {
  chains: readonly Chain[];
  /** Id of the entity that is chosen. */
  through: string | null;
  onChoose: (through: string | null) => void;
}

/** What most chains lead through; choosing one lights the chains through it, as selecting it in the diagram does. */
export function ThroughBar({ chains, through, onChoose }: ThroughBarProps) {
  const texts = useTexts(chainsTexts);
  const counted = countBetween(chains);
  const listed = counted.slice(0, maxListed);
  const chosen = chains.flatMap(entitiesOf).find(({ id }) => id === through);
  // One that few chains lead through, a start or the target can be chosen in the diagram, and is let go here.
  if (chosen && !listed.some(({ entity }) => entity.id === through)) {
    listed.push({
      entity: chosen,
      chains: chains.filter((chain) => entitiesOf(chain).some(({ id }) => id === through)).length,
    });
  }
  if (listed.length === 0) return null;
  return (
    <div class="through one-line" role="group" aria-label={texts.through}>
      <span class="quiet">{texts.through}</span>
      {listed.map(({ entity, chains: count }) => (
        <button
          key={entity.id}
          type="button"
          aria-pressed={entity.id === through}
          onClick={() => onChoose(entity.id === through ? null : entity.id)}
        >
          <KindIcon kind={entity.kind} /> {entity.name} <span class="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
