import { predicatesOf } from '../../src/domain/vocabulary.ts';
import type { TestApi } from './api.ts';
import { groupBy } from './group.ts';
import { sortedBy } from './order.ts';
import type { RawEntity, RawRelation } from './raw-graph.ts';

/** A relation, or a bridge, which rests on a second claim as well. */
interface RawHop extends Pick<RawRelation, 'from' | 'to' | 'claim' | 'certainty_rank'> {
  levelClaim?: RawRelation['claim'];
}

/** Hops from a chain's start to its end. */
export type RawChain = RawHop[];

export interface ChainQuestion {
  isStart: (entity: RawEntity) => boolean;
  isEnd: (entity: RawEntity) => boolean;
  maxHops: number;
  /** Where it is given, one entity strictly between start and end must be such. */
  isVia?: ((entity: RawEntity) => boolean) | undefined;
  /** Rank that every hop must reach. */
  minRank?: number | undefined;
}

/**
 * Every causal path without a repeated entity, found by walking from each start, in the order that the API promises
 * (docs/decisions/0006-chain-ranking.md).
 */
export function enumerateChains(
  relations: RawRelation[],
  { isStart, isEnd, maxHops, isVia, minRank = 0 }: ChainQuestion,
): RawChain[] {
  const causal: string[] = predicatesOf('CAUSAL');
  const hops: RawHop[] = [...relations.filter(({ type }) => causal.includes(type)), ...bridgesOf(relations)];
  const walked = hops.filter(({ certainty_rank }) => certainty_rank >= minRank);
  const outgoing = groupBy(walked, ({ from }) => from);
  const found: RawChain[] = [];
  const walk = (path: RawChain, visited: RawEntity[]): void => {
    for (const hop of outgoing.get(visited.at(-1)!) ?? []) {
      if (visited.includes(hop.to)) continue;
      const longer = [...path, hop];
      if (isEnd(hop.to) && (!isVia || visited.slice(1).some(isVia))) found.push(longer);
      if (longer.length < maxHops) walk(longer, [...visited, hop.to]);
    }
  };
  for (const start of outgoing.keys()) if (isStart(start)) walk([], [start]);
  return sortedBy(found, [
    [(chain) => Math.min(...chain.map(({ certainty_rank }) => certainty_rank)), 'DESC'],
    [
      (chain) => Math.min(...chain.flatMap(claimsBehind).map(({ evidence }) => supportingDocuments(evidence).size)),
      'DESC',
    ],
    [(chain) => chain.length],
    [idOfChain],
  ]);
}

/** What depletes an electrolyte leads to whatever is a low level of it. */
function bridgesOf(relations: RawRelation[]): RawHop[] {
  const levels = relations.filter(({ type, level }) => type === 'INVOLVES' && level === 'LOW');
  return relations
    .filter(({ type }) => type === 'DEPLETES')
    .flatMap((depletes) =>
      levels
        .filter((level) => level.to === depletes.to && level.from !== depletes.from)
        .map((level) => ({
          from: depletes.from,
          to: level.from,
          claim: depletes.claim,
          levelClaim: level.claim,
          certainty_rank: Math.min(depletes.certainty_rank, level.certainty_rank),
        })),
    );
}

export const claimsBehind = ({ claim, levelClaim }: RawHop): RawRelation['claim'][] =>
  levelClaim ? [claim, levelClaim] : [claim];

function idOfChain(chain: RawChain): string {
  const entities = [chain[0]!.from.id, ...chain.map(({ to }) => to.id)];
  return [...entities, ...claimsOf([chain])[0]!].map((id) => `${id} `).join('');
}

/** The ids of the documents that say so. */
export function supportingDocuments(evidence: RawRelation['claim']['evidence']): Set<string> {
  return new Set(evidence.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document.id));
}

/** The ids of the claims behind each chain's hops; those of a bridge's two claims in one. */
export function claimsOf(chains: RawChain[]): string[][] {
  return chains.map((chain) =>
    chain.map((hop) =>
      claimsBehind(hop)
        .map(({ id }) => id)
        .join('+'),
    ),
  );
}

/** A hop as the API gives it. */
export interface AskedHop {
  claim: { id: string };
  levelClaim: { id: string } | null;
}

/** The ids of the claims behind each hop; those of a bridge's two claims in one. */
export function claimsOfHops(hops: AskedHop[]): string[] {
  return hops.map(({ claim, levelClaim }) =>
    [claim, ...(levelClaim ? [levelClaim] : [])].map(({ id }) => id).join('+'),
  );
}

interface ChainPage {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { hops: AskedHop[] } }[];
}

/**
 * Asks the API for all chains, page by page.
 *
 * @param request the arguments of `causalChains`, paging aside
 * @returns the ids of the claims behind each chain's hops
 * @throws Error when a page has errors, was answered by another number of statements than one or counts other rows than there are
 */
export async function askForChains(api: TestApi, request: Record<string, unknown>): Promise<string[][]> {
  const query = `query ($from: EntitySelector!, $to: EntitySelector!, $via: EntitySelector, $maxHops: Int, $minCertainty: Certainty, $after: String) {
    causalChains(from: $from, to: $to, via: $via, maxHops: $maxHops, minCertainty: $minCertainty, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { hops { claim { id } levelClaim { id } } } }
    }
  }`;
  const chains: string[][] = [];
  for (let after: string | undefined; ;) {
    const { data, errors } = await api.query(query, { ...request, ...(after !== undefined && { after }) });
    if (errors || api.statements.length !== 1) throw new Error(JSON.stringify({ errors, statements: api.statements }));
    const { edges, pageInfo, totalCount } = (data as { causalChains: ChainPage }).causalChains;
    chains.push(...edges.map(({ node }) => claimsOfHops(node.hops)));
    if (!pageInfo.hasNextPage) {
      if (totalCount !== chains.length) throw new Error(`Of ${totalCount} chains ${chains.length} came.`);
      return chains;
    }
    after = pageInfo.endCursor;
  }
}
