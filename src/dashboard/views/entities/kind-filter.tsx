import { entityKinds, kinds, type EntityKind } from '../../../domain/vocabulary.ts';
import { KindIcon } from '../../components/kind-tag.tsx';
import { EntityCountsDocument } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { entitiesTexts } from './entities-texts.ts';

interface KindFilterProps {
  /** Null: all kinds. */
  chosen: EntityKind | null;
  onChoose: (kind: EntityKind | null) => void;
}

/** The kinds with how many entities they have, to choose one. */
export function KindFilter({ chosen, onChoose }: KindFilterProps) {
  const texts = useTexts(entitiesTexts);
  const label = useLabel();
  const answer = useAnswer(EntityCountsDocument, {});
  const counts = new Map(
    answer.state === 'ready' ? answer.data.statistics.byKind.map(({ kind, entities }) => [kind, entities]) : [],
  );
  return (
    <div class="kind-filter" role="group" aria-label={texts.kinds}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {texts.all}
      </button>
      {entityKinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
          <KindIcon kind={kind} /> {label(kinds[kind].name)} <small>{counts.get(kind)}</small>
        </button>
      ))}
    </div>
  );
}
