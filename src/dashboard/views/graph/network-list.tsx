import { useState } from 'preact/hooks';
import { entityKinds, predicates, type EntityKind } from '../../../knowledge/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindTag } from '../../components/kind-tag.tsx';
import { Link } from '../../components/link.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { graphTexts } from './graph-texts.ts';
import type { NetworkLink, NetworkNode } from './neighborhood.ts';
import { linksOf, type Network } from './network.ts';

/**
 * The network in words, for those who don't use a pointer: its entities by kind, which is the drawing's legend too. With the links
 * of the chosen one beside it, thousands of links need not be on the page at once, yet each is reached through either of its ends.
 */
export function Kinds({ network, chosen }: { network: Network; chosen: string | null }) {
  const texts = useTexts(graphTexts);
  const nodes = [...network.nodes.values()];
  return (
    <section aria-label={texts.legend}>
      <h2>{texts.legend}</h2>
      {entityKinds.map((kind) => {
        const ofKind = nodes.filter((node) => node.kind === kind);
        return ofKind.length > 0 && <Kind key={kind} kind={kind} nodes={ofKind} chosen={chosen} />;
      })}
    </section>
  );
}

function Kind({ kind, nodes, chosen }: { kind: EntityKind; nodes: NetworkNode[]; chosen: string | null }) {
  const { here } = useRoute();
  return (
    <details>
      <summary>
        <KindTag kind={kind} /> ({nodes.length})
      </summary>
      <ul>
        {nodes.map(({ id, name }) => (
          <li key={id}>
            <Link href={here({ node: id })} aria-current={id === chosen ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many links are listed before the reader asks for all: a hub may have thousands. */
const atFirst = 100;

/** The links of an entity, each of which opens its evidence. */
export function LinkList({ network, chosen, claim }: { network: Network; chosen: string; claim: string | null }) {
  const { here } = useRoute();
  const texts = useTexts(graphTexts);
  const links = linksOf(network, chosen);
  const [listed, setListed] = useState(atFirst);
  return (
    <>
      <ul class="links">
        {links.slice(0, listed).map((link) => (
          <li key={link.claim.id}>
            <Link href={here({ claim: link.claim.id })} aria-current={link.claim.id === claim ? 'true' : undefined}>
              <LinkText network={network} link={link} />
            </Link>
          </li>
        ))}
      </ul>
      {links.length > listed && (
        <button type="button" onClick={() => setListed(links.length)}>
          {texts.allLinks(links.length)}
        </button>
      )}
    </>
  );
}

function LinkText({ network, link }: { network: Network; link: NetworkLink }) {
  const label = useLabel();
  const name = (id: string): string => network.nodes.get(id)?.name ?? id;
  return (
    <>
      {name(link.source.id)} <em>{label(predicates[link.predicate].label)}</em> {name(link.target.id)}{' '}
      <Certainty certainty={link.certainty} />
    </>
  );
}
