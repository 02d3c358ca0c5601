import { z } from 'zod';
import { ServedReleaseDocument } from '../../generated/mcp-operations.ts';
import { defineTool, linesOf, provenance, provenanceOf, whole } from '../tool.ts';

/** Says which release is served, and whether it is the one that a caller saw. */
export const changes = defineTool({
  name: 'changes',
  title: 'Compare with the served release',
  description:
    'Says which data release is served, since when and with how much data, and whether it is the one that you saw before. The graph holds one release at a time, so what differs between two of them is not recorded.',
  input: z.object({
    since: z.string().optional().describe('The `dataRelease` of an earlier answer.'),
  }),
  output: z.object({
    isSame: z.boolean().nullable().describe('Whether the served release is that of `since`; null without it.'),
    releaseNumber: whole.describe('How often this database was published to.'),
    loadedAt: z.string(),
    apiVersion: z.string(),
    quotes: z.boolean().describe('Whether evidence comes with the text of its span.'),
    counts: z.object({
      documents: whole,
      entities: whole,
      claims: whole,
      evidence: whole,
      relations: whole,
    }),
    ...provenance,
  }),
  async answer({ since }, { ask }) {
    const answer = await ask(ServedReleaseDocument, {});
    const { dataRelease, releaseNumber, loadedAt, apiVersion, quotes, counts } = answer.data.meta;
    const isSame = since === undefined ? null : since === dataRelease;
    const compared = {
      true: `It is the release ${since}: nothing has changed since.`,
      false: `It is not ${since}: the data has changed. The graph does not record how; ask again what you rely on.`,
      null: null,
    }[String(isSame) as 'true' | 'false' | 'null'];
    const sizes = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    return {
      text: linesOf(
        [
          `Served: data release ${dataRelease}, number ${releaseNumber}, loaded at ${loadedAt}: ${sizes.join(', ')}.`,
          compared,
        ],
        answer,
      ),
      data: { isSame, releaseNumber, loadedAt, apiVersion, quotes, counts, ...provenanceOf(answer) },
    };
  },
});
