/**
 * Brings GraphQL Playground's files into `dist/playground`, through npm and so from wherever npm takes its packages; part of `npm run build`.
 * What is there already is kept; what does not have the hash that `files.ts` names is never served.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { playgroundFiles, playgroundVersion } from './playground-files.ts';

const run = promisify(execFile);
const directory = join(import.meta.dirname, '../../../playground');
const files = Object.entries(playgroundFiles);

const integrityOf = (content: Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

async function isThere([name, { integrity }]: (typeof files)[number]): Promise<boolean> {
  const file = join(directory, name);
  return existsSync(`${file}.br`) && integrityOf(await readFile(file)) === integrity;
}

/** @throws Error when npm can't give the package, or what it gives is not what was pinned */
async function fetchFiles(temporary: string): Promise<void> {
  const name = `graphql-playground-react@${playgroundVersion}`;
  const packed = await run('npm', ['pack', name, '--silent', '--pack-destination', temporary]).catch(
    (cause: unknown) => {
      throw new Error(`Expected npm to fetch ${name}, which GraphQL Playground is served from, but it failed.`, {
        cause,
      });
    },
  );
  await run('tar', ['-xzf', join(temporary, packed.stdout.trim()), '-C', temporary]);
  await mkdir(directory, { recursive: true });
  for (const [file, { path, integrity }] of files) {
    const content = await readFile(join(temporary, path));
    const found = integrityOf(content);
    if (found !== integrity) throw new Error(`Expected ${path} of ${name} to be ${integrity}, but found ${found}.`);
    await writeFile(join(directory, `${file}.br`), brotliCompressSync(content));
    await writeFile(join(directory, `${file}.gz`), gzipSync(content));
    await writeFile(join(directory, file), content);
  }
}

if (!(await Promise.all(files.map(isThere))).every(Boolean)) {
  const temporary = await mkdtemp(join(tmpdir(), 'playground-'));
  try {
    await fetchFiles(temporary);
  } finally {
    await rm(temporary, { recursive: true });
  }
}
