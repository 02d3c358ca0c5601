import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './paths.ts';

/** A query with the answer it must have and the number of statements it may run. */
export interface Case {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  statements: number;
  /** Path of the connection whose pages are followed to the last, by the variable `after`; null where the query is sent once. */
  pages: string | null;
  /** The expected `data`, or those of all pages; null where the case is new. */
  answer: unknown;
  /** Writes what came back as the expected answer. */
  accept: (answer: unknown) => void;
}

/**
 * The cases of a folder: `NAME.graphql` with a header, and `NAME.json` with the answer.
 *
 * @param folder its path in the repository
 * @param answers that of the answers' folder
 */
export function readCases(folder: string, answers = folder): Case[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readCase(join(root, folder, file), join(root, answers, file.replace('.graphql', '.json'))));
}

function readCase(file: string, answerFile: string): Case {
  const source = readFileSync(file, 'utf8');
  const header = <T>(key: string, fallback: T): T => {
    const text = new RegExp(`^# ${key}: (.*)$`, 'm').exec(source)?.[1];
    return text === undefined ? fallback : (JSON.parse(text) as T);
  };
  return {
    name: basename(file, '.graphql'),
    query: source.replace(/^#.*\n/gm, ''),
    variables: header('variables', {}),
    statements: header('statements', 1),
    pages: header<string | null>('pages', null),
    answer: existsSync(answerFile) ? JSON.parse(readFileSync(answerFile, 'utf8')) : null,
    accept: (answer) => writeFileSync(answerFile, `${JSON.stringify(answer, null, 2)}\n`),
  };
}
