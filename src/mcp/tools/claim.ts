import { z } from 'zod';
import { predicateNames } from '../../domain/vocabulary.ts';
import {
  ClaimsWithEvidenceDocument,
  type ClaimFilter,
  type ClaimsWithEvidenceQuery,
} from '../../generated/mcp-operations.ts';
import {
  certaintySchema,
  claimUrl,
  countOf,
  describeLocation,
  locationOf,
  evidenceSchema,
  spanUrl,
} from '../citations.ts';
import { defineTool, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

/** Most pieces of evidence of a claim: more than any claim has today. */
const maxEvidence = 20;

/** Gives claims with all that supports or denies them. */
export const claim = defineTool({
  name: 'claim',
  title: 'Show claims with their evidence',
  description:
    'Gives claims with all their evidence: which document states or denies it, where (characters, section), with which hedge, and what it says beyond the claim. Find them by id, or by subject, object, predicate or document.',
  input: z.object({
    id: z.string().optional().describe('Id of one claim, as other tools return it.'),
    subject: z.string().optional().describe('Id of the entity that the claim begins with.'),
    object: z.string().optional().describe('Id of the entity that the claim ends with.'),
    entity: z.string().optional().describe('Id of an entity that is its subject or object.'),
    predicates: z.array(z.enum(predicateNames)).min(1).optional(),
    document: z.string().optional().describe('Only claims for or against which this document has evidence.'),
    text: z.string().max(200).optional().describe('Only claims whose sentences contain this text.'),
    disagreementsOnly: z.boolean().default(false).describe('Only claims on which documents disagree.'),
    limit: z.int().min(1).max(10).default(3).describe('Max. number of claims, the most firmly stated first.'),
    language: languageInput,
  }),
  output: z.object({
    totalCount: whole,
    claims: z.array(
      z.object({
        id: z.string(),
        statement: z.string(),
        subject: z.string(),
        predicate: z.string(),
        object: z.string(),
        limitedTo: z.array(z.string()).describe('The population or body part that it is limited to.'),
        certainty: certaintySchema.describe('Stated strength.'),
        certaintyExplanation: z.string(),
        disagreement: z.enum(['DENIED', 'HEDGED']).nullable(),
        evidence: z.array(
          evidenceSchema.extend({
            section: z.string(),
            sha256: z.string().describe('SHA-256 of exactly this span in UTF-8.'),
            paraphrase: z.string().describe('What the span says, in our own words.'),
            quote: z.string().nullable().describe('Its text; null when the server does not have the documents.'),
            url: z.string().describe('Permanent link to the span in its document.'),
            repeats: z.array(z.string()).describe('Documents whose passage it only repeats.'),
          }),
        ),
        url: z.string().describe('Permanent link to the claim with its evidence.'),
      }),
    ),
    ...provenance,
  }),
  async answer({ limit, language, ...wanted }, { ask, baseUrl }) {
    const answer = await ask(ClaimsWithEvidenceDocument, {
      filter: filterOf(wanted),
      limit,
      maxEvidence,
      language: toEnum(language),
    });
    const { totalCount, edges } = answer.data.claims;
    const claims = edges.map(({ node }) => describeClaim(node, baseUrl));
    const lines = claims.flatMap((each, index) => [
      `[${index + 1}] ${each.statement} ${each.certaintyExplanation} ${each.url}`,
      ...each.evidence.map(
        (location) =>
          `  - ${describeLocation(location)}, section “${location.section}”: ${location.quote ?? location.paraphrase}`,
      ),
    ]);
    const shown = claims.length < totalCount ? `, the first ${claims.length} of them` : '';
    const head = totalCount === 0 ? 'No document states such a claim.' : `${countOf(totalCount, 'claim')}${shown}:`;
    return { text: linesOf([head, ...lines], answer), data: { totalCount, claims, ...provenanceOf(answer) } };
  },
});

interface Wanted extends Pick<ClaimFilter, 'subject' | 'object' | 'entity' | 'predicates' | 'document' | 'text'> {
  id?: string | undefined;
  disagreementsOnly: boolean;
}

function filterOf({ id, disagreementsOnly, ...filter }: Wanted): ClaimFilter {
  return {
    ...filter,
    ...(id !== undefined && { ids: [id] }),
    ...(disagreementsOnly && { disagreements: ['DENIED', 'HEDGED'] }),
  };
}

type FoundClaim = ClaimsWithEvidenceQuery['claims']['edges'][number]['node'];

function describeClaim(found: FoundClaim, baseUrl: string) {
  const { id, statement, subject, predicate, object, certainty, certaintyExplanation, disagreement } = found;
  return {
    id,
    statement,
    subject: subject.id,
    predicate,
    object: object.id,
    limitedTo: [found.population, found.bodyPart].flatMap((limit) => (limit ? [limit.name] : [])),
    certainty,
    certaintyExplanation,
    disagreement,
    evidence: found.evidence.edges.map(({ node }) => ({
      ...locationOf(node),
      modality: node.modality,
      stance: node.stance,
      section: node.section,
      sha256: node.sha256,
      paraphrase: node.paraphrase,
      quote: node.quote,
      url: spanUrl(baseUrl, node),
      repeats: node.repeats.map((document) => document.id),
    })),
    url: claimUrl(baseUrl, found),
  };
}
