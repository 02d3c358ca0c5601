import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava, parseJavaVersion } from '../../src/embedded-neo4j/find-java.ts';
import { temporaryFolder } from './support.ts';

test('finds the Java on PATH', async () => {
  expect(await findJava({ PATH: process.env['PATH'] })).toBe('java');
});

test('refuses to go on without Java', async () => {
  await expect(findJava({ PATH: '' })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining('found in PATH: none'),
  });
});

test('looks nowhere else when JAVA_HOME is set', async () => {
  const folder = await temporaryFolder();
  await expect(findJava({ PATH: process.env['PATH'], JAVA_HOME: folder })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining(`found in JAVA_HOME (${folder}): none`),
  });
});

test('names the version of a Java that is too old', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
  await chmod(join(folder, 'bin', 'java'), 0o755);
  await expect(findJava({ PATH: process.env['PATH'], JAVA_HOME: folder })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining(': 11.0.2.'),
  });
});

test('passes on what a Java says that does not work', async () => {
  const env = { PATH: process.env['PATH'], JAVA_TOOL_OPTIONS: '-XX:NoSuchFlag=1' };
  await expect(findJava(env)).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining('NoSuchFlag'),
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', '17.0.15', 17],
  ['java version "1.8.0_392"', '1.8.0_392', 8],
  ['openjdk version "21" 2023-09-19', '21', 21],
])('reads %s', (output, text, major) => {
  expect(parseJavaVersion(output)).toEqual({ text, major });
});

test('reads no version where there is none', () => {
  expect(parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined();
});
