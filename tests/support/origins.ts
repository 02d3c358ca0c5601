import { certaintyOfRank, type Certainty } from '../../src/domain/certainty.ts';
import type { TestApi } from './api.ts';
import {
  claimsOf,
  claimsOfHops,
  enumerateChains,
  supportingDocuments,
  type AskedHop,
  type ChainQuestion,
  type RawChain,
} from './chains.ts';
import { groupBy } from './group.ts';
import { sortedBy } from './order.ts';
import type { RawEntity, RawRelation } from './raw-graph.ts';

export interface OriginQuestion extends Pick<ChainQuestion, 'maxHops' | 'minRank'> {
  isTarget: (entity: RawEntity) => boolean;
  /** Ids of the documents of which each hop must have one. */
  documents?: string[] | undefined;
  isKind?: (entity: RawEntity) => boolean;
}

/** A row of `causalOrigins` as it should be; its path is one of several, each as the ids of the claims behind its hops. */
export interface ExpectedOrigin {
  entity: string;
  length: number;
  certainty: Certainty;
  paths: string[][];
}

/** The origins, found from every chain that leads to a target, in the order that the API promises. */
export function enumerateOrigins(
  relations: RawRelation[],
  { isTarget, documents, isKind = () => true, maxHops, minRank }: OriginQuestion,
): ExpectedOrigin[] {
  const stated = relations.filter(
    ({ claim }) => !documents || [...supportingDocuments(claim.evidence)].some((id) => documents.includes(id)),
  );
  const isStart = (entity: RawEntity): boolean => !isTarget(entity) && isKind(entity);
  const chains = enumerateChains(stated, { isStart, isEnd: isTarget, maxHops, minRank });
  const rows = [...groupBy(chains, ([first]) => first!.from)].map(([{ id }, own]) => {
    const length = Math.min(...own.map((chain) => chain.length));
    const shortest = own.filter((chain) => chain.length === length);
    const rank = Math.max(...shortest.map(rankOf));
    return { id, length, rank, paths: claimsOf(shortest.filter((chain) => rankOf(chain) === rank)) };
  });
  return sortedBy(rows, [[({ length }) => length], [({ rank }) => rank, 'DESC'], [({ id }) => id]]).map(
    ({ id, length, rank, paths }) => ({ entity: id, length, certainty: certaintyOfRank(rank), paths }),
  );
}

const rankOf = (chain: RawChain): number => Math.min(...chain.map(({ certainty_rank }) => certainty_rank));

/** A row of `causalOrigins` as the API gives it, with the one path it chose. */
export interface AskedOrigin extends Omit<ExpectedOrigin, 'paths'> {
  path: string[];
  documents: string[];
}

interface OriginPage {
  totalCount: number;
  truncated: boolean;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: {
    node: {
      entity: { id: string };
      length: number;
      certainty: Certainty;
      hops: AskedHop[];
      documents: { id: string }[];
    };
  }[];
}

/**
 * Asks the API for all origins, page by page.
 *
 * @param request the arguments of `causalOrigins`, paging aside
 * @throws Error when a page has errors, was answered by another number of statements than one, is truncated or counts other rows than there are
 */
export async function askForOrigins(
  api: TestApi,
  request: Record<string, unknown>,
  first = 100,
): Promise<AskedOrigin[]> {
  const query = `query ($to: EntitySelector!, $documents: [ID!], $maxHops: Int, $minCertainty: Certainty, $kinds: [EntityKind!], $first: Int, $after: String) {
    causalOrigins(to: $to, documents: $documents, maxHops: $maxHops, minCertainty: $minCertainty, kinds: $kinds, first: $first, after: $after) {
      totalCount truncated pageInfo { hasNextPage endCursor }
      edges { node { entity { id } length certainty hops { claim { id } levelClaim { id } } documents { id } } }
    }
  }`;
  const origins: AskedOrigin[] = [];
  for (let after: string | undefined; ;) {
    const { data, errors } = await api.query(query, { ...request, first, ...(after !== undefined && { after }) });
    if (errors || api.statements.length !== 1) throw new Error(JSON.stringify({ errors, statements: api.statements }));
    const { edges, pageInfo, totalCount, truncated } = (data as { causalOrigins: OriginPage }).causalOrigins;
    origins.push(
      ...edges.map(({ node: { entity, length, certainty, hops, documents } }) => ({
        entity: entity.id,
        length,
        certainty,
        path: claimsOfHops(hops),
        documents: documents.map(({ id }) => id),
      })),
    );
    if (!pageInfo.hasNextPage) {
      if (truncated || totalCount !== origins.length)
        throw new Error(`Of ${totalCount} origins ${origins.length} came.`);
      return origins;
    }
    after = pageInfo.endCursor;
  }
}

/** The rows as the expected ones are where each has one of the paths that it may have; elsewhere with its own path alone. */
export function comparableOrigins(asked: AskedOrigin[], expected: ExpectedOrigin[]): ExpectedOrigin[] {
  return asked.map(({ entity, length, certainty, path }, index) => {
    const paths = expected[index]?.paths ?? [];
    return { entity, length, certainty, paths: paths.some((one) => one.join() === path.join()) ? paths : [path] };
  });
}
