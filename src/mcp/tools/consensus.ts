import { z } from 'zod';
import { predicateGroups, predicateNames, predicatesOf, type PredicateGroup } from '../../domain/vocabulary.ts';
import { CitedConsensusDocument, type CitedConsensusQuery } from '../../generated/mcp-operations.ts';
import { certaintySchema, Citations, citationSchema, countOf, citedEvidence } from '../citations.ts';
import { defineTool, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

const groups = Object.keys(predicateGroups) as PredicateGroup[];

/** Compares what the documents name for an object. */
export const consensus = defineTool({
  name: 'consensus',
  title: 'Compare what the documents name',
  description:
    'Compares what the documents name for one thing: its causes (CAUSAL), what treats or prevents it (THERAPEUTIC), or other relations (DESCRIPTIVE). One row for each subject, those that most documents name first, with who states or denies it.',
  input: z.object({
    object: z.string().describe('Id of the entity that the question is about, such as muscle-cramp.'),
    group: z.enum(groups).default('CAUSAL').describe('Which predicates count.'),
    predicates: z.array(z.enum(predicateNames)).min(1).optional().describe('Instead of a group: these predicates.'),
    includeSubtypes: z
      .boolean()
      .default(true)
      .describe('Whether what is stated of the subtypes of the object counts too, such as of leg cramps.'),
    limit: z.int().min(1).max(25).default(6).describe('Max. number of rows.'),
    language: languageInput,
  }),
  output: z.object({
    totalCount: whole.describe('Rows, shown or not.'),
    rows: z.array(
      z.object({
        subject: z.object({ id: z.string(), name: z.string() }),
        predicates: z.array(z.string()),
        certainty: certaintySchema.describe('Stated strength.'),
        stated: z.array(z.string()).describe('Ids of the documents that state it.'),
        denied: z.array(z.string()).describe('Ids of the documents that deny it.'),
        citations: z.array(whole).describe('Numbers of the firmest claim for each predicate; `claim` lists others.'),
      }),
    ),
    citations: z.array(citationSchema),
    ...provenance,
  }),
  async answer({ object, group, predicates, includeSubtypes, limit, language }, { ask, baseUrl }) {
    const answer = await ask(CitedConsensusDocument, {
      object,
      predicates: predicates ?? predicatesOf(group),
      includeSubtypes,
      limit,
      ...citedEvidence,
      language: toEnum(language),
    });
    const citations = new Citations(baseUrl);
    const { totalCount, nodes } = answer.data.consensus;
    const rows = nodes.map(({ subject, predicates: stated, certainty, positions, claims }) => ({
      subject,
      predicates: stated,
      certainty,
      stated: positions.filter(({ stance }) => stance === 'SUPPORTS').map(({ document }) => document.id),
      denied: positions.filter(({ stance }) => stance === 'REFUTES').map(({ document }) => document.id),
      citations: strongestOf(claims, object).map((claim) => citations.cite(claim)),
    }));
    const lines = rows.map((row) => {
      const numbers = row.citations.map((number) => `[${number}]`).join('');
      const denied = row.denied.length > 0 ? `, denied by ${row.denied.join(', ')}` : '';
      return `- ${row.subject.name}: ${row.certainty}, ${countOf(row.stated.length, 'document')}${denied} ${numbers}`;
    });
    const shown = rows.length < totalCount ? `, the first ${rows.length} of ${totalCount}` : '';
    const head = rows.length === 0 ? 'The documents name nothing for it.' : `Named for ${object}${shown}:`;
    return {
      text: linesOf([head, ...lines, ...citations.lines()], answer),
      data: { totalCount, rows, citations: citations.list(), ...provenanceOf(answer) },
    };
  },
});

type Claim = CitedConsensusQuery['consensus']['nodes'][number]['claims'][number];

/** The firmest claim for each predicate, the firmest first; of claims that are equally firm, one about the object itself rather than a subtype. */
function strongestOf(claims: Claim[], object: string): Claim[] {
  const ranked = claims.toSorted(
    (one, other) =>
      other.certaintyPoints - one.certaintyPoints ||
      Number(other.object.id === object) - Number(one.object.id === object),
  );
  return ranked.filter(({ predicate }, index) => ranked.findIndex((other) => other.predicate === predicate) === index);
}
