import { z } from 'zod';
import { ServedReleaseDocument, type ServedReleaseQuery } from '../../generated/mcp-operations.ts';
import { defineTool, languageInput, linesOf, provenance, provenanceOf, toEnum, whole } from '../tool.ts';

/** Most documents and claims that differ which an answer names; their numbers are those of all. */
const maxNamed = 20;

const counts = { documents: whole, entities: whole, claims: whole, evidence: whole };
const changeKind = z.enum(['ADDED', 'REMOVED', 'CHANGED']);
const certainty = z.string().nullable();

/** Says which release is served, whether it is the one that a caller saw, and what differs. */
export const changes = defineTool({
  name: 'changes',
  title: 'Compare with the served release',
  description: `Says which data release is served, since when and with how much data, whether it is the one that you saw before, and what differs from the release of a number: documents and claims, the first ${maxNamed} of each, with all numbers.`,
  input: z.object({
    since: z.string().optional().describe('The `dataRelease` of an earlier answer.'),
    sinceNumber: z.int().min(1).optional().describe('The `releaseNumber` of an earlier answer: says what differs.'),
    language: languageInput,
  }),
  output: z.object({
    isSame: z.boolean().nullable().describe('Whether the served release is that of `since`; null without it.'),
    releaseNumber: whole.describe('How often this database was published to.'),
    loadedAt: z.string(),
    apiVersion: z.string(),
    quotes: z.boolean().describe('Whether evidence comes with the text of its span.'),
    counts: z.object({ ...counts, relations: whole }),
    difference: z
      .object({
        from: whole,
        to: whole,
        isComplete: z.boolean().describe('Whether the changes of each release between are known.'),
        counts: z.object({ ...counts, chains: whole }),
        documents: z.array(z.object({ id: z.string(), change: changeKind, title: z.string() })),
        claims: z.array(
          z.object({
            id: z.string(),
            change: changeKind,
            statement: z.string(),
            certaintyBefore: certainty,
            certaintyAfter: certainty,
          }),
        ),
      })
      .nullable()
      .describe('What differs from the release of `sinceNumber`; null without it, and where there is no such release.'),
    ...provenance,
  }),
  async answer({ since, sinceNumber, language }, { ask }) {
    const isCompared = sinceNumber !== undefined;
    const asked = { from: sinceNumber ?? 0, isCompared, language: toEnum(language) };
    const answer = await ask(ServedReleaseDocument, asked);
    const { dataRelease, releaseNumber, loadedAt, apiVersion, quotes, counts: held } = answer.data.meta;
    const isSame = since === undefined ? null : since === dataRelease;
    const difference = differenceIn(answer.data.releaseDiff);
    const sizes = Object.entries(held).map(([name, count]) => `${count} ${name}`);
    return {
      text: linesOf(
        [
          `Served: data release ${dataRelease}, number ${releaseNumber}, loaded at ${loadedAt}: ${sizes.join(', ')}.`,
          isSame === null ? null : sameness(isSame, since!),
          isCompared && difference === null ? `No release has the number ${sinceNumber}.` : null,
          ...describe(difference),
        ],
        answer,
      ),
      data: {
        isSame,
        releaseNumber,
        loadedAt,
        apiVersion,
        quotes,
        counts: held,
        difference,
        ...provenanceOf(answer),
      },
    };
  },
});

type Difference = ReturnType<typeof differenceIn>;

function differenceIn(diff: ServedReleaseQuery['releaseDiff']) {
  if (!diff) return null;
  const { documents, claims, ...rest } = diff;
  return {
    ...rest,
    documents: documents.slice(0, maxNamed).map(({ of: id, change, name: title }) => ({ id, change, title })),
    claims: claims.slice(0, maxNamed).map(({ claim: id, ...each }) => ({ id, ...each })),
  };
}

function sameness(isSame: boolean, since: string): string {
  return isSame
    ? `It is the release ${since}: nothing has changed since.`
    : `It is not ${since}: the data has changed. With sinceNumber this tool says how.`;
}

function describe(difference: Difference): string[] {
  if (!difference) return [];
  const { from, to, isComplete, counts: differing, documents, claims } = difference;
  const sizes = Object.entries(differing).map(([name, count]) => `${count} ${name}`);
  return [
    `From release ${from} to ${to} differ: ${sizes.join(', ')}.${isComplete ? '' : ' What changed before the first of them is not known.'}`,
    ...documents.map(({ id, change, title }) => `${change} document ${id}: “${title}”`),
    ...claims.map(
      ({ id, change, statement, certaintyBefore, certaintyAfter }) =>
        `${change} claim ${id}: ${statement} (${certaintyBefore ?? 'none'} → ${certaintyAfter ?? 'none'})`,
    ),
  ];
}
