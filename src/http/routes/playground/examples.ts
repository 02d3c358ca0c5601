import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTextFile } from '../../../files.ts';

/** A query that Playground opens with, in a tab of its own. */
interface Example {
  name: string;
  query: string;
  /** JSON, as Playground's pane has it. */
  variables: string;
}

/**
 * Reads the examples of a folder, in the order of their file names. A file's header says `# title: …` and, where the query takes some,
 * `# variables: {…}`; other comments stay, for those who read the tab.
 *
 * @throws Error for a file without a title
 */
export function readExamples(directory: string): Example[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readExample(file, readTextFile(join(directory, file))));
}

function readExample(file: string, source: string): Example {
  const header = (key: string): string | undefined => new RegExp(`^# ${key}: (.*)$`, 'm').exec(source)?.[1];
  const name = header('title');
  if (!name) throw new Error(`Expected ${file} to say "# title: …".`);
  const variables = JSON.stringify(JSON.parse(header('variables') ?? '{}'), null, 2);
  return { name, query: source.replace(/^# (title|variables|statements): .*\n/gm, ''), variables };
}
