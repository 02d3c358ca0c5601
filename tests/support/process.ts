import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { freePortSettings } from './free-ports.ts';
import { root, sourceDocuments } from './paths.ts';

/** For a program that is not given its ports: those of its defaults may be taken. */
const sparePorts = await freePortSettings();

/** A process of the program. */
export interface Run {
  child: ChildProcess;
  output: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Resolves once the welcome block is printed. */
  untilReady: () => Promise<void>;
}

/** Runs the built program; see `runCommand`. */
export function run(settings: Record<string, string>, ...args: string[]): Run {
  return runCommand([process.execPath, join(root, 'dist/main.js'), ...args], settings);
}

/** Runs a command with these settings and no others; it is ended with the test. */
export function runCommand(
  [program, ...args]: [string, ...string[]],
  settings: Record<string, string | undefined>,
  directory = root,
): Run {
  const child = spawn(program, args, {
    cwd: directory,
    // Empty settings count as unset, so that the developer's .env does not count.
    env: {
      ...Object.fromEntries(settingNames.map((name) => [name, ''])),
      SOURCE_DOCUMENTS: sourceDocuments,
      ...sparePorts,
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      JAVA_HOME: process.env['JAVA_HOME'],
      JDK_JAVA_OPTIONS: process.env['JDK_JAVA_OPTIONS'],
      ...settings,
    },
  });
  let text = '';
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    if (text.includes('GraphQL:')) isReady();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    // Of its own proxy, some versions of Node warn on their own.
    expect(text, 'Node warns of nothing').not.toMatch(/^\(node:\d+\) (?!\[UNDICI-EHPA\])/m);
  });
  const untilReady = (): Promise<void> =>
    Promise.race([
      ready,
      ended.then((code) => Promise.reject(new Error(`Ended with ${code} before it was ready:\n${text}`))),
    ]);
  return { child, output: () => text, ended, untilReady };
}
