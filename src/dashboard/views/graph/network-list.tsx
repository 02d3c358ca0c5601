import { useState } from 'preact/hooks';
import { labelBeside } from '../../../domain/statement/verb.ts';
import { entityKinds, type EntityKind } from '../../../domain/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindTag } from '../../components/kind-tag.tsx';
import { inBrackets } from '../../components/limits.ts';
import { Link } from '../../components/link.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { graphTexts } from './graph-texts.ts';
import { relationsOf, type CertaintyOf, type NetworkRelation, type NetworkNode, type Network } from './network.ts';

/**
 * The network in words, for those who don't use a pointer: its entities by kind, which is the drawing's legend too. With the relations
 * of the chosen one beside it, thousands of relations need not be on the page at once, yet each is reached through either of its ends.
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
          <li key={id} data-entity={id}>
            <Link href={here({ node: id })} aria-current={id === chosen ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many relations are listed before the reader asks for all: a hub may have thousands. */
const atFirst = 100;

interface LinkListProps {
  network: Network;
  certaintyOf: CertaintyOf;
  chosen: string;
  /** The claim whose evidence is open. */
  claim: string | null;
}

/** The relations of an entity, each of which opens its evidence. */
export function LinkList({ network, certaintyOf, chosen, claim }: LinkListProps) {
  const { here } = useRoute();
  const texts = useTexts(graphTexts);
  const relations = relationsOf(network, chosen);
  const [listed, setListed] = useState(atFirst);
  return (
    <>
      <ul class="relations">
        {relations.slice(0, listed).map((relation) => (
          <li
            key={relation.claim.id}
            data-entity={relation.source.id === chosen ? relation.target.id : relation.source.id}
            data-counts={certaintyOf(relation) !== null}
          >
            <Link
              href={here({ claim: relation.claim.id })}
              aria-current={relation.claim.id === claim ? 'true' : undefined}
            >
              <LinkText {...{ network, relation }} certainty={certaintyOf(relation)} />
            </Link>
          </li>
        ))}
      </ul>
      {relations.length > listed && (
        <button type="button" onClick={() => setListed(relations.length)}>
          {texts.allRelations(relations.length)}
        </button>
      )}
    </>
  );
}

interface LinkTextProps {
  network: Network;
  relation: NetworkRelation;
  certainty: ReturnType<CertaintyOf>;
}

function LinkText({ network, relation, certainty }: LinkTextProps) {
  const texts = useTexts(graphTexts);
  const label = useLabel();
  const name = (id: string): string => network.nodes.get(id)?.name ?? id;
  return (
    <>
      {name(relation.source.id)} <em>{label(labelBeside(relation.source, relation.predicate))}</em>{' '}
      {name(relation.target.id)}
      {inBrackets(relation.claim)} {certainty ? <Certainty certainty={certainty} /> : <small>{texts.fallen}</small>}
    </>
  );
}
