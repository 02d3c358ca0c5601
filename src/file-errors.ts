import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { AppError, type ErrorCode } from './errors.ts';

/** What a system error means for a path, and what helps; `other` says how to choose another path. */
const explanations: Record<string, (path: string, other: string) => [problem: string, advice: string]> = {
  EACCES: (path, other) => [`permission denied${rightsOn(path)}`, `Change the rights, run as the owner${other}`],
  EPERM: (path, other) => [`operation not permitted${rightsOn(path)}`, `Change the rights, run as the owner${other}`],
  EROFS: (_path, other) => ['its file system is read-only', `Make it writable${other}`],
  ENOSPC: (_path, other) => ['its disk has no space left', `Make room${other}`],
  EDQUOT: (_path, other) => ["this user's quota of the disk is used up", `Make room${other}`],
  ENOTDIR: (path, other) => [`${nearest(path).path} is a file, not a folder`, `Move that file away${other}`],
  EISDIR: (_path, other) => ['it is a folder, not a file', `Move that folder away${other}`],
  EEXIST: (_path, other) => ['something of that name is there already', `Move it away${other}`],
  ENOTEMPTY: (_path, other) => ['the folder there is not empty', `Move it away${other}`],
  ELOOP: (_path, other) => ['its symbolic links lead in a circle', `Correct the links${other}`],
  ENAMETOOLONG: (_path, other) => ['the path is longer than the system takes', `Use a shorter path${other}`],
  EMFILE: () => ['this process has too many files open', 'Raise its limit (ulimit -n)'],
  ENFILE: () => ['the machine has too many files open', 'Close programs, or raise the limit of the machine'],
};

/** What reads, or looks at, a path in the calls of the system; the others write it. */
const readingCalls = new Set(['open', 'read', 'scandir', 'stat', 'lstat', 'access', 'readlink', 'realpath', 'statfs']);

/**
 * Explains an error of the file system: what was expected of which path, what was found, and what to do.
 *
 * @param where the path, where the error does not name one; and how to choose another, such as `set DATA_DIRECTORY to another folder`
 * @param code of the resulting error
 * @returns the error as it is where it is another kind of error
 */
export function explainFileError(
  error: unknown,
  { path: givenPath, instead }: { path?: string; instead?: string } = {},
  code: ErrorCode = 'FILE_ERROR',
): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  // A read or a write knows no path.
  const { code: name = '', path = givenPath ?? 'a file', syscall = '' } = error as NodeJS.ErrnoException;
  if (/^(spawn|listen|bind|connect|getaddrinfo)/.test(syscall)) return error;
  const other = instead ? `, or ${instead}` : '';
  if (name === 'ENOENT') {
    const message = `Expected ${path}, but there is no such file or folder. Put it there, or correct the path.`;
    return new AppError('FILE_MISSING', message, { cause: error });
  }
  const explanation = explanations[name]?.(path, other);
  if (!explanation) return error;
  const [problem, advice] = explanation;
  const expected = readingCalls.has(syscall) && !['EROFS', 'ENOSPC', 'EDQUOT'].includes(name) ? 'use' : 'write into';
  return new AppError(code, `Expected to ${expected} ${path}; found: ${problem} (${name}). ${advice}.`, {
    cause: error,
  });
}

/** Who owns what is in the way, and who runs into it. */
function rightsOn(path: string): string {
  const { path: found, stats } = nearest(path);
  const self = statSync('/proc/self', { throwIfNoEntry: false });
  const me = self ? `, and this runs as uid ${self.uid}` : '';
  return stats ? `: ${found} belongs to uid ${stats.uid} (mode ${(stats.mode & 0o777).toString(8)})${me}` : '';
}

/** The path, or the nearest folder above it, that can be looked at. */
function nearest(path: string): { path: string; stats: Stats | undefined } {
  try {
    return { path, stats: statSync(path) };
  } catch {
    const above = dirname(path);
    return above === path ? { path, stats: undefined } : nearest(above);
  }
}
