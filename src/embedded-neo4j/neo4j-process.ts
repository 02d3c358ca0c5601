import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { exists, makePrivateFolder } from '../files.ts';
import { timingsAt } from '../time-limits.ts';
import { javaEnvironment, type HostProcess } from './process-host.ts';

/** How Neo4j's process ended. */
export interface JvmExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Jvm {
  pid: number;
  /** What Neo4j and the JVM printed since this start. */
  logFile: string;
  exited: Promise<JvmExit>;
  /** Asks it to end, and makes it where it takes too long. */
  stop(): Promise<void>;
}

interface JvmOptions {
  java: string;
  jarDirectory: string;
  home: string;
  configurationFolder: string;
  /** Size of the heap in megabytes. */
  heap: number;
  env: HostProcess['env'];
  /** How long it may take to end in order before it is killed. */
  stopMs?: number;
}

/** The argument that names Neo4j's home folder, by which other processes identify this Neo4j. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** Where the log of the start before is kept, so that a restart does not remove the reason for it. */
export function previousLog(logFile: string): string {
  return logFile.replace(/\.log$/, '.previous.log');
}

/**
 * Starts Neo4j's JVM in a process group of its own: Ctrl-C at the terminal then reaches Node alone, which stops Neo4j once
 * nothing uses it any more.
 */
export async function launchJvm(options: JvmOptions): Promise<Jvm> {
  const { stopMs = timingsAt().neo4jStop } = options;
  const logs = join(options.home, 'logs');
  await makePrivateFolder(logs);
  const temporary = join(options.home, 'tmp');
  await rm(temporary, { recursive: true, force: true });
  await makePrivateFolder(temporary);
  const logFile = join(logs, 'console.log');
  if (await exists(logFile)) await rename(logFile, previousLog(logFile));
  const log = await open(logFile, 'w', 0o600);
  const child = spawn(options.java, jvmArguments(options, logs, temporary), {
    // The class path is relative to it: a colon in a path would end an entry there.
    cwd: options.jarDirectory,
    detached: true,
    env: javaEnvironment(options.env),
    stdio: ['ignore', log.fd, log.fd],
  });
  const exited = new Promise<JvmExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  try {
    await once(child, 'spawn');
  } finally {
    await log.close();
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const late = await Promise.race([exited, delay(stopMs, 'late', { ref: false })]);
    if (late === 'late') child.kill('SIGKILL');
    await exited;
  };
  return { pid: child.pid!, logFile, exited, stop };
}

/** The flags that Neo4j's own script sets, as far as they matter to a small local database. */
function jvmArguments({ home, configurationFolder, heap }: JvmOptions, logs: string, temporary: string): string[] {
  return [
    `-Xms${heap}m`,
    `-Xmx${heap}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(logs, 'hs_err_pid%p.log')}`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    `-Djava.io.tmpdir=${temporary}`,
    '-cp',
    '*',
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${configurationFolder}`,
    // Else Neo4j prints nothing, and its log file is shared with earlier starts.
    '--console-mode',
  ];
}
