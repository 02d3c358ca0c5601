import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTextFile } from '../files.ts';
import type { StatementTypes } from '../generated/statements.ts';

/** A statement about to be run: its name travels into the log, the metrics and the transaction's metadata. */
export interface Runnable<Parameters extends Row = Row, Result extends Row = Row> {
  name: string;
  text: string;
  /** Its parameters and rows; only the type checker reads it. */
  types?: { parameters: Parameters; row: Result };
}

export type Row = Record<string, unknown>;
export type RunInTransaction = <Parameters extends Row = Row, Result extends Row = Row>(
  statement: Runnable<Parameters, Result>,
  parameters: NoInfer<Parameters>,
) => Promise<Result[]>;

/** The names of the statements in `cypher/`. */
export type StatementName = keyof StatementTypes;

/** The parameters that a statement takes, as its header types them. */
export type ParametersOf<Name extends StatementName> = StatementTypes[Name]['parameters'];

/** What each row of a statement holds: one variable, or nothing. */
export type RowOf<Name extends StatementName> = StatementTypes[Name]['row'];

/** What a statement yields in each row. */
export type YieldOf<Name extends StatementName> = RowOf<Name>[keyof RowOf<Name>];

/** One named Cypher statement, as its file in `cypher/` has it. */
export interface Statement<Name extends StatementName = StatementName> extends Runnable<
  ParametersOf<Name>,
  RowOf<Name>
> {
  /** Base name of the file; also the statement's name in logs, metrics and transaction metadata. */
  name: Name;
  purpose: string;
  mode: 'READ' | 'WRITE' | 'SCHEMA';
  /** Names of the parameters, without `$`. */
  parameters: string[];
  /** The variable its final RETURN yields, or null when it returns nothing. */
  yields: string | null;
  /** The types of the parameters and of the variable, as the header has them (TypeScript; `int` for a whole number). */
  signature: { parameters: Record<string, string>; yields: string | null };
  /** Parameters with which the statement runs on the five-document graph. */
  example: Record<string, unknown>;
  /** The Cypher without the header. */
  text: string;
  /** The text up to its final `RETURN`, which yields the variable and nothing else, or all of it when it yields nothing; without comments. */
  body: string;
}

/** All statements of the project. */
export interface Statements {
  all: readonly Statement[];
  /** @throws Error when there is no statement of that name */
  named: <Name extends StatementName>(name: Name) => Statement<Name>;
}

const headerKeys = ['purpose', 'mode', 'parameters', 'yields', 'example'] as const;

/**
 * Reads all statements below a folder.
 *
 * @param directory folder of `.cypher` files, searched with its sub-folders
 * @throws Error when a header is incomplete, the final RETURN does not yield what the header says, or two files share a name
 */
export function loadStatements(directory: string): Statements {
  const statements = new Map<string, Statement>();
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.cypher')) continue;
    const statement = parseStatement(basename(file, '.cypher'), readTextFile(join(directory, file)));
    if (statements.has(statement.name)) throw new Error(`Two statements are named ${statement.name}.`);
    statements.set(statement.name, statement);
  }
  return {
    all: [...statements.values()],
    named: <Name extends StatementName>(name: Name) => {
      const statement = statements.get(name);
      if (!statement) throw new Error(`There is no statement ${name}.`);
      return statement as Statement<Name>;
    },
  };
}

function parseStatement(name: string, source: string): Statement {
  const lines = source.split('\n');
  const bodyStart = lines.findIndex((line) => line !== '' && !line.startsWith('//'));
  // A value may go on in lines that are indented.
  const header = lines
    .slice(0, bodyStart)
    .join('\n')
    .replaceAll(/\n\/\/ {3,}/g, ' ')
    .split('\n');
  const [purpose, mode, parameters, yields, example] = headerKeys.map((key) => {
    const start = `// ${key}: `;
    const line = header.find((candidate) => candidate.startsWith(start));
    if (line === undefined) throw new Error(`The header of ${name}.cypher must have a line "${start}…".`);
    return line.slice(start.length).trim();
  }) as [string, Statement['mode'], string, string, string];
  const text = lines.slice(bodyStart).join('\n').trim();
  const types = typesOf(name, parameters);
  const [, variable = '', type = null] = /^(\w+)(?:: (.+))?$/.exec(yields) ?? [];
  const ending = yields === 'nothing' ? '' : `\nRETURN ${variable}`;
  if (!text.endsWith(ending)) throw new Error(`${name}.cypher must end in "RETURN ${variable}".`);
  return {
    name: name as StatementName,
    purpose,
    mode,
    parameters: Object.keys(types),
    yields: yields === 'nothing' ? null : variable,
    signature: { parameters: types, yields: type },
    example: JSON.parse(example) as Record<string, unknown>,
    text,
    body: withoutComments(text.slice(0, text.length - ending.length)),
  };
}

/** What a statement does: its comments, those included by which codegen finds lists of relationship types, change nothing. */
export function withoutComments(text: string): string {
  return text.replaceAll(/^ *\/\/.*\n|\/\*\w+\*\//gm, '');
}

/** Reads `$ids: string[], $limit: int`. */
function typesOf(name: string, parameters: string): Record<string, string> {
  if (parameters === 'none') return {};
  const declared = parameters.split(/, (?=\$)/).map((parameter) => /^\$(\w+): (.+)$/.exec(parameter));
  if (declared.includes(null)) throw new Error(`The parameters of ${name}.cypher must be written as "$name: type, …".`);
  return Object.fromEntries(declared.map((parameter) => (parameter as string[]).slice(1) as [string, string]));
}
