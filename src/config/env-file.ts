import { parseEnv } from 'node:util';
import { AppError } from '../errors.ts';
import { hasCode, readTextFile } from '../files.ts';

/** What a `.env` file says. */
export interface EnvFile {
  values: Record<string, string | undefined>;
  /** Lines that are lost, or that another reader of the file takes for something else, each with its number. */
  issues: string[];
  /** Lines that Docker Compose, which reads the same file, takes for something else. */
  warnings: string[];
}

/**
 * Reads a `.env` file; without one, nothing is said.
 *
 * @throws AppError BAD_ENCODING, or BAD_CONFIGURATION where it cannot be read
 */
export function readEnvFile(path: string): EnvFile {
  try {
    return parseEnvFile(readTextFile(path));
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return { values: {}, issues: [], warnings: [] };
    if (!hasCode(cause, 'EISDIR', 'EACCES', 'EPERM')) throw cause;
    const found = hasCode(cause, 'EISDIR') ? 'it is a folder' : 'this user may not read it';
    throw new AppError(
      'BAD_CONFIGURATION',
      `Expected ${path} to be a file with settings, but ${found}. Make it a readable file, or remove it.`,
      { cause },
    );
  }
}

/** `NAME=value`, the value in quotes, which may span lines, or without them, as Node reads it. */
const assignment = /^[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_]\w*)[^\S\n]*=(?:[^\S\n]*(["'`])([^]*?)\2(.*)|(.*))$/gm;

/** @param text of a `.env` file, without a byte order mark */
export function parseEnvFile(text: string): EnvFile {
  const issues: string[] = [];
  const warnings: string[] = [];
  const values: EnvFile['values'] = {};
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const numberAt = (index: number): number => lines.slice(0, index).split('\n').length;
  const others = lines.replaceAll(assignment, (line, name, quote, quoted = '', after = '', plain = '', index) => {
    const place = `line ${numberAt(index as number)}: ${name}`;
    const issue = quote ? quotedIssue(after as string) : plainIssue(plain as string);
    if (issue) issues.push(`${place} ${issue}`);
    const isExpanded = quote !== "'" && /\$[\w{]/.test(`${quoted}${plain}`);
    if (isExpanded || quote === '`')
      warnings.push(
        `${place} is read as it is, but Docker Compose reads it differently; put the value in single quotes.`,
      );
    Object.assign(values, parseEnv(line));
    return line.replaceAll(/[^\n]/g, '');
  });
  for (const [index, line] of others.split('\n').entries())
    if (/^\s*[^\s#]/.test(line)) issues.push(`line ${index + 1} is neither NAME=value nor a comment (#)`);
  return { values, issues, warnings };
}

function quotedIssue(after: string): string | undefined {
  return /^\s*(#|$)/.test(after)
    ? undefined
    : 'has text after the closing quote; put all of the value in one pair of quotes';
}

/** @param written what follows "=", with the space before and the comment after it */
function plainIssue(written: string): string | undefined {
  const [value = ''] = written.split(/\s#/);
  if (/^\s*["'`]/.test(value)) return 'begins with a quote that is not closed';
  if (value.includes('#'))
    return 'holds "#" outside quotes, which begins a comment here and does not in Docker Compose; put the value in single quotes';
  return undefined;
}
