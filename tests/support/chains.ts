import { predicatesOf } from '../../src/domain/vocabulary.ts';
import type { TestApi } from './api.ts';
import { groupBy } from './group.ts';
import { sortedBy } from './order.ts';
import type { RawEntity, RawRelation } from './raw-graph.ts';

/** Hops from a chain's start to its end. */
export type RawChain = RawRelation[];

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
  const walked = relations.filter(({ type, certainty_rank }) => causal.includes(type) && certainty_rank >= minRank);
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
    [(chain) => Math.min(...chain.map(({ claim }) => supportingDocuments(claim.evidence).size)), 'DESC'],
    [(chain) => chain.length],
    [idOfChain],
  ]);
}

function idOfChain(chain: RawChain): string {
  const entities = [chain[0]!.from.id, ...chain.map(({ to }) => to.id)];
  return [...entities, ...chain.map(({ claim }) => claim.id)].map((id) => `${id} `).join('');
}

/** The ids of the documents that say so. */
export function supportingDocuments(evidence: RawRelation['claim']['evidence']): Set<string> {
  return new Set(evidence.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document.id));
}

/** The ids of the claims behind each chain's hops. */
export function claimsOf(chains: RawChain[]): string[][] {
  return chains.map((chain) => chain.map(({ claim }) => claim.id));
}

interface ChainPage {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { hops: { claim: { id: string } }[] } }[];
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
      totalCount pageInfo { hasNextPage endCursor } edges { node { hops { claim { id } } } }
    }
  }`;
  const chains: string[][] = [];
  for (let after: string | undefined; ;) {
    const { data, errors } = await api.query(query, { ...request, ...(after !== undefined && { after }) });
    if (errors || api.statements.length !== 1) throw new Error(JSON.stringify({ errors, statements: api.statements }));
    const { edges, pageInfo, totalCount } = (data as { causalChains: ChainPage }).causalChains;
    chains.push(...edges.map(({ node }) => node.hops.map(({ claim }) => claim.id)));
    if (!pageInfo.hasNextPage) {
      if (totalCount !== chains.length) throw new Error(`Of ${totalCount} chains ${chains.length} came.`);
      return chains;
    }
    after = pageInfo.endCursor;
  }
}
