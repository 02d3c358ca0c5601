import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { withoutTokens } from '../../src/access/token.ts';
import { openTokens } from '../../src/access/tokens.ts';
import { makeTokens } from './support.ts';

/** A tenth of production's. */
const reloadMs = 100;

describe('a token', () => {
  test('is recognisable, has 256 random bits, and leaves nothing but its hash in a file of its owner', async () => {
    const { file, reader, curator } = await makeTokens();
    for (const token of [reader, curator]) {
      expect(token).toMatch(/^mckg_[\w-]{43}$/);
      expect(Buffer.from(token.slice(5), 'base64url')).toHaveLength(32);
    }
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(reader.slice(5));
    const [kept] = (JSON.parse(text) as { tokens: { sha256: string }[] }).tokens;
    expect(kept?.sha256).toBe(createHash('sha256').update(reader).digest('hex'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('loses its secret part wherever a log line holds it', async () => {
    const { reader } = await makeTokens();
    const line = withoutTokens(`{"url":"/graphql?token=${reader}&x=1","authorization":"Bearer ${reader}"}`);
    expect(line).toBe('{"url":"/graphql?token=mckg_…&x=1","authorization":"Bearer mckg_…"}');
  });

  test('is found by itself alone', async () => {
    const { file, reader, curator } = await makeTokens();
    const tokens = await openTokens({ file, required: true });
    expect(await tokens.find(reader)).toMatchObject({ name: 'reader', role: 'reader' });
    expect(await tokens.find(curator)).toMatchObject({ name: 'curator', role: 'curator' });
    const hash = createHash('sha256').update(reader).digest('hex');
    for (const other of ['', reader.slice(0, -1), `${reader}x`, reader.toUpperCase(), ` ${reader}`, hash])
      expect([other, await tokens.find(other)]).toEqual([other, null]);
  });

  test('works until it expires', async () => {
    const { file, command } = await makeTokens();
    const token = await command('add', 'short', '--role', 'reader', '--expires', '2');
    const tokens = await openTokens({ file, required: true });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 47 * 3_600_000 });
    try {
      expect(await tokens.find(token)).toMatchObject({ name: 'short' });
      vi.setSystemTime(Date.now() + 2 * 3_600_000);
      expect(await tokens.find(token)).toBeNull();
      expect(await command('list')).toMatch(/^short\treader\tcreated .*\texpired /m);
    } finally {
      vi.useRealTimers();
    }
  });

  test('works as soon as it is made, and no more once it is revoked, each in time and without a restart', async () => {
    const { file, curator, command } = await makeTokens();
    const tokens = await openTokens({ file, required: true, reloadMs });
    const late = await command('add', 'late', '--role', 'reader');
    await pastDelay();
    expect(await tokens.find(late)).toMatchObject({ name: 'late' });
    await command('revoke', 'late');
    await pastDelay();
    expect(await tokens.find(late)).toBeNull();
    expect(await tokens.find(curator)).toMatchObject({ name: 'curator' });
  });
});

/** Waits as long as a change may take to count. */
function pastDelay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, reloadMs + 1));
}

describe('the file of the tokens', () => {
  test('loses no change when several commands change it at a time', async () => {
    const { file, command } = await makeTokens();
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    await Promise.all([...names.map((name) => command('add', name, '--role', 'reader')), command('revoke', 'reader')]);
    const listed = (await command('list')).split('\n').map((line) => line.split('\t')[0]);
    expect(listed).toHaveLength(names.length + 1);
    expect(new Set(listed)).toEqual(new Set(['curator', ...names]));
    await expect(stat(`${file}.lock`)).rejects.toThrow('ENOENT');
  });

  const record =
    '{"name":"a","role":"reader","sha256":"' + '0'.repeat(64) + '","created":"2026-01-01T00:00:00Z","expires":null}';
  test.for([
    ['empty', ''],
    ['cut off', '{"tokens": ['],
    ['of another shape', '[]'],
    ['with a role that there is not', `{"tokens":[${record.replace('"reader"', '"owner"')}]}`],
    ['with one name twice', `{"tokens":[${record},${record}]}`],
  ] as const)(
    'that is %s lets nobody in: neither at the start nor when it changes while the server runs',
    async ([, text]) => {
      const { file, reader } = await makeTokens();
      const whole = await readFile(file, 'utf8');
      const opened = await Promise.all([true, false].map((required) => openTokens({ file, required, reloadMs })));
      await writeFile(file, text);
      await pastDelay();
      for (const tokens of opened) {
        await expect(tokens.find(reader)).rejects.toMatchObject({
          code: 'BAD_TOKENS_FILE',
          message: expect.not.stringContaining(file),
          cause: { message: expect.stringContaining(file) },
        });
      }
      for (const required of [true, false]) {
        const message = expect.stringContaining(file) as string;
        await expect(openTokens({ file, required })).rejects.toMatchObject({ code: 'BAD_TOKENS_FILE', message });
      }
      await writeFile(file, whole);
      await pastDelay();
      for (const tokens of opened) expect(await tokens.find(reader)).toMatchObject({ name: 'reader' });
    },
  );

  test('that is missing means that there are no tokens, unless reading needs one', async () => {
    const { file, reader } = await makeTokens();
    const [open, closed] = await Promise.all([false, true].map((required) => openTokens({ file, required, reloadMs })));
    await rm(file);
    await pastDelay();
    expect(await open?.find(reader)).toBeNull();
    await expect(closed?.find(reader)).rejects.toMatchObject({ code: 'BAD_TOKENS_FILE' });
    await expect(openTokens({ file, required: true })).rejects.toMatchObject({
      code: 'BAD_TOKENS_FILE',
      message: expect.stringMatching(/the file is missing.*npm run token/),
    });
  });
});
