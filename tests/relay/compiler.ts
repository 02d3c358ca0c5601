import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moduleName } from './fragments.ts';

const binary = createRequire(import.meta.url)('relay-compiler') as string | null;

interface Compiled {
  /** The errors, if any, among what the compiler prints. */
  output: string;
  /** The text of each query that the compiler made, by the query's name. */
  queries: Map<string, string>;
}

/**
 * Runs the Relay compiler as a client's build does.
 *
 * @param schema SDL, as published to clients
 * @param fragments their texts
 */
export async function compileRelay(schema: string, fragments: string[]): Promise<Compiled> {
  if (!binary) throw new Error('relay-compiler has no binary for this platform.');
  const directory = mkdtempSync(join(tmpdir(), 'relay-'));
  const persisted = join(directory, 'queries.json');
  const project = { src: 'src', schema: 'schema.graphql', language: 'javascript' };
  try {
    mkdirSync(join(directory, 'src'));
    writeFileSync(join(directory, 'schema.graphql'), schema);
    writeFileSync(join(directory, `src/${moduleName}.js`), fragments.map((text) => `graphql\`${text}\`;`).join('\n'));
    writeFileSync(persisted, '{}');
    writeFileSync(
      join(directory, 'relay.config.json'),
      JSON.stringify({ ...project, persistConfig: { file: 'queries.json', algorithm: 'SHA256' } }),
    );
    const output = await run(binary, directory);
    const texts = Object.values(JSON.parse(readFileSync(persisted, 'utf8')) as Record<string, string>);
    return { output, queries: new Map(texts.map((text) => [/^query (\w+)/.exec(text)?.[1] ?? text, text])) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function run(command: string, directory: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, ['--noWatchman'], { cwd: directory }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}
