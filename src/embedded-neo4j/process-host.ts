/** The part of Node's `process` that the runner needs. `main.ts` passes `process` itself; nothing here touches the global. */
export interface HostProcess {
  readonly pid: number;
  /** Maven gets it; this program's own secrets are to be left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  kill(pid: number, signal: 'SIGTERM' | 'SIGKILL'): unknown;
}

/** Under the C locale, which containers have, Java 17 can't open a path that holds a letter outside ASCII. */
const locale = { LC_ALL: 'C.UTF-8' };

/** What Java reads of the environment, and what it needs to be found and run. */
const javaVariables =
  /^(PATH|HOME|USER|LOGNAME|TZ|LANG|TMPDIR|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|(DY)?LD_LIBRARY_PATH)$/;

/** The environment for Java: nothing of the host's but what Java needs, for it may hold secrets. */
export function javaEnvironment(env: HostProcess['env']): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => javaVariables.test(name))), ...locale };
}

/** The environment for Maven: the host's, since Maven's settings may name any variable, such as a mirror's password. */
export function mavenEnvironment(env: HostProcess['env']): Record<string, string | undefined> {
  return { ...env, ...locale };
}
