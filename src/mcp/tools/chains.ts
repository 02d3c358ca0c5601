import { z } from 'zod';
import { requestLimits } from '../../domain/argument-limits.ts';
import { entityKinds, predicates, type Language } from '../../domain/vocabulary.ts';
import { CitedChainsDocument, type CitedChainsQuery } from '../../generated/mcp-operations.ts';
import { certaintySchema, Citations, citationSchema, countOf, citedEvidence } from '../citations.ts';
import { defineTool, entityIds, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

const kindList = z.array(z.enum(entityKinds)).min(1);

/** Finds causal paths between entities. */
export const chains = defineTool({
  name: 'chains',
  title: 'Find causal chains',
  description:
    'Finds how one thing leads to another according to the documents: ordered causal paths, the most firmly stated first, with the claims behind every hop. Use fromKinds for questions such as "which medications lead to cramps, and through what?".',
  input: z.object({
    from: entityIds.optional().describe('Ids of entities where chains start.'),
    fromKinds: kindList.optional().describe('Instead of ids: all entities of these kinds.'),
    to: entityIds.optional().describe('Ids of entities where chains end.'),
    toKinds: kindList.optional().describe('Instead of ids: all entities of these kinds.'),
    via: entityIds.optional().describe('Only chains over at least one of these.'),
    includeSubtypes: z.boolean().default(false).describe('Whether ids stand for their subtypes too.'),
    maxHops: z.int().min(1).max(requestLimits.chainHops).default(4),
    minCertainty: certaintySchema.optional().describe('Only chains whose every hop is stated at least this firmly.'),
    limit: z.int().min(1).max(10).default(5).describe('Max. number of chains.'),
    language: languageInput,
  }),
  output: z.object({
    totalCount: whole,
    truncated: z.boolean().describe('Whether there may be more chains than were counted.'),
    chains: z.array(
      z.object({
        certainty: certaintySchema.describe('Stated strength of its weakest hop.'),
        stitched: z.boolean().describe('True when no single document states the whole chain.'),
        hops: z.array(
          z.object({
            from: z.string(),
            predicate: z.string(),
            to: z.string(),
            citations: z.array(whole).describe('Numbers of the claims that the hop rests on.'),
          }),
        ),
      }),
    ),
    citations: z.array(citationSchema),
    ...provenance,
  }),
  async answer(input, { ask, baseUrl }) {
    const { includeSubtypes, maxHops, minCertainty, limit, language } = input;
    const answer = await ask(CitedChainsDocument, {
      from: selector(input.from, input.fromKinds, includeSubtypes),
      to: selector(input.to, input.toKinds, includeSubtypes),
      via: input.via ? { ids: input.via, includeSubtypes } : null,
      maxHops,
      minCertainty: minCertainty ?? null,
      limit,
      ...citedEvidence,
      language: toEnum(language),
    });
    const { totalCount, truncated, edges } = answer.data.causalChains;
    const citations = new Citations(baseUrl);
    const found = edges.map(({ node: { certainty, stitched, hops } }) => ({
      certainty,
      stitched,
      hops: hops.map((hop) => ({
        from: hop.from.id,
        predicate: hop.predicate,
        to: hop.to.id,
        citations: [hop.claim, hop.levelClaim].flatMap((claim) => (claim ? [citations.cite(claim)] : [])),
      })),
    }));
    const paths = edges.map(({ node }, index) => {
      const numbers = found[index]?.hops.map((hop) => hop.citations) ?? [];
      const origin = node.stitched ? 'combined from several documents' : 'one document states all of it';
      return `- ${pathOf(node.hops, numbers, language)}. ${node.certainty}; ${origin}.`;
    });
    const shown = found.length < totalCount ? `, the first ${found.length} of them` : '';
    const head = totalCount === 0 ? 'The documents state no such chain.' : `${countOf(totalCount, 'chain')}${shown}:`;
    return {
      text: linesOf([head, ...paths, ...citations.lines()], answer),
      data: { totalCount, truncated, chains: found, citations: citations.list(), ...provenanceOf(answer) },
    };
  },
});

/** Without ids and kinds a chain may start or end anywhere. */
function selector(ids: string[] | undefined, ofKinds: typeof entityKinds | undefined, includeSubtypes: boolean) {
  return {
    ...(ids && { ids }),
    ...((ofKinds || !ids) && { kinds: ofKinds ?? entityKinds }),
    includeSubtypes,
  };
}

type Hops = CitedChainsQuery['causalChains']['edges'][number]['node']['hops'];

function pathOf(hops: Hops, citations: number[][], language: Language): string {
  const steps = hops.map(({ predicate, to }, index) => {
    const numbers = citations[index]?.map((number) => `[${number}]`).join('');
    return ` –${predicates[predicate].label[language]} ${numbers}→ ${to.name}`;
  });
  return `${hops[0]?.from.name}${steps.join('')}`;
}
