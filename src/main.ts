import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTokenCommand } from './access/command.ts';
import { exportInto } from './app/export.ts';
import { startApp, type App } from './app/start.ts';
import { readConfig, withoutSettings } from './config.ts';
import { listFaults } from './seed/issues.ts';
import { locateDraft } from './seed/locate.ts';
import { readSeed } from './seed/reader.ts';
import { verifySources } from './seed/verify.ts';
import { AppError } from './errors.ts';
import { neo4jBrowserLink } from './embedded-neo4j/start.ts';
import { exportFormats, filesOf } from './exports/catalogue.ts';
import { createProgress } from './progress.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `Usage: npm start                                 serve the knowledge graph
       npm run verify -- DIR                     check every located span against the articles in DIR
       npm run --silent locate -- DRAFT DIR      print a claims file made from a draft that quotes the article in DIR
       npm run export -- [--format NAME …] [--out DIR]
                                                 write the graph into files, and their checksums
       npm run --silent token -- --help          make, list and revoke tokens, by which clients are known
Settings come from the environment or from .env; .env.example describes them.`;

const exportHelp = `Usage: npm run export -- [--format NAME …] [--out DIR]
Writes the whole graph, of one data release, into files, and their checksums into SHA256SUMS.
  --format NAME   one of ${exportFormats.join(', ')}; may be given again; all without it
  --out DIR       folder to write into, made if there is none; "export" without it
The graph is that of NEO4J_URI, else that of the project's own Neo4j, which is started for it unless it runs.`;

const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

type Command = (...args: string[]) => Promise<void> | void;

const commands: Record<string, Command> = { serve, verify, locate };

/** Commands with options of their own. */
const commandsWithOptions: Record<string, Command> = { export: exportGraph, token: manageTokens };

/** What the programs that are started get of this process: none of its settings, which hold secrets. */
const host = {
  pid: process.pid,
  env: withoutSettings(process.env),
  kill: (pid: number, signal: 'SIGTERM' | 'SIGKILL') => process.kill(pid, signal),
};

async function manageTokens(...args: string[]): Promise<void> {
  const { result, note = '' } = await runTokenCommand(args, () => readConfig(process.env, root).access.tokensFile);
  process.stdout.write(result);
  process.stderr.write(note);
}

async function exportGraph(...args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { ...helpOption, format: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  if (values.help) {
    process.stdout.write(`${exportHelp}\n`);
    return;
  }
  const files = filesOf(values.format ?? []);
  const directory = resolve(values.out ?? 'export');
  const abort = new AbortController();
  const interrupt = (): void =>
    abort.abort(new AppError('INTERRUPTED', 'The export was interrupted; files that were not whole are gone.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const progress = createProgress(process.stderr);
  const names = await exportInto(directory, files, {
    config: readConfig(process.env, root),
    root,
    host,
    report: progress.report,
    signal: abort.signal,
  }).finally(progress.end);
  for (const name of names) process.stdout.write(`${join(directory, name)}\n`);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env, root);
  const abort = new AbortController();
  let app: App | undefined;
  // One Ctrl-C may arrive twice, from the terminal and from npm; only the first counts.
  const stop = (signal: NodeJS.Signals): void => {
    if (abort.signal.aborted) return;
    process.stderr.write(`\n${signal}: stopping …\n`);
    setTimeout(() => process.exit(1), config.timings.stop).unref();
    abort.abort(new AppError('INTERRUPTED', 'The start was interrupted; nothing is left running.'));
    void app?.stop().then(() => process.stderr.write('Stopped.\n'), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const progress = createProgress(process.stderr);
  app = await startApp({
    config,
    root,
    host,
    logStream: process.stderr,
    report: progress.report,
    signal: abort.signal,
  }).finally(progress.end);
  process.stdout.write(welcome(app));
}

function welcome({ url, embeddedNeo4j }: App): string {
  const lines = [
    ['Dashboard', url],
    ['GraphQL', `${url}/graphql`],
    ['Exports', `${url}/export/`],
  ];
  if (embeddedNeo4j) {
    const { user, passwordFile } = embeddedNeo4j;
    lines.push(
      ['Neo4j Browser', neo4jBrowserLink(embeddedNeo4j)],
      ['Log in', `user ${user}, password in ${passwordFile}`],
      ['Data', resolve(passwordFile, '..')],
    );
  }
  return `\n${lines.map(([name, value]) => `  ${`${name}:`.padEnd(15)}${value}`).join('\n')}\n\n  Ctrl-C stops ${embeddedNeo4j ? 'everything' : 'the server; Neo4j goes on'}.\n\n`;
}

function verify(directory?: string): void {
  if (!directory) throw new AppError('BAD_USAGE', `Expected the folder that holds the articles.\n${help}`);
  const dataset = readSeed(join(root, 'seed'));
  const { checked, faults } = verifySources(dataset, resolve(directory));
  for (const [document, count] of Object.entries(checked))
    process.stdout.write(`${document}: ${count} spans checked\n`);
  if (faults.length > 0)
    throw new AppError('SOURCE_MISMATCH', `${faults.length} places do not match.\n${listFaults(faults)}`);
  process.stdout.write('Every span matches its hash and holds its cue.\n');
}

function locate(draft?: string, directory?: string): void {
  if (!draft || !directory)
    throw new AppError('BAD_USAGE', `Expected a draft and the folder that holds the article.\n${help}`);
  process.stdout.write(locateDraft(resolve(draft), resolve(directory)));
}

/** Tells an error in one line, or several where it lists faults, and makes the process end with exit code 1. */
function fail(error: unknown): void {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(describeError)].join('\n');
  if (error instanceof AppError) {
    const isExplained = ['INTERNAL_SERVER_ERROR', 'DATABASE_REFUSED'].includes(error.code);
    const cause = isExplained && error.cause instanceof Error ? ` ${error.cause.message}` : '';
    return `${error.code}: ${error.message}${cause}`;
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `FILE_MISSING: Expected a file that is not there: ${error.message}.`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `BAD_USAGE: ${error.message}\n${help}`;
  return String(error.stack);
}

try {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const [first, ...rest] = process.argv.slice(2);
  const own = commandsWithOptions[first ?? ''];
  if (own) await own(...rest);
  else {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: helpOption });
    const [name = 'serve', ...args] = positionals;
    const command = commands[name];
    if (values.help) process.stdout.write(`${help}\n`);
    else if (command) await command(...args);
    else {
      const names = Object.keys({ ...commands, ...commandsWithOptions }).join(', ');
      throw new AppError('BAD_USAGE', `Expected ${names}, but got "${name}".\n${help}`);
    }
  }
} catch (error) {
  fail(error);
}
