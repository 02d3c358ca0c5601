import { labelBeside } from '../../../domain/statement/verb.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindTag } from '../../components/kind-tag.tsx';
import { inBrackets } from '../../components/limits.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { graphTexts } from './graph-texts.ts';
import type { Pointed } from './network-drawing.ts';
import { relationsOf, type Network } from './network.ts';

/** What the pointer stands on, in words; the list beside the drawing has the same for everyone else. */
export function HoverCard({ network, pointed: { element, at } }: { network: Network; pointed: Pointed }) {
  const texts = useTexts(graphTexts);
  const label = useLabel();
  const node = 'node' in element ? network.nodes.get(element.node) : undefined;
  const relation = 'claim' in element ? network.relations.get(element.claim) : undefined;
  const name = (id: string): string => network.nodes.get(id)?.name ?? id;
  return (
    <div class="hover-card" aria-hidden="true" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {node && (
        <>
          <strong>{node.name}</strong>
          <KindTag kind={node.kind} />
          <small>{texts.relations(relationsOf(network, node.id).length)}</small>
        </>
      )}
      {relation && (
        <>
          <span>
            <strong>{name(relation.source.id)}</strong> {label(labelBeside(relation.source, relation.predicate))}{' '}
            <strong>{name(relation.target.id)}</strong>
            {inBrackets(relation.claim)}
          </span>
          <Certainty certainty={relation.certainty} />
          <small>{texts.documents(relation.documentCount)}</small>
        </>
      )}
    </div>
  );
}
