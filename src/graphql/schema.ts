import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { certaintyRanks } from '../domain/certainty.ts';

/** The SDL of the API, all files in one. */
export function readSdl(directory: string): string {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => readFileSync(join(directory, name), 'utf8'))
    .join('\n');
}

/** The enums whose values the graph holds in another form. */
export const enumValues = {
  Certainty: certaintyRanks,
  Language: { EN: 'en', SV: 'sv' },
};
