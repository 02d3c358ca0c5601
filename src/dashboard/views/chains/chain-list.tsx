import { predicates } from '../../../domain/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import type { Chain, ChainHop } from './flow.ts';
import { documentLabel } from '../document-label.ts';
import { chainsTexts } from './chains-texts.ts';

/**
 * The chains by rank. All that the diagram shows is here too, for those who don't use a pointer: every hop is a link that opens its
 * evidence.
 *
 * @param claim the one whose evidence is open
 */
export function ChainList({ chains, claim }: { chains: readonly Chain[]; claim: string | null }) {
  return (
    <ol class="chains">
      {chains.map((chain) => (
        <li key={chain.hops.map((hop) => hop.claim.id).join()}>
          <ol class="hops">
            {chain.hops.map((hop) => (
              <li key={hop.claim.id}>
                <Hop hop={hop} open={hop.claim.id === claim} />
              </li>
            ))}
          </ol>
          <p class="explanation">{chain.explanation}</p>
          <Documents chain={chain} />
        </li>
      ))}
    </ol>
  );
}

function Hop({ hop, open }: { hop: ChainHop; open: boolean }) {
  const { here } = useRoute();
  const label = useLabel();
  return (
    <Link href={here({ claim: hop.claim.id })} class="hop" aria-current={open ? 'true' : undefined}>
      <span>{hop.from.name}</span> <em>{label(predicates[hop.predicate].label)}</em> <span>{hop.to.name}</span>{' '}
      <Certainty certainty={hop.certainty} />
    </Link>
  );
}

function Documents({ chain: { documents, stitched } }: { chain: Chain }) {
  const texts = useTexts(chainsTexts);
  return (
    <p class="quiet">
      {texts.documents}:{' '}
      {documents.map(({ id, title }, index) => (
        <span key={id} title={title}>
          {index > 0 && ' · '}
          {documentLabel(id)}
        </span>
      ))}
      . {stitched ? texts.stitched : texts.whole}
    </p>
  );
}
