/** The part of Node's `process` that the runner needs. `main.ts` passes `process` itself; nothing here touches the global. */
export interface HostProcess {
  readonly pid: number;
  /** Maven gets it; this program's own secrets are to be left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  kill(pid: number, signal: 'SIGTERM' | 'SIGKILL'): unknown;
}

/**
 * One language for Java on every machine: in Turkish "I" is not the capital of "i", and in Arabic Neo4j writes digits that it cannot read.
 * Each part is set for each use, since a part that is left out is taken from the machine or from what a user has set.
 */
const javaLocale = Object.entries({ language: 'en', country: 'US', script: '', variant: '', extensions: '' })
  .flatMap(([name, value]) => ['', '.display', '.format'].map((use) => `-Duser.${name}${use}=${value}`))
  .concat('-Duser.region=US', '-Dfile.encoding=UTF-8')
  .join(' ');

/**
 * Java reads `_JAVA_OPTIONS` last, after its command line and all that a user may have set. Under the C locale, which containers have,
 * Java 17 can't open a path that holds a letter outside ASCII.
 */
function withLocale(env: HostProcess['env']): Record<string, string | undefined> {
  return { ...env, LC_ALL: 'C.UTF-8', _JAVA_OPTIONS: `${env['_JAVA_OPTIONS'] ?? ''} ${javaLocale}`.trim() };
}

/** What Java reads of the environment, and what it needs to be found and run. */
const javaVariables =
  /^(PATH|HOME|USER|LOGNAME|TZ|LANG|TMPDIR|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|(DY)?LD_LIBRARY_PATH)$/;

/** The environment for Java: nothing of the host's but what Java needs, for it may hold secrets. */
export function javaEnvironment(env: HostProcess['env']): Record<string, string | undefined> {
  return withLocale(Object.fromEntries(Object.entries(env).filter(([name]) => javaVariables.test(name))));
}

/** The environment for Maven: the host's, since Maven's settings may name any variable, such as a mirror's password. */
export function mavenEnvironment(env: HostProcess['env']): Record<string, string | undefined> {
  return withLocale(env);
}
