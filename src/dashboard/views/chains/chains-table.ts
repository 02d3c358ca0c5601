import { listed } from '../../components/csv.ts';
import { claimsOf, type Chain } from './flow.ts';

/** The chains as a table: a row for each hop, with the chain that it belongs to. */
export function chainsTable(chains: readonly Chain[]) {
  return chains.flatMap((chain, rank) =>
    chain.hops.map((hop, index) => ({
      chain: rank + 1,
      hop: index + 1,
      from: hop.from.id,
      from_name: hop.from.name,
      predicate: hop.predicate,
      to: hop.to.id,
      to_name: hop.to.name,
      certainty: hop.certainty,
      polarity: hop.polarity,
      bridge: hop.bridge,
      claims: listed(claimsOf(hop).map(({ id }) => id)),
      statement: claimsOf(hop)
        .map(({ statement }) => statement)
        .join(' '),
      chain_certainty: chain.certainty,
      chain_polarity: chain.polarity,
      stitched: chain.stitched,
      documents: listed(chain.documents.map(({ id }) => id)),
      document_count: chain.documents.length,
    })),
  );
}
