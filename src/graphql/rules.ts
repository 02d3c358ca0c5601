import type {
  CausalChainExplanationArgs,
  ClaimCertaintyExplanationArgs,
  QueryNodesArgs,
  QueryResolveTermsArgs,
  QuerySearchArgs,
} from '../generated/schema-types.ts';
import { certaintyRanks, explainCertainty, type WeighedEvidence } from '../domain/certainty.ts';
import { explainChain, type ExplainedHop } from '../domain/chain.ts';
import { readCrossReference } from '../domain/cross-reference.ts';
import { checkChainRequest, checkConsensusRequest, checkNeighborhoodRequest } from '../domain/requests.ts';
import { normalFormsOf, searchParametersOf } from '../search/search-request.ts';
import type { ArgumentRules } from './answer.ts';
import type { FieldRules } from '../projection/compilation.ts';
import { checkCount } from '../projection/page.ts';

/**
 * The root fields whose arguments are checked, or turned into other parameters, before their statement is run.
 *
 * @param maxPageSize most ids or terms that one request may ask for
 */
export const argumentRules = (maxPageSize: number): ArgumentRules => ({
  causalChains: checkChainRequest,
  consensus: checkConsensusRequest,
  neighborhood: checkNeighborhoodRequest,
  nodes: ({ ids }: QueryNodesArgs) => void checkCount('ids', ids, maxPageSize),
  resolveTerms: ({ terms }: QueryResolveTermsArgs) => ({
    lookups: checkCount('terms', terms, maxPageSize).map((term) => normalFormsOf('each term', term)),
  }),
  search: ({ text }: QuerySearchArgs) => ({ sought: searchParametersOf(text) }),
});

/**
 * The fields that are not read straight from the graph.
 *
 * @param apiVersion as in package.json
 */
export const fieldRules = (apiVersion: string): FieldRules => ({
  Meta: { apiVersion: () => apiVersion },
  Claim: {
    certaintyExplanation: (evidence: WeighedEvidence[], { language }: ClaimCertaintyExplanationArgs) =>
      explainCertainty(evidence)[language ?? 'en'],
  },
  CausalChain: {
    explanation: (hops: ExplainedHop[], { language }: CausalChainExplanationArgs) =>
      explainChain(hops, language ?? 'en'),
  },
  CrossReference: {
    curie: (written: string) => readCrossReference(written).id,
    vocabulary: (written: string) => readCrossReference(written).vocabulary,
    mapping: (written: string) => readCrossReference(written).mapping,
    url: (written: string) => readCrossReference(written).url,
  },
});

/** The enums whose values the graph holds in another form. */
export const enumValues = {
  Certainty: certaintyRanks,
  Language: { EN: 'en', SV: 'sv' },
};
