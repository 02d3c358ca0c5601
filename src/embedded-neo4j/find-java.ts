import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { hasCode } from '../files.ts';
import { javaEnvironment, type HostProcess } from './process-host.ts';

const OLDEST_JAVA = 17;
const ADVICE =
  'Install a Java runtime 17 or 21 and put it on PATH or in JAVA_HOME, or set NEO4J_URI to a Neo4j that runs elsewhere.';

/**
 * Finds the Java that is to run Neo4j: JAVA_HOME's if that is set, else the first on PATH.
 *
 * @param env the environment with JAVA_HOME and PATH
 * @returns the command to start it with
 * @throws AppError JAVA_MISSING if there is none, or only one older than 17
 */
export async function findJava(env: HostProcess['env']): Promise<string> {
  const java = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java';
  const where = env['JAVA_HOME'] ? `JAVA_HOME (${env['JAVA_HOME']})` : 'PATH';
  const output = await askVersion(java, env);
  const version = parseJavaVersion(output ?? '');
  if (version === undefined || version.major < OLDEST_JAVA) {
    const found = version?.text ?? (output === undefined ? 'none' : `one that prints no version: ${output.trim()}`);
    throw new AppError(
      'JAVA_MISSING',
      `Neo4j needs Java ${OLDEST_JAVA} or newer; found in ${where}: ${found}. ${ADVICE}`,
    );
  }
  return java;
}

/** What `java -version` prints, whether it succeeds or not; undefined if there is no such program. */
async function askVersion(java: string, env: HostProcess['env']): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { env: javaEnvironment(env) }, (error, stdout, stderr) => {
      resolve(hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR') ? undefined : stderr + stdout);
    });
  });
}

/** Reads what `java -version` prints, the old numbering (1.8 is Java 8) included; undefined if there is no version in it. */
export function parseJavaVersion(output: string): { text: string; major: number } | undefined {
  const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
  return match ? { text: match[1]!, major: Number(match[2]) } : undefined;
}
