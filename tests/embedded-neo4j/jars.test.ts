import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureJars, type JarOptions } from '../../src/embedded-neo4j/jars.ts';
import type { ProgressEvent } from '../../src/embedded-neo4j/start-progress.ts';
import { temporaryFolder } from './support.ts';

const MAVEN_DEADLINE = 60_000;

/** A pom with one jar, from a repository that does not answer if so wished. */
function pom(version: string, repository = ''): string {
  return `<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>t</artifactId><version>1</version>
    <packaging>pom</packaging><properties><jar.count>1</jar.count></properties>${repository}
    <dependencies><dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>${version}</version>
    </dependency></dependencies><build><pluginManagement><plugins><plugin><groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version></plugin></plugins></pluginManagement></build>
    </project>`;
}

async function options(pomText: string): Promise<JarOptions & { events: ProgressEvent[] }> {
  const folder = await temporaryFolder();
  const pomFile = join(folder, 'pom.xml');
  await writeFile(pomFile, pomText);
  const events: ProgressEvent[] = [];
  const report = (event: ProgressEvent) => events.push(event);
  const logFile = join(folder, 'maven.log');
  return { jarDirectory: join(folder, 'lib'), pomFile, logFile, env: process.env, report, events };
}

test(
  'replaces a folder that is not a whole download for this pom, and then needs no Maven',
  { timeout: MAVEN_DEADLINE },
  async () => {
    const given = await options(pom('1.7.36'));
    await mkdir(given.jarDirectory);
    await writeFile(join(given.jarDirectory, 'half.jar'), 'half');
    const stale = `${given.jarDirectory}.partial-stale`;
    await mkdir(stale);
    await utimes(stale, 0, 0);

    await ensureJars(given);
    expect(await readdir(given.jarDirectory)).toEqual(['.pom.sha256', 'slf4j-api-1.7.36.jar']);
    expect(await readdir(join(given.jarDirectory, '..'))).toEqual(['lib', 'maven.log', 'pom.xml']);
    expect(given.events.at(0)).toEqual({ phase: 'download', done: 0, total: 1 });
    expect(given.events.at(-1)).toEqual({ phase: 'download', done: 1, total: 1 });

    given.events.length = 0;
    await ensureJars({ ...given, env: { PATH: '' } });
    expect(given.events).toEqual([]);
  },
);

test(
  'names what Maven said when it fails, and leaves nothing that looks like jars',
  { timeout: MAVEN_DEADLINE },
  async () => {
    const central = '<id>central</id><url>http://127.0.0.1:1/</url>';
    const unreachable = `<repositories><repository>${central}</repository></repositories>`;
    const given = await options(pom('1.7.0-there-is-none', unreachable));
    await expect(ensureJars(given)).rejects.toMatchObject({
      code: 'NEO4J_DOWNLOAD_FAILED',
      message: expect.stringMatching(/Could not .*slf4j-api.*full log is .*maven\.log/s),
    });
    expect(await readdir(join(given.jarDirectory, '..'))).toEqual(['maven.log', 'pom.xml']);
    expect(await readFile(given.logFile, 'utf8')).toContain('BUILD FAILURE');
  },
);

test.for<[how: string, printed: string, message: string]>([
  [
    'behind escape codes',
    String.raw`\033[0m[ERROR] Could not create local repository at /a/.m2\033[m\n`,
    'Could not create local repository at /a/.m2\\. .*Set HOME',
  ],
  [
    'with colours within',
    String.raw`[\033[1;31mERROR\033[m] \033[1mNo such artifact\033[m\n[ERROR] [Help 1] x\n`,
    'No such artifact\\. .*settings.xml',
  ],
  ['as fatal', String.raw`[FATAL] Non-parseable POM\n[INFO] done\n`, 'Non-parseable POM\\.'],
  [
    'by the script that starts it',
    String.raw`JAVA_HOME is not defined correctly,\nit is needed.\n`,
    'code 1: JAVA_HOME is not defined correctly, it is needed\\.',
  ],
  ['not at all', '[INFO] Scanning', 'Maven named no error'],
])('reads what Maven said where it says it %s', async ([, printed, message]) => {
  const given = await options(pom('1.7.36'));
  const folder = join(given.pomFile, '..');
  await writeFile(join(folder, 'mvn'), `#!/bin/sh\nprintf '${printed}'\nexit 1\n`, { mode: 0o755 });
  await expect(ensureJars({ ...given, env: { PATH: `${folder}:${process.env['PATH']}` } })).rejects.toMatchObject({
    code: 'NEO4J_DOWNLOAD_FAILED',
    message: expect.stringMatching(message) as string,
  });
});

test('says that Maven is missing only when it is needed', async () => {
  const given = await options(pom('1.7.36'));
  await expect(ensureJars({ ...given, env: { PATH: '' } })).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});
