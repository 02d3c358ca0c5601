import type { CausalChainArguments, ClaimArguments, MetaArguments, RootArguments } from '../generated/arguments.ts';
import { explainCertainty, type WeighedEvidence } from '../domain/certainty.ts';
import { explainChain, type ExplainedHop } from '../domain/chain.ts';
import { readCrossReference } from '../domain/cross-reference.ts';
import { readSpan } from '../domain/span.ts';
import { requestLimits } from '../domain/argument-limits.ts';
import {
  checkChainRequest,
  checkEntityRequest,
  checkNeighborhoodRequest,
  checkOriginRequest,
} from '../domain/requests.ts';
import { foldCondition, normalFormsOf, searchParametersOf } from '../search/search-request.ts';
import { AppError } from '../errors.ts';
import { project } from '../project.ts';
import { rulesOfLibrary } from './library-rules.ts';
import type { PageLimits } from '../compiler/page-arguments.ts';
import type { FieldRules } from '../compiler/tree.ts';

/** By root field; a rule's arguments are typed by the schema. */
type RootRules = { [Field in keyof RootArguments]: (args: RootArguments[Field]) => Record<string, unknown> | void };

/**
 * The root fields whose arguments are checked, or turned into other parameters, before their statement is run.
 *
 * @param maxPageSize most ids or terms that one request may ask for
 */
export const argumentRules = (maxPageSize: number): RootRules => ({
  causalChains: checkChainRequest,
  causalOrigins: checkOriginRequest,
  entity(args) {
    checkEntityRequest(args);
    return args.curie == null ? undefined : { curie: foldCondition('curie', args.curie) };
  },
  neighborhood: checkNeighborhoodRequest,
  nodes: ({ ids }) => void checkCount('ids', ids, maxPageSize),
  resolveTerms: ({ terms }) => ({
    lookups: checkCount('terms', terms, maxPageSize).map((term) => normalFormsOf('each term', term)),
  }),
  releaseDiff({ from, to }) {
    checkReleaseNumber('from', from);
    if (to != null) checkReleaseNumber('to', to);
  },
  search: ({ text }) => ({ sought: searchParametersOf(text) }),
});

/**
 * The fields that are not read straight from the graph.
 *
 * @param apiVersion as in package.json
 */
export const fieldRules = (apiVersion: string, pages: PageLimits): FieldRules => ({
  Meta: {
    apiVersion: () => apiVersion,
    dataLicense: () => project.dataLicense.spdx,
    agentType: () => project.agentType,
    provenance: (_none: unknown, { language }: MetaArguments['provenance']) => project.provenance[language ?? 'en'],
    limits: () => ({
      ...pages,
      maxChainHops: requestLimits.chainHops,
      maxNeighborhoodDepth: requestLimits.neighborhoodDepth,
      maxNeighborhoodEntities: requestLimits.neighborhoodEntities,
    }),
  },
  Claim: {
    certaintyExplanation: (evidence: WeighedEvidence[], { language }: ClaimArguments['certaintyExplanation']) =>
      explainCertainty(evidence)[language ?? 'en'],
  },
  CausalChain: {
    explanation: (hops: ExplainedHop[], { language }: CausalChainArguments['explanation']) =>
      explainChain(hops, language ?? 'en'),
  },
  Span: {
    start: (written: string) => readSpan(written).start,
    end: (written: string) => readSpan(written).end,
    sha256: (written: string) => readSpan(written).sha256,
    quote: (written: string) => readSpan(written).quote,
  },
  ...rulesOfLibrary,
  CrossReference: {
    curie: (written: string) => readCrossReference(written).id,
    vocabulary: (written: string) => readCrossReference(written).vocabulary,
    mapping: (written: string) => readCrossReference(written).mapping,
    label: (written: string) => readCrossReference(written).label,
    verified: (written: string) => readCrossReference(written).verified,
    url: (written: string) => readCrossReference(written).url,
  },
});

/** @throws AppError BAD_USER_INPUT for what no release has */
function checkReleaseNumber(name: string, number: number): void {
  if (number < 1)
    throw new AppError('BAD_USER_INPUT', `Expected ${name} to be 1 or more, but got ${number}. releases lists them.`);
}

/**
 * Checks that no more is looked up at once than a page may have rows.
 *
 * @param name what is looked up, e.g. `ids`
 * @returns the items
 * @throws AppError PAGE_SIZE_OUT_OF_RANGE
 */
function checkCount(name: string, items: string[], maxPageSize: number): string[] {
  if (items.length > maxPageSize) {
    throw new AppError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `Expected at most ${maxPageSize} ${name}, but got ${items.length}. Ask for them in several requests.`,
    );
  }
  return items;
}
