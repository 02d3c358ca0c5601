import { listed } from '../../components/csv.ts';
import { limitsOf } from '../../components/limits.ts';
import type { Network } from './network.ts';

/** The network as a table: a row for each relation, with both its ends. */
export function networkTable({ nodes, relations }: Network) {
  return [...relations.values()].map(({ source, target, predicate, certainty, documentCount, claim }) => ({
    source: source.id,
    source_name: nodes.get(source.id)?.name ?? '',
    source_kind: nodes.get(source.id)?.kind ?? '',
    predicate,
    target: target.id,
    target_name: nodes.get(target.id)?.name ?? '',
    target_kind: nodes.get(target.id)?.kind ?? '',
    limited_to: listed(limitsOf(claim)),
    certainty,
    document_count: documentCount,
    claim: claim.id,
  }));
}
