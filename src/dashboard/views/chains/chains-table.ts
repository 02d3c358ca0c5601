import type { Chain } from './chain.ts';

/** The chains as a table: a row for each hop, with the chain that it belongs to. */
export function chainsTable(chains: readonly Chain[]) {
  return chains.flatMap((chain, index) =>
    chain.steps.map((step, hop) => ({
      chain: index + 1,
      hop: hop + 1,
      from: step.from.id,
      from_name: step.from.name,
      predicate: step.predicate,
      to: step.to.id,
      to_name: step.to.name,
      certainty: step.certainty,
      polarity: step.polarity,
      claim: step.claim.id,
      statement: step.claim.statement,
      chain_certainty: chain.certainty,
      chain_polarity: chain.polarity,
      stitched: chain.stitched,
      documents: chain.documents.map(({ id }) => id).join(' '),
    })),
  );
}
