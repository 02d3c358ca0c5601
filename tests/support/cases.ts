import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './api.ts';

const directory = join(root, 'tests/cases');

/** A query with the answer it must have and the number of statements it may run. */
export interface Case {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  statements: number;
  /** The expected `data`; null where the case is new. */
  answer: unknown;
  /** Writes what came back as the expected answer. */
  accept: (answer: unknown) => void;
}

/** The cases of `tests/cases`: `NAME.graphql` with a header, and `NAME.json` with the answer. */
export function readCases(): Case[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readCase(file.replace('.graphql', '')));
}

function readCase(name: string): Case {
  const source = readFileSync(join(directory, `${name}.graphql`), 'utf8');
  const header = (key: string, fallback: string): unknown =>
    JSON.parse(new RegExp(`^# ${key}: (.*)$`, 'm').exec(source)?.[1] ?? fallback);
  const answerFile = join(directory, `${name}.json`);
  return {
    name,
    query: source.replace(/^#.*\n/gm, ''),
    variables: header('variables', '{}') as Record<string, unknown>,
    statements: header('statements', '1') as number,
    answer: existsSync(answerFile) ? JSON.parse(readFileSync(answerFile, 'utf8')) : null,
    accept: (answer) => writeFileSync(answerFile, `${JSON.stringify(answer, null, 2)}\n`),
  };
}
