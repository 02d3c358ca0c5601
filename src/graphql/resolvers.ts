import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/schema-types.ts';
import { certaintyRanks, explainCertainty, type WeighedEvidence } from '../knowledge/certainty.ts';
import { explainChain, type ExplainedHop } from '../knowledge/chain.ts';
import { readCrossReference } from '../knowledge/cross-reference.ts';
import { checkChainRequest, checkConsensusRequest, checkNeighborhoodRequest } from '../knowledge/requests.ts';
import { normalFormsOf, searchParametersOf } from '../knowledge/search-request.ts';
import { typeKey } from '../projection/compile.ts';
import { checkCount } from '../projection/page.ts';
import type { Projected } from '../projection/answer.ts';
import type { RequestContext } from './context.ts';

/** A root field whose arguments are checked before the projection answers it. */
const checked =
  <Args>(check: (args: Args, context: RequestContext) => void) =>
  (_parent: unknown, args: Args, context: RequestContext, info: GraphQLResolveInfo): Promise<never> => {
    check(args, context);
    return context.answer(info) as Promise<never>;
  };

/** A root field whose statement takes what its arguments are turned into. */
const derived =
  <Args>(derive: (args: Args, context: RequestContext) => Record<string, unknown>) =>
  (_parent: unknown, args: Args, context: RequestContext, info: GraphQLResolveInfo): Promise<never> =>
    context.answer(info, derive(args, context)) as Promise<never>;

/** What the projection put under a field's key of its parent. */
const projected = <T>(parent: unknown, info: GraphQLResolveInfo): T => (parent as Projected)[info.path.key] as T;

const concreteType = (value: unknown): never => (value as Projected)[typeKey] as never;

/**
 * What is not read straight from the projection: checks of arguments, texts made by the rules, and the enums whose values the
 * graph holds in another form. All other fields, root fields included, are resolved by the projection.
 */
export const resolvers: Resolvers = {
  Node: { __resolveType: concreteType },
  Entity: { __resolveType: concreteType },
  Query: {
    causalChains: checked(checkChainRequest),
    consensus: checked(checkConsensusRequest),
    neighborhood: checked(checkNeighborhoodRequest),
    nodes: checked(({ ids }: { ids: string[] }, { maxPageSize }) => checkCount('ids', ids, maxPageSize)),
    resolveTerms: derived(({ terms }: { terms: string[] }, { maxPageSize }) => ({
      lookups: checkCount('terms', terms, maxPageSize).map((term) => normalFormsOf('each term', term)),
    })),
    search: derived(({ text }: { text: string }) => ({ sought: searchParametersOf(text) })),
  },
  Meta: { apiVersion: (_parent, _args, { apiVersion }) => apiVersion },
  Claim: {
    certaintyExplanation: (parent, { language }, _context, info) =>
      explainCertainty(projected<WeighedEvidence[]>(parent, info))[language ?? 'en'],
  },
  CausalChain: {
    explanation: (parent, { language }, _context, info) =>
      explainChain(projected<ExplainedHop[]>(parent, info), language ?? 'en'),
  },
  CrossReference: {
    curie: (written) => readCrossReference(written).id,
    vocabulary: (written) => readCrossReference(written).vocabulary,
    mapping: (written) => readCrossReference(written).mapping,
    url: (written) => readCrossReference(written).url,
  },
  Certainty: certaintyRanks,
  Language: { EN: 'en', SV: 'sv' },
};
