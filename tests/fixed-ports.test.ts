import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingNames } from '../src/config.ts';
import { root } from './support/paths.ts';
import { runCommand } from './support/process.ts';

/** Ways to claim a port that something else may have taken, such as an `npm start` beside the tests. */
const claims = [
  /\.listen\(\s*['"`]?[1-9]/,
  /\b(?:port|boltPort|httpPort)['"]?\s*:\s*['"`]?[1-9]\d/,
  /\b(?:PORT|NEO4J_BOLT_PORT|NEO4J_HTTP_PORT)['"]?\s*:\s*['"`]?[1-9]/,
  /--port[= ][1-9]/,
];

/** Settings are also read without anything that listens. */
const onlyReads = new Set(['config.test.ts', 'config/env-file.test.ts']);

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.m?ts$/.test(file) && !file.includes('node_modules') && !onlyReads.has(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'tests', file), 'utf8') }));

test('no test claims a port by its number', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(({ file, text }) =>
    claims.flatMap((claim) => (claim.exec(text)?.[0] ? [`${file}: ${claim.exec(text)?.[0]}`] : [])),
  );
  expect(found).toEqual([]);
});

test('a program that a test gives no ports gets free ones, and none of its defaults', async () => {
  const { output, ended } = runCommand(['env'], {});
  expect(await ended).toBe(0);
  const given = new Map(
    output()
      .split('\n')
      .map((line) => line.split('=', 2) as [string, string]),
  );
  for (const name of settingNames.filter((each) => each.endsWith('PORT'))) {
    expect(Number(given.get(name))).toBeGreaterThan(1_024);
    expect(['4000', '7474', '7687']).not.toContain(given.get(name));
  }
});
