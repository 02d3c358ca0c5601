import { z } from 'zod';
import { DocumentWithClaimsDocument, type CitedDocumentFragment } from '../../generated/mcp-operations.ts';
import { Citations, citationSchema, citedEvidence, countOf } from '../citations.ts';
import { defineTool, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  fileName: z.string(),
  language: z.enum(['EN', 'SV']),
  sha256: z.string().describe('SHA-256 of its text, to which the characters of evidence refer.'),
  claimCount: whole.describe('Of those that were asked for.'),
});

/** Gives the documents, or one and what it states. */
export const document = defineTool({
  name: 'document',
  title: 'Show documents and what they state',
  description:
    'Without an id: the documents that all claims come from. With one: that document and the claims it states, the most firmly stated first, page by page.',
  input: z.object({
    id: z.string().optional().describe('Id of a document, as other tools return it.'),
    entity: z.string().optional().describe('Only claims of the document about this entity.'),
    limit: z.int().min(1).max(25).default(10).describe('Max. number of claims.'),
    after: z.string().optional().describe('The `next` of the page before.'),
    language: languageInput,
  }),
  output: z.object({
    documents: z.array(documentSchema),
    citations: z.array(citationSchema).describe('Claims of the one document.'),
    next: z.string().nullable().describe('Where the next page begins; null on the last.'),
    ...provenance,
  }),
  async answer({ id, entity, limit, after, language }, { ask, baseUrl }) {
    const answer = await ask(DocumentWithClaimsDocument, {
      id: id ?? '',
      isOne: id !== undefined,
      filter: entity === undefined ? null : { entity },
      limit,
      after: after ?? null,
      ...citedEvidence,
      document: id ?? null,
      language: toEnum(language),
    });
    const { document: one, documents: all } = answer.data;
    const listed = all?.edges.map(({ node }) => node) ?? (one ? [one] : []);
    const documents = listed.map(({ claims, ...each }) => ({ ...each, claimCount: claims.totalCount }));
    const citations = new Citations(baseUrl);
    for (const { node } of one?.claims.edges ?? []) citations.cite(node);
    const { hasNextPage = false, endCursor = null } = one?.claims.pageInfo ?? {};
    const next = hasNextPage ? endCursor : null;
    return {
      text: linesOf(
        [
          listed.length === 0 ? `No document has the id ${id}. Call document without an id to list them.` : null,
          ...documents.map(describe),
          one && entity !== undefined ? `Only claims about ${entity}:` : null,
          ...citations.lines(),
          next === null ? null : `More: after ${next}`,
        ],
        answer,
      ),
      data: { documents, citations: citations.list(), next, ...provenanceOf(answer) },
    };
  },
});

function describe({
  id,
  title,
  fileName,
  language,
  claimCount,
}: CitedDocumentFragment & { claimCount: number }): string {
  return `${id}: “${title}” (${fileName}, ${language}), ${countOf(claimCount, 'claim')}`;
}
