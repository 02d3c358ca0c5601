import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { claimIdsOf, hopLabel, type Chain, type ChainHop } from './flow.ts';
import { documentLabel } from '../document-label.ts';
import { chainsTexts } from './chains-texts.ts';

/**
 * The chains by rank. All that the diagram shows is here too, for those who don't use a pointer: every hop is a link that opens its
 * evidence.
 *
 * @param claim the ids of the hop's whose evidence is open
 */
export function ChainList({ chains, claim }: { chains: readonly Chain[]; claim: string | null }) {
  return (
    <ol class="chains">
      {chains.map((chain) => (
        <li key={chain.hops.map(claimIdsOf).join(' ')}>
          <ol class="hops">
            {chain.hops.map((hop) => (
              <li key={claimIdsOf(hop)}>
                <Hop hop={hop} open={claimIdsOf(hop) === claim} />
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
    <Link
      href={here({ claim: claimIdsOf(hop) })}
      class="hop"
      data-bridge={hop.bridge ? 'true' : undefined}
      aria-current={open ? 'true' : undefined}
    >
      <span>{hop.from.name}</span> <em>{label(hopLabel(hop))}</em> <span>{hop.to.name}</span>{' '}
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
