// project: process
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { root } from '../support/api.ts';
import { buildProgram } from '../support/build.ts';
import { run, runCommand } from '../support/process.ts';

beforeAll(buildProgram);

/** Runs the program with a `.env` of its own; the command needs no database. */
function runBeside(envFile: string | Buffer, settings: Record<string, string | undefined>) {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, '.env'), envFile);
  return runCommand([process.execPath, join(folder, 'dist/main.js'), 'token', 'list'], settings);
}

/** The support's own settings are empty, which beats `.env`; `LOG_LEVEL` is given to the program by the file alone. */
const invalid = 'LOG_LEVEL=nonsense\n';

test('.env is read with a byte order mark, and in UTF-16 it is refused', async () => {
  for (const [content, message] of [
    [`\uFEFF${invalid}`, /^BAD_CONFIGURATION: [^]*LOG_LEVEL is "nonsense"/m],
    [
      Buffer.from(`\uFEFF${invalid}`, 'utf16le'),
      /^BAD_ENCODING: Expected \S+\.env to be UTF-8 text, but byte 0 is 0xFF/m,
    ],
  ] as const) {
    const { ended, output } = runBeside(content, { LOG_LEVEL: undefined });
    expect(await ended).toBe(1);
    expect(output()).toMatch(message);
  }
});

test('what is set and not read is reported before anything else', async () => {
  const { ended, output } = run({ NE04J_URI: 'bolt://127.0.0.1:1', PORT: 'many' }, 'token', 'list');
  expect(await ended).toBe(1);
  expect(output()).toMatch(
    /^Warning: NE04J_URI in the environment is not a setting and is not read; did you mean NEO4J_URI\?\nBAD_CONFIGURATION/,
  );
});

test('an address that cannot be listened on is named with its setting', async () => {
  const { ended, output } = run({ HOST: 'no-such-host.invalid', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
  expect(await ended).toBe(1);
  expect(output()).toMatch(/^CANNOT_LISTEN: .*HOST is "no-such-host\.invalid"; set it to an address of this machine/);
});
