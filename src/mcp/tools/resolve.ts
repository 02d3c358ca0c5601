import { z } from 'zod';
import { ResolveTermsDocument, SimilarEntitiesDocument } from '../../generated/mcp-operations.ts';
import { defineTool, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

const named = { id: z.string(), name: z.string(), kind: z.string() };

/** Finds the entities that names and identifiers mean. */
export const resolve = defineTool({
  name: 'resolve',
  title: 'Resolve names and identifiers',
  description:
    'Finds the entities that names, synonyms or identifiers (CURIEs such as MESH:D009120) mean, in English or Swedish. Call it first: the other tools take the ids that it returns.',
  input: z.object({
    terms: z.array(z.string().min(1).max(200)).min(1).max(10).describe('Names or identifiers, as the user wrote them.'),
    language: languageInput,
  }),
  output: z.object({
    terms: z.array(
      z.object({
        term: z.string(),
        status: z.enum(['DIRECT', 'AMBIGUOUS', 'NONE']),
        entities: z.array(
          z.object({
            ...named,
            description: z.string().nullable(),
            documentCount: whole.describe('Documents with claims about it.'),
            curies: z.array(z.string()),
          }),
        ),
        similar: z.array(z.object(named)).describe('What it may stand for, where it means no entity.'),
      }),
    ),
    ...provenance,
  }),
  async answer({ terms, language }, { ask }) {
    const code = toEnum(language);
    const resolved = await ask(ResolveTermsDocument, { terms, language: code });
    const results = await Promise.all(
      resolved.data.resolveTerms.map(async ({ term, status, entities }) => ({
        term,
        status,
        entities: entities.map(({ xrefs, ...entity }) => ({ ...entity, curies: xrefs.map(({ curie }) => curie) })),
        similar: status === 'NONE' ? await similarTo(term) : [],
      })),
    );
    return {
      text: linesOf(results.map(describe), resolved),
      data: { terms: results, ...provenanceOf(resolved) },
    };

    async function similarTo(text: string) {
      const { data } = await ask(SimilarEntitiesDocument, { text, language: code });
      return data.search.edges.map(({ node }) => node.entity);
    }
  },
});

interface Named {
  id: string;
  name: string;
  kind: string;
}

interface Result {
  term: string;
  entities: (Named & { description: string | null; documentCount: number })[];
  similar: Named[];
}

function describe({ term, entities, similar }: Result): string {
  if (entities.length > 0) {
    const found = entities.map(
      ({ description, ...entity }) => `${label(entity)}${description ? `: ${description}` : ''}`,
    );
    return `${term} = ${found.join(' or ')}`;
  }
  return similar.length > 0
    ? `${term}: no entity has this name; similar: ${similar.map(label).join(', ')}`
    : `${term}: no entity has this name or a similar one. The graph says nothing about it.`;
}

const label = ({ id, name, kind }: Named): string => `${name} (id ${id}, ${kind})`;
