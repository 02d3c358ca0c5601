import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';
import { openIntake, readSourceFile, type IntakeOptions } from './intake.ts';
import type { SourceText } from './source-text.ts';

/** The output of `npm run ingest -- --help`. */
const ingestHelp = `Usage: npm run ingest -- --dry-run [--json] FILE…
Reads documents (.txt, .md, .html, .pdf, .docx) and prints what they are read as: title, language, blocks, warnings, or what is wrong.
  --dry-run   required: this command stores nothing; POST /sources does (docs/library.md)
  --json      print a line of JSON for each file, with its text and block map
The exit code is 1 if any file could not be read.`;

/** A file, with its text or what is wrong with it. */
type Outcome = { file: string; source: SourceText } | { file: string; error: { code: string; message: string } };

/**
 * Does what a command line says.
 *
 * @param write gets the lines for each file as soon as it is read
 * @returns whether all files were read
 * @throws AppError BAD_USAGE; an error of `parseArgs`
 */
export async function runIngestCommand(
  args: string[],
  options: IntakeOptions,
  write: (lines: string) => void,
): Promise<boolean> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (values.help) {
    write(`${ingestHelp}\n`);
    return true;
  }
  if (files.length === 0) throw usage('Expected files to read, but got none.');
  if (!values['dry-run'])
    throw usage(
      'Expected --dry-run, but it is missing: this command stores nothing. Send files to a running server by POST /sources (docs/library.md).',
    );
  const takeIn = openIntake(options);
  let isComplete = true;
  for (const file of files) {
    const outcome = await readOutcome(file, takeIn);
    isComplete &&= 'source' in outcome;
    write(values.json ? `${JSON.stringify(outcome)}\n` : describe(outcome));
  }
  return isComplete;
}

async function readOutcome(file: string, takeIn: ReturnType<typeof openIntake>): Promise<Outcome> {
  try {
    return { file, source: await takeIn(await readSourceFile(file)) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { file, error: { code: error.code, message: error.message } };
  }
}

const titleOrigins = { METADATA: 'metadata', HEADING: 'the first heading', FILE_NAME: 'the file name' };

function describe(outcome: Outcome): string {
  if ('error' in outcome) return `${outcome.file}\n  ${outcome.error.code}: ${outcome.error.message}\n`;
  const { source } = outcome;
  const lines = [
    `title     ${source.title} (from ${titleOrigins[source.titleFrom]})`,
    `format    ${source.format}, by ${source.converter.name} ${source.converter.version}`,
    `language  ${source.language} (confidence ${source.languageConfidence.toFixed(2)})`,
    `words     ${source.wordCount}`,
    `blocks    ${countKinds(source)}`,
    `sha256    ${source.sha256}`,
    ...source.warnings.map(({ code, message }) => `warning   ${code}: ${message}`),
  ];
  return `${outcome.file}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function countKinds({ blocks }: SourceText): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

function usage(message: string): AppError {
  return new AppError('BAD_USAGE', `${message}\n${ingestHelp}`);
}
