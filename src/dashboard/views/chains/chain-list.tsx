import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import { Certainty } from '../../components/certainty.tsx';
import { ChainDrawing } from '../../components/chain-drawing.tsx';
import { Icon } from '../../components/icon.tsx';
import { KindIcon } from '../../components/kind-tag.tsx';
import { useIsPrinted } from '../../components/use-is-printed.ts';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { ChainDetails, type EvidenceOf } from './chain-details.tsx';
import { chainsTexts } from './chains-texts.ts';
import { DocumentMarks } from './document-marks.tsx';
import { chainKey, drawnHop, entitiesOf, groupByStart, type Chain } from './flow.ts';

/** Chains of a start that are shown at first. */
const shownAtFirst = 3;

interface ChainListProps {
  chains: readonly Chain[];
  /** The ids of the claims whose evidence is open. */
  claim: string | null;
  /** Ids of the documents in the order of their numbers. */
  documents: readonly string[];
  evidenceOf: EvidenceOf;
}

/**
 * The chains by start, each start's by rank. All that the diagram shows is here too, for those who don't use a pointer: every hop is a
 * link that opens its evidence.
 */
export function ChainList({ chains, ...rest }: ChainListProps) {
  return (
    <div class="chain-groups">
      {groupByStart(chains).map((group) => (
        <StartGroup key={group[0].hops[0]?.from.id} group={group} {...rest} />
      ))}
    </div>
  );
}

interface StartGroupProps extends Omit<ChainListProps, 'chains'> {
  group: readonly [Chain, ...Chain[]];
}

function StartGroup({ group, claim, documents, evidenceOf }: StartGroupProps) {
  const texts = useTexts(chainsTexts);
  const [isWhole, setWhole] = useState(false);
  const isPrinted = useIsPrinted();
  const [best] = group;
  const start = entitiesOf(best)[0];
  if (!start) return null;
  const shown = isWhole || isPrinted ? group : group.slice(0, shownAtFirst);
  return (
    <section class="chain-group card" aria-label={start.name}>
      <h3>
        <KindIcon kind={start.kind} /> {start.name} <span class="quiet">· {texts.chainsThrough(group.length)}</span>
      </h3>
      <ol class="chains">
        {shown.map((chain) => (
          <ChainRow key={chainKey(chain)} {...{ chain, claim, documents, evidenceOf }} />
        ))}
      </ol>
      {shown.length < group.length && (
        <button type="button" class="show-all" onClick={() => setWhole(true)}>
          {texts.showAll(group.length)}
        </button>
      )}
    </section>
  );
}

interface ChainRowProps extends Omit<ChainListProps, 'chains'> {
  chain: Chain;
}

function ChainRow({ chain, claim, documents, evidenceOf }: ChainRowProps) {
  const texts = useTexts(chainsTexts);
  const { here } = useRoute();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <ChainDrawing
        small
        current={claim}
        hops={chain.hops.map((hop) => drawnHop(hop, (claims) => here({ claim: claims })))}
      />
      <div class="chain-facts">
        <Certainty certainty={chain.certainty} />
        <DocumentMarks chain={chain} documents={documents} />
        {chain.stitched && (
          <span class="badge" title={texts.stitched}>
            {texts.stitchedShort}
            <span class="visually-hidden">: {texts.stitched}</span>
          </span>
        )}
        <button
          type="button"
          class="details"
          aria-expanded={isOpen}
          aria-label={texts.detailsOf(
            entitiesOf(chain)
              .map(({ name }) => name)
              .join(' → '),
          )}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.details} <Icon of={ChevronDown} />
        </button>
      </div>
      {isOpen && <ChainDetails chain={chain} evidenceOf={evidenceOf} />}
    </li>
  );
}
