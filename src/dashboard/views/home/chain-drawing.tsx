import { KindIcon } from '../../components/kind-tag.tsx';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import type { HomeViewQuery } from '../../generated/graphql.ts';
import { useLabel } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { claimIdsOf, hopLabel } from '../chains/flow.ts';

type Hop = HomeViewQuery['example']['edges'][number]['node']['hops'][number];

/** A chain as it is walked: each entity once, and between two of them the claim that links them, which opens its evidence. */
export function ChainDrawing({ hops }: { hops: readonly Hop[] }) {
  const label = useLabel();
  const { address } = useRoute();
  return (
    <ol class="chain-drawing">
      {hops.map((hop, index) => (
        <li key={claimIdsOf(hop)}>
          {index === 0 && <Stop entity={hop.from} />}
          <Link
            class="step"
            data-certainty={hop.certainty}
            href={address('/chains', { from: hops[0]?.from.id ?? null, claim: claimIdsOf(hop) })}
          >
            <span>{label(hopLabel(hop))}</span>
            <Certainty certainty={hop.certainty} />
          </Link>
          <Stop entity={hop.to} />
        </li>
      ))}
    </ol>
  );
}

function Stop({ entity: { id, kind, name } }: { entity: Hop['from'] }) {
  const { address } = useRoute();
  return (
    <Link class="stop" data-kind={kind} href={address(`/entity/${encodeURIComponent(id)}`)}>
      <KindIcon kind={kind} /> {name}
    </Link>
  );
}
