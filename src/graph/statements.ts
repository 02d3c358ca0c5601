import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTextFile } from '../files.ts';

/** One named Cypher statement, as its file in `cypher/` has it. */
export interface Statement {
  /** Base name of the file; also the statement's name in logs, metrics and transaction metadata. */
  name: string;
  purpose: string;
  mode: 'READ' | 'WRITE' | 'SCHEMA';
  /** Names of the parameters, without `$`. */
  parameters: string[];
  /** The variable its final RETURN yields, or null when it returns nothing. */
  yields: string | null;
  /** Parameters with which the statement runs on the five-document graph. */
  example: Record<string, unknown>;
  /** The Cypher without the header. */
  text: string;
  /** The text up to its final `RETURN`, which yields the variable and nothing else; the whole text when it yields nothing. */
  body: string;
}

/** All statements of the project. */
export interface Statements {
  all: readonly Statement[];
  /** @throws Error when there is no statement of that name */
  named: (name: string) => Statement;
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
    named: (name) => {
      const statement = statements.get(name);
      if (!statement) throw new Error(`There is no statement ${name}.`);
      return statement;
    },
  };
}

function parseStatement(name: string, source: string): Statement {
  const lines = source.split('\n');
  const bodyStart = lines.findIndex((line) => line !== '' && !line.startsWith('//'));
  const header = lines.slice(0, bodyStart).map((line) => line.replace(/^\/\/ ?/, ''));
  const [purpose, mode, parameters, yields, example] = headerKeys.map((key) => {
    const line = header.find((candidate) => candidate.startsWith(`${key}:`));
    if (line === undefined) throw new Error(`The header of ${name}.cypher must have a line "// ${key}: …".`);
    return line.slice(key.length + 1).trim();
  }) as [string, Statement['mode'], string, string, string];
  const text = lines.slice(bodyStart).join('\n').trim();
  const ending = `\nRETURN ${yields}`;
  if (yields !== 'nothing' && !text.endsWith(ending)) throw new Error(`${name}.cypher must end in "RETURN ${yields}".`);
  return {
    name,
    purpose,
    mode,
    parameters: [...parameters.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter as string),
    yields: yields === 'nothing' ? null : yields,
    example: JSON.parse(example) as Record<string, unknown>,
    text,
    body: yields === 'nothing' ? text : text.slice(0, -ending.length),
  };
}
