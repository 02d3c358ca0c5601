import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { promisify } from 'node:util';
import { hasCode } from '../files.ts';

/** A running process: a number is used again after its process ended, a number together with a start time is not. */
interface RunningProcess {
  pid: number;
  startTime: string;
  /** Its program and arguments, separated by spaces. */
  command: string;
}

/** Looks a process up; undefined if there is none of that number, or one that has ended and was not collected yet. */
export function findProcess(pid: number): Promise<RunningProcess | undefined> {
  return platform() === 'linux' ? findInProc(pid) : findWithPs(pid);
}

/** Looks for a process one of whose arguments this is. */
export function findByArgument(argument: string): Promise<RunningProcess | undefined> {
  return platform() === 'linux' ? findArgumentInProc(argument) : findArgumentWithPs(argument);
}

/** {@link findByArgument} from Linux's /proc: a small image has no `ps`. */
export async function findArgumentInProc(argument: string): Promise<RunningProcess | undefined> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const number of numbers) {
    const found = await findInProc(Number(number));
    if (found && hasArgument(found.command, argument)) return found;
  }
  return undefined;
}

/** {@link findByArgument} with `ps`, for macOS. */
export async function findArgumentWithPs(argument: string): Promise<RunningProcess | undefined> {
  const { stdout } = await promisify(execFile)('/bin/ps', ['-A', '-ww', '-o', 'pid=', '-o', 'args='], {
    maxBuffer: 2 ** 26,
  });
  const line = stdout.split('\n').find((candidate) => hasArgument(candidate, argument));
  return line === undefined ? undefined : findProcess(Number.parseInt(line, 10));
}

function hasArgument(command: string, argument: string): boolean {
  return ` ${command} `.includes(` ${argument} `);
}

/** {@link findProcess} from Linux's /proc, whose start times count clock ticks since the machine's start. */
export async function findInProc(pid: number): Promise<RunningProcess | undefined> {
  try {
    // Other programs' arguments may be any bytes.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    // The program's name, in brackets, may itself hold spaces and brackets; state is the first field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { pid, startTime: fields[19]!, command: command.replaceAll('\0', ' ').trim() };
  } catch (error) {
    // It has ended meanwhile, or is another user's and hidden (hidepid).
    if (hasCode(error, 'ESRCH', 'ENOENT', 'EACCES', 'EPERM')) return undefined;
    throw error;
  }
}

/** {@link findProcess} with `ps`, for macOS; its start times are whole seconds. */
export async function findWithPs(pid: number): Promise<RunningProcess | undefined> {
  const columns = ['-ww', '-o', 'stat=', '-o', 'lstart=', '-o', 'command=', '-p', String(pid)];
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  const { stdout } = await promisify(execFile)('/bin/ps', columns, { env }).catch((error: unknown) => {
    // `ps` ends with 1 when it finds no such process.
    if (error instanceof Error && 'code' in error && error.code === 1) return { stdout: '' };
    throw error;
  });
  const match = /^\s*(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*\S)/.exec(stdout);
  if (!match || match[1]!.startsWith('Z')) return undefined;
  return { pid, startTime: match[2]!, command: match[3]! };
}
