// project: process
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportFiles } from '../../src/exports/catalogue.ts';
import { servedFiles } from '../../src/exports/release-files.ts';
import { signingKeyIn } from '../../src/exports/signing-key.ts';
import { writeFiles } from '../../src/exports/write-files.ts';
import { project } from '../../src/project.ts';
import { openApi, root } from '../support/api.ts';
import { run as runProgram } from '../support/process.ts';
import { beginExport, openTestGraph, testFolder } from './support.ts';

// Not while Node waits: a server whose process is late refuses requests.
const execute = promisify(execFile);

interface Ended {
  code: number;
  output: string;
}

async function run(command: string, args: string[], cwd: string): Promise<Ended> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd, maxBuffer: 2 ** 26 });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const cleanUps: (() => unknown)[] = [];
const atEnd = (cleanUp: () => unknown): void => void cleanUps.push(cleanUp);
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

let folder: string;
let zip: string;
beforeAll(async () => {
  const { app } = await openApi();
  await app.stop();
  const files = servedFiles(exportFiles, signingKeyIn(join(testFolder(atEnd), 'key.pem')));
  const opened = await beginExport(await openTestGraph(atEnd));
  [folder, zip] = [testFolder(atEnd), testFolder(atEnd)];
  await writeFiles(opened, files.slice(0, -1), folder);
  await writeFiles(opened, files.slice(-1), zip);
});

/** As a user does who has OpenSSH and nothing of ours. */
const verifyWithSsh = (): Promise<Ended> => {
  const args = `-Y verify -f allowed_signers -I ${project.name} -n file -s SHA256SUMS.sig`;
  return run('bash', ['-c', `ssh-keygen ${args} < SHA256SUMS`], folder);
};

test('ssh-keygen and sha256sum find a release as it was signed, and see a change', async () => {
  expect(await verifyWithSsh()).toMatchObject({ code: 0, output: expect.stringMatching(/^Good "file" signature/) });
  expect((await run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], folder)).code).toBe(0);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    sums.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  );
  expect((await verifyWithSsh()).code).not.toBe(0);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
});

test('npm run verify says of a release that it is whole, and names what was changed, is missing or was added', async () => {
  const whole = runProgram({}, 'verify', '--release', folder);
  expect(await whole.ended).toBe(0);
  expect(whole.output()).toMatch(/17 files match their checksums\.\n.*SHA256:[\w+/]{43}\./);
  const csv = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').match(/\S+claims\.csv/)![0];
  const kept = readFileSync(join(folder, csv));
  writeFileSync(join(folder, csv), Buffer.concat([kept, Buffer.from('x')]));
  writeFileSync(join(folder, 'more.txt'), 'more');
  const changed = runProgram({}, 'verify', '--release', folder);
  expect(await changed.ended).toBe(1);
  expect(changed.output()).toMatch(
    /RELEASE_MISMATCH: 2 files are not as the release has them[^]*claims\.csv: expected/,
  );
  expect(changed.output()).toContain('more.txt: not listed in SHA256SUMS');
  writeFileSync(join(folder, csv), kept);
});

test('unzip finds every file of the release in the zip', async () => {
  const [name] = (await run('ls', [], zip)).output.trim().split('\n');
  expect((await run('unzip', ['-q', '-t', name!], zip)).code).toBe(0);
  const listed = (await run('unzip', ['-Z', '-1', name!], zip)).output.trim().split('\n');
  expect(listed.toSorted()).toEqual(
    (await run('ls', [], folder)).output
      .trim()
      .split('\n')
      .filter((one) => one !== 'more.txt')
      .toSorted(),
  );
});

test('CITATION.cff says the same as the exports', () => {
  const citation = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8')) as Record<string, unknown>;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(citation).toMatchObject({
    title: project.title.en,
    version,
    'date-released': project.dataDate,
    license: project.dataLicense.spdx,
    authors: [{ name: project.authors }],
  });
  expect(readFileSync(join(root, 'LICENSE-DATA'), 'utf8')).toContain(project.dataLicense.url);
});

const python = process.env['DESCRIPTOR_TOOLS'];

const tool = (name: string, ...args: string[]): Promise<Ended> => run(join(dirname(python!), name), args, folder);

/** Runs with a text of a file replaced. */
async function withChange<T>(name: string, from: string | RegExp, to: string, use: () => Promise<T>): Promise<T> {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(from, to));
  try {
    return await use();
  } finally {
    writeFileSync(path, text);
  }
}

const frictionless = (): Promise<Ended> => tool('frictionless', 'validate', 'datapackage.json', '--json');
const rocrate = (): Promise<Ended> => tool('python', join(root, 'tests/exports/offline_rocrate.py'), folder);

/** What RO-Crate's validator finds amiss. */
const messages = ({ output }: Ended): string[] =>
  (JSON.parse(output.slice(output.indexOf('{'))) as { issues: { message: string }[] }).issues.map(
    ({ message }) => message,
  );

describe.skipIf(!python)('each descriptor is valid to its own tool, which finds a fault', () => {
  test('Croissant 1.1: mlcroissant', async () => {
    const validate = (): Promise<Ended> => tool('mlcroissant', 'validate', '--jsonld', 'croissant.json');
    const { code, output } = await validate();
    expect([code, output.match(/warning|error/gi)]).toEqual([0, null]);
    expect((await withChange('croissant.json', /"cr:RecordSet"/g, '"cr:Record"', validate)).code).not.toBe(0);
    const read = await tool(
      'mlcroissant',
      'load',
      '--jsonld',
      'croissant.json',
      '--record_set',
      'relations',
      '--num_records',
      '2',
    );
    expect(read.code).toBe(0);
    expect(read.output).toContain('relations/claim_id');
  });

  test('Frictionless Data Package: frictionless, which checks types, sizes and hashes of all files', async () => {
    const { code, output } = await frictionless();
    const { valid, warnings, tasks } = JSON.parse(output) as { valid: boolean; warnings: string[]; tasks: object[] };
    expect([code, valid, warnings, tasks.length]).toEqual([0, true, [], exportFiles.length]);
    const wrong = await withChange('datapackage.json', /"hash": "sha256:./, '"hash": "sha256:x', frictionless);
    expect([wrong.code, wrong.output.includes('hash-count')]).toEqual([1, true]);
  });

  test('RO-Crate 1.1: rocrate-validator, whose recommendations are followed', async () => {
    // They have none that would last.
    expect(messages(await rocrate())).toEqual(['The organization SHOULD have a URL.']);
    const wrong = await withChange('ro-crate-metadata.json', '"datePublished"', '"dateOf"', rocrate);
    expect(messages(wrong).join()).toContain('datePublished');
  });

  test('CITATION.cff: cffconvert', async () => {
    const { code, output } = await tool('cffconvert', '--validate', '-i', join(root, 'CITATION.cff'));
    expect([code, output]).toEqual([0, expect.stringContaining('valid')]);
  });
});
