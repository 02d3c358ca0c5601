import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTokenCommand } from './access/command.ts';
import { exportInto } from './app/export-command.ts';
import { serveMcp } from './app/mcp-command.ts';
import { startApp, type App } from './app/start.ts';
import { readConfig, withoutSettings, type Config } from './config.ts';
import { readEnvFile } from './config/env-file.ts';
import { settingWarnings } from './config/warnings.ts';
import { listFaults } from './seed/issues.ts';
import { locateDraft } from './seed/locate.ts';
import { outdatedDerived, writeDerived } from './seed/derived-files.ts';
import { readSeed } from './seed/reader.ts';
import { verifySources } from './seed/verify.ts';
import { AppError } from './errors.ts';
import { neo4jBrowserLink } from './embedded-neo4j/start-neo4j.ts';
import { explainFileError } from './file-errors.ts';
import { runIngestCommand } from './intake/command.ts';
import { exportFormats, filesOf } from './exports/catalogue.ts';
import { verifyRelease } from './exports/verify-release.ts';
import { createProgress } from './progress.ts';
import { timingsAt } from './time-limits.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `Usage: npm start                                 serve the knowledge graph
       npm run verify -- DIR                     check every span, and what is derived, against the articles in DIR
       npm run verify -- --release DIR           check signature and checksums of a release in DIR
       npm run --silent locate -- DRAFT DIR      print a claims file from a draft with quotes from the article in DIR
       npm run derive -- DIR                     write what the articles in DIR call the entities, and which passages they
                                                 share, to seed/derived/
       npm run export -- [--format NAME …] [--out DIR]
                                                 write the graph, with signed checksums, to files
       npm run ingest -- --dry-run FILE…         show what documents (text, Markdown, HTML, PDF, Word) are read as
       npm run --silent mcp -- [--url ADDRESS]   serve MCP over standard input and output
       npm run --silent token -- --help          create, list and revoke access tokens
Settings come from the environment or from .env; .env.example describes them.`;

const verifyHelp = `Usage: npm run verify -- DIR
       npm run verify -- --release DIR [--signers FILE]
Checks every span, and what is derived, against the articles in DIR; or the files of a release against its signed checksums.
  --release DIR    folder that "npm run export" wrote, or that the files of /export/ were downloaded into
  --signers FILE   the public keys that you trust (allowed_signers); by default the file of the release itself, which shows
                   that nothing was changed since it was signed, but not by whom`;

const exportHelp = `Usage: npm run export -- [--format NAME …] [--out DIR]
Writes the whole graph of one data release to files, with their descriptors, and signs their checksums (SHA256SUMS).
  --format NAME   one of ${exportFormats.join(', ')}; repeatable; all by default
  --out DIR       folder to write to, created if missing; "export" by default
The graph comes from NEO4J_URI, or from the embedded Neo4j, which is started if it is not running.`;

const mcpHelp = `Usage: npm run --silent mcp -- [--url ADDRESS]
Serves MCP (Model Context Protocol) over standard input and output, for clients that start a program.
  --url ADDRESS   address of a running server, such as http://127.0.0.1:4000; without it, one is started
                  as "npm start" does, and stopped when the input ends
docs/mcp.md says how to add it to clients. Most can use a running server's /mcp instead.`;

const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

type Command = (...args: string[]) => Promise<void> | void;

const commands: Record<string, Command> = { serve, locate, derive };

/** Commands with options of their own. */
const commandsWithOptions: Record<string, Command> = { export: exportGraph, ingest, mcp, token: manageTokens, verify };

/** What the programs that are started get of this process: none of its settings, which hold secrets. */
const host = {
  pid: process.pid,
  env: withoutSettings(process.env),
  kill: (pid: number, signal: 'SIGTERM' | 'SIGKILL') => process.kill(pid, signal),
  memoryUsage: { rss: () => process.memoryUsage.rss() },
};

/** The settings; what is set and not read is reported on standard error. */
function configure(): Config {
  const file = readEnvFile(join(root, '.env'));
  // OpenTelemetry's libraries read more of their variables than are settings here, and read them where they are.
  for (const [name, value = ''] of Object.entries(file.values)) process.env[name] ??= value;
  for (const warning of settingWarnings(process.env, file)) process.stderr.write(`Warning: ${warning}\n`);
  return readConfig(process.env, root, file);
}

