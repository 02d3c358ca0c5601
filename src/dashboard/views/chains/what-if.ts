import { certaintyRanks, judge, type Certainty, type WeighedEvidence } from '../../../domain/certainty.ts';
import { counted, type WhatIf } from '../../../domain/what-if.ts';
import type { EvidenceOfClaims } from '../../graphql/evidence-of-claims.ts';
import { claimIdsOf, claimsOf, type Chain, type ChainHop, type HopClaim } from './flow.ts';

/** A chain as some of the evidence makes it, with what it is ranked by. */
interface Weighed {
  chain: Chain;
  rank: number;
  /** The fewest documents behind a claim of it. */
  fewest: number;
  id: string;
}

/**
 * What becomes of chains when only some of the evidence counts, as if the graph had been derived from that alone: which stand, with the
 * certainty, the documents and the rank that they then have, and which fall.
 *
 * @param chains as the API gives them, from all evidence
 * @param minCertainty what every hop must reach
 */
export function chainsUnder(
  whatIf: WhatIf,
  chains: readonly Chain[],
  evidence: EvidenceOfClaims,
  minCertainty: Certainty | null = null,
): { standing: Chain[]; fallen: Chain[] } {
  const standing: Weighed[] = [];
  const fallen: Chain[] = [];
  for (const chain of chains) {
    const weighed = weigh(chain, (id) => counted(evidence.get(id) ?? [], whatIf));
    if (weighed && weighed.rank >= (minCertainty ? certaintyRanks[minCertainty] : 0)) standing.push(weighed);
    else fallen.push(chain);
  }
  return { standing: standing.toSorted(byRank).map(({ chain }) => chain), fallen };
}

/** The claims behind chains that nothing supports any more, in the order of the chains. */
export function claimsFallen(whatIf: WhatIf, chains: readonly Chain[], evidence: EvidenceOfClaims): HopClaim[] {
  const behind = new Map(chains.flatMap(({ hops }) => hops.flatMap(claimsOf)).map((claim) => [claim.id, claim]));
  return [...behind.values()].filter(({ id }) => judge(counted(evidence.get(id) ?? [], whatIf)).supporting === 0);
}

/** @returns null where a claim has no support left */
function weigh(chain: Chain, evidenceOf: (claim: string) => WeighedEvidence[]): Weighed | null {
  const hops: ChainHop[] = [];
  const documents: Set<string>[] = [];
  let fewest = Infinity;
  for (const hop of chain.hops) {
    const judged = claimsOf(hop).map(({ id }) => ({ evidence: evidenceOf(id), ...judge(evidenceOf(id)) }));
    if (judged.some(({ supporting }) => supporting === 0)) return null;
    // A bridge is as firm as the weaker of its two claims.
    const weakest = judged.reduce((weak, next) => (rankOf(next) < rankOf(weak) ? next : weak));
    hops.push({ ...hop, certainty: weakest.certainty });
    documents.push(...judged.map((one) => supportingDocuments(one.evidence)));
    fewest = Math.min(fewest, ...judged.map(({ supporting }) => supporting));
  }
  const weakest = hops.reduce((weak, next) => (rankOf(next) < rankOf(weak) ? next : weak));
  const isWhole = ({ id }: { id: string }): boolean => documents.every((some) => some.has(id));
  const left = chain.documents.filter(({ id }) => documents.some((some) => some.has(id)));
  return {
    chain: { ...chain, hops, certainty: weakest.certainty, documents: left, stitched: !left.some(isWhole) },
    rank: rankOf(weakest),
    fewest,
    id: idOf(chain),
  };
}

const rankOf = ({ certainty }: { certainty: Certainty }): number => certaintyRanks[certainty];

const supportingDocuments = (evidence: readonly WeighedEvidence[]): Set<string> =>
  new Set(evidence.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document));

/** As the API orders chains: docs/decisions/0006-chain-ranking.md. */
function byRank(one: Weighed, other: Weighed): number {
  return (
    other.rank - one.rank ||
    other.fewest - one.fewest ||
    one.chain.length - other.chain.length ||
    (one.id < other.id ? -1 : 1)
  );
}

function idOf({ hops }: Chain): string {
  const entities = [hops[0]?.from.id ?? '', ...hops.map(({ to }) => to.id)];
  return [...entities, ...hops.map((hop) => claimIdsOf(hop).replace(',', '+'))].map((id) => `${id} `).join('');
}
