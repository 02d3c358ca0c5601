// project: database
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, makeTokens, type TestTokens } from '../access/support.ts';
import { testFolder } from '../exports/support.ts';
import { makePdf } from '../intake/support.ts';
import { freePort } from '../support/free-ports.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';
import { run } from '../support/process.ts';

const folder = testFolder(afterAll);
let tokens: TestTokens & { contributor: string };
beforeAll(async () => {
  const made = await makeTokens(join(folder, 'tokens'));
  tokens = { ...made, contributor: await made.command('add', 'cleo', '--role', 'contributor') };
});

/** The built program, whose files are read in threads of their own, over the project's database. */
async function start(): Promise<string> {
  const { uri, user, password } = projectNeo4j();
  const port = String(await freePort());
  const program = run({
    PORT: port,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    TOKENS_FILE: tokens.file,
    WARM_UP: 'false',
  });
  await program.untilReady();
  return `http://127.0.0.1:${port}`;
}

type Part = [name: string, value: string | Uint8Array, fileName?: string];

async function post(url: string, parts: Part[], token: string | null = tokens.contributor) {
  const form = new FormData();
  for (const [name, value, fileName] of parts) {
    if (fileName === undefined) form.append(name, value as string);
    else form.append(name, new Blob([value as BlobPart]), fileName);
  }
  const response = await fetch(`${url}/sources`, {
    method: 'POST',
    body: form,
    headers: token === null ? {} : bearer(token),
  });
  const body = (await response.json()) as Record<string, unknown> & { errors?: { extensions: { code: string } }[] };
  return { status: response.status, body, code: body.errors?.[0]?.extensions.code };
}

async function countSources(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(tokens.contributor) },
    body: JSON.stringify({ query: '{ sources { totalCount } }' }),
  });
  return ((await response.json()) as { data: { sources: { totalCount: number } } }).data.sources.totalCount;
}

test('files become sources, each once; what is no text, not allowed or too large is refused, and nothing of it stays', async () => {
  const url = await start();
  const markdown = '# Cramps at sea\n\nSeasickness can cause vomiting.\n\n- ginger\n- rest\n';
  const fields: Part[] = [
    ['quotable', 'true'],
    ['publisher', 'Our own'],
  ];
  const stored = await post(url, [...fields, ['file', markdown, 'sea.md']]);
  expect([stored.status, stored.body]).toEqual([
    201,
    expect.objectContaining({
      id: 'source-cramps-at-sea',
      title: 'Cramps at sea',
      language: 'en',
      format: 'MARKDOWN',
      blocks: 4,
    }),
  ]);
  const pdf = makePdf([[['Kramp i foten går över inom några minuter.', 72, 700]]]);
  expect(await post(url, [['file', pdf, 'fot.pdf']])).toMatchObject({
    status: 201,
    body: { format: 'PDF', language: 'sv' },
  });
  const before = await countSources(url);

  const refused: [status: number, code: string, parts: Part[], token?: string | null][] = [
    [409, 'CONFLICT', [['file', markdown, 'again.md']]],
    [401, 'UNAUTHENTICATED', [['file', 'A text.', 'a.txt']], null],
    [403, 'FORBIDDEN', [['file', 'A text.', 'a.txt']], tokens.reader],
    [400, 'BAD_USER_INPUT', [['title', 'No file']]],
    [400, 'BAD_USER_INPUT', [['other', 'A text.', 'a.txt']]],
    [
      400,
      'BAD_USER_INPUT',
      [
        ['language', 'tlh'],
        ['file', 'A text.', 'a.txt'],
      ],
    ],
    [
      400,
      'BAD_USER_INPUT',
      [
        ['colour', 'red'],
        ['file', 'A text.', 'a.txt'],
      ],
    ],
    [422, 'EMPTY_FILE', [['file', '', 'empty.txt']]],
    [422, 'SCAN_WITHOUT_TEXT', [['file', makePdf([[]]), 'scan.pdf']]],
    [413, 'PAYLOAD_TOO_LARGE', [['file', new Uint8Array(11 * 2 ** 20).fill(97), 'long.txt']]],
  ];
  for (const [status, code, parts, token] of refused) {
    const answer = await post(url, parts, token === undefined ? tokens.contributor : token);
    expect([code, answer.code, answer.status]).toEqual([code, code, status]);
  }
  const json = await fetch(`${url}/sources`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(tokens.contributor) },
    body: '{}',
  });
  expect(json.status).toBe(415);
  expect(await countSources(url)).toBe(before);
});