async function manageTokens(...args: string[]): Promise<void> {
  const { result, note = '' } = await runTokenCommand(args, () => configure().access.tokensFile);
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
    abort.abort(new AppError('INTERRUPTED', 'The export was interrupted; incomplete files were removed.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  const progress = createProgress(process.stderr);
  const names = await exportInto(directory, files, {
    config: configure(),
    root,
    host,
    report: progress.report,
    signal: abort.signal,
  }).finally(progress.end);
  for (const name of names) process.stdout.write(`${join(directory, name)}\n`);
}

async function ingest(...args: string[]): Promise<void> {
  const { intake: deadlineMs, intakeWatch: watchMs } = timingsAt();
  const options = { deadlineMs, watchMs, memory: () => process.memoryUsage.rss() };
  const isComplete = await runIngestCommand(args, options, (lines) => process.stdout.write(lines));
  if (!isComplete) process.exitCode = 1;
}

async function mcp(...args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { ...helpOption, url: { type: 'string' } } });
  if (values.help) {
    process.stdout.write(`${mcpHelp}\n`);
    return;
  }
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw new AppError(
      'BAD_USAGE',
      `Expected --url to be an address such as http://127.0.0.1:4000, but got "${values.url}".`,
    );
  const config = configure();
  const abort = new AbortController();
  const stop = (): void => {
    if (abort.signal.aborted) return;
    setTimeout(() => process.exit(1), config.timings.stop).unref();
    abort.abort(new AppError('INTERRUPTED', 'The start was interrupted; nothing is left running.'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdin.once('end', stop);
  const progress = createProgress(process.stderr);
  const { stdin: input, stdout: output, stderr: logStream } = process;
  const options = { config, root, host, logStream, report: progress.report, signal: abort.signal, input, output };
  await serveMcp(values.url, options).finally(progress.end);
}

async function serve(): Promise<void> {
  const config = configure();
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
  return `\n${lines.map(([name, value]) => `  ${`${name}:`.padEnd(15)}${value}`).join('\n')}\n\n  Ctrl-C stops ${embeddedNeo4j ? 'everything' : 'the server; Neo4j continues'}.\n\n`;
}

async function verify(...args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...helpOption, release: { type: 'string' }, signers: { type: 'string' } },
  });
  if (values.help) process.stdout.write(`${verifyHelp}\n`);
  else if (values.release) await verifySigned(values.release, values.signers);
  else verifySpans(positionals[0]);
}

async function verifySigned(directory: string, signers?: string): Promise<void> {
  const { checked, fingerprint, faults } = await verifyRelease(resolve(directory), signers && resolve(signers));
  process.stdout.write(`${checked} files match their checksums.\n`);
  if (faults.length > 0)
    throw new AppError(
      'RELEASE_MISMATCH',
      `${faults.length} ${faults.length === 1 ? 'file is' : 'files are'} not as the release has them. Download them again.\n${listFaults(faults)}`,
    );
  process.stdout.write(`The signature is by ${fingerprint}. Compare it with the one that the publisher gives.\n`);
}

function verifySpans(directory?: string): void {
  if (!directory) throw new AppError('BAD_USAGE', `Expected the folder with the articles.\n${help}`);
  const dataset = readSeed(join(root, 'seed'));
  const { checked, faults: mismatches } = verifySources(dataset, resolve(directory));
  const faults = [...mismatches, ...outdatedDerived(dataset, resolve(directory))];
  for (const [document, count] of Object.entries(checked))
    process.stdout.write(`${document}: ${count} spans checked\n`);
  if (faults.length > 0)
    throw new AppError(
      'SOURCE_MISMATCH',
      `${faults.length} spans or files do not match, or are out of date.\n${listFaults(faults)}`,
    );
  process.stdout.write('Every span matches its hash and contains its cue; what is derived is up to date.\n');
}

function locate(draft?: string, directory?: string): void {
  if (!draft || !directory)
    throw new AppError('BAD_USAGE', `Expected a draft and the folder with the article.\n${help}`);
  process.stdout.write(locateDraft(resolve(draft), resolve(directory)));
}

function derive(directory?: string): void {
  if (!directory) throw new AppError('BAD_USAGE', `Expected the folder with the articles.\n${help}`);
  for (const [document, { mentions, passages }] of writeDerived(join(root, 'seed'), resolve(directory))) {
    process.stdout.write(`${document}: names used: ${mentions.length}, shared passages: ${passages.length}\n`);
  }
}

/** Prints an error in one line, or several where it lists issues, and sets exit code 1. */
function fail(error: unknown): void {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
}

function describeError(caught: unknown): string {
  const error = explainFileError(caught);
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(describeError)].join('\n');
  if (error instanceof AppError) {
    const isExplained = ['INTERNAL_SERVER_ERROR', 'DATABASE_REFUSED'].includes(error.code);
    const cause = isExplained && error.cause instanceof Error ? ` ${error.cause.message}` : '';
    return `${error.code}: ${error.message}${cause}`;
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `BAD_USAGE: ${error.message}\n${help}`;
  return String(error.stack);
}

try {
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
