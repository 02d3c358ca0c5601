import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runIngestCommand } from '../../src/intake/command.ts';
import { testFolder } from '../exports/support.ts';
import { compiledWorker } from './support.ts';

let url: URL;
beforeAll(async () => {
  url = await compiledWorker();
});

async function ingest(...args: string[]): Promise<{ isComplete: boolean; output: string }> {
  let output = '';
  const options = { deadlineMs: 60_000, watchMs: 50, memory: () => 0, worker: { url } };
  const isComplete = await runIngestCommand(args, options, (lines) => void (output += lines));
  return { isComplete, output };
}

function fileOf(name: string, content: string): string {
  const file = join(testFolder(), name);
  writeFileSync(file, content);
  return file;
}

test('--dry-run prints what each file is read as, or what is wrong with it', async () => {
  const good = fileOf(
    'kramp.md',
    '# Kramp i foten\n\nEn kramp i foten går över på några minuter.\n\n- Värme\n- Törst\n',
  );
  const latin1 = fileOf('a.txt', '');
  writeFileSync(latin1, Buffer.from('Värme gör kramp i foten vanligare.', 'latin1'));
  const { isComplete, output } = await ingest('--dry-run', good, '/nowhere.txt', latin1);
  expect(isComplete).toBe(false);
  expect(output.replaceAll(/[0-9a-f]{64}/g, 'HASH').replaceAll(/0\.\d\d/g, '0.NN')).toBe(`${good}
  title     Kramp i foten (from the first heading)
  format    MARKDOWN, by markdown 1
  language  sv (confidence 0.NN)
  words     14
  blocks    HEADING 1, PARAGRAPH 1, LIST_ITEM 2
  sha256    HASH
/nowhere.txt
  FILE_MISSING: Expected /nowhere.txt, but there is no such file or folder. Put it there, or correct the path.
${latin1}
  title     a (from the file name)
  format    TEXT, by plain-text 1
  language  sv (confidence 0.NN)
  words     6
  blocks    PARAGRAPH 1
  sha256    HASH
  warning   ENCODING_ASSUMED: The text is not UTF-8 and declares no encoding; it was read as Windows-1252. Look at its accents.
`);
});

test('--json prints a line for each file, with text and block map', async () => {
  const file = fileOf('a.txt', 'A cramp 🧪 passes.');
  const { isComplete, output } = await ingest('--json', '--dry-run', file);
  expect(isComplete).toBe(true);
  expect(JSON.parse(output)).toMatchObject({
    file,
    source: { text: 'A cramp 🧪 passes.', blocks: [{ kind: 'PARAGRAPH', start: 0, end: 17, page: null }] },
  });
  expect(JSON.parse((await ingest('--json', '--dry-run', '/nowhere.txt')).output)).toMatchObject({
    error: { code: 'FILE_MISSING' },
  });
});

test('without --dry-run it says how files are stored; --help shows the usage', async () => {
  await expect(ingest('a.txt')).rejects.toMatchObject({
    code: 'BAD_USAGE',
    message: expect.stringContaining('POST /sources') as string,
  });
  await expect(ingest('--dry-run')).rejects.toMatchObject({ code: 'BAD_USAGE' });
  expect((await ingest('--help')).output).toMatch(/^Usage: npm run ingest -- --dry-run/);
});
