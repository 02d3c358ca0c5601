/** The part of Node's `process` that the runner needs. `main.ts` passes `process` itself; nothing here touches the global. */
export interface HostProcess {
  readonly pid: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  kill(pid: number, signal: 'SIGTERM' | 'SIGKILL'): unknown;
}

/**
 * The environment for Java and Maven: the host's, but with a UTF-8 locale. Under the C locale, which containers have, Java 17
 * can't open a path that holds a letter outside ASCII.
 */
export function childEnvironment(env: HostProcess['env']): Record<string, string | undefined> {
  return { ...env, LC_ALL: 'C.UTF-8' };
}
