import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseEnvFile, readEnvFile, type EnvFile } from '../../src/config/env-file.ts';
import { settingWarnings } from '../../src/config/warnings.ts';
import { readConfig } from '../../src/config.ts';
import { root } from '../support/api.ts';

const text = 'LOG_LEVEL=info\nPORT=4001\n';
const values = { LOG_LEVEL: 'info', PORT: '4001' };

function fileOf(content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '.env'), content);
  return join(folder, '.env');
}

describe('a .env file in another encoding', () => {
  test('is read with a byte order mark and with the line ends of Windows', () => {
    for (const content of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')])
      expect(readEnvFile(fileOf(content))).toEqual({ values, issues: [], warnings: [] });
  });

  test.for([
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /byte 0 is 0xFF\..*iconv -f UTF-16 -t UTF-8/],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), /byte 0 is 0xFE\..*iconv -f UTF-16 -t/],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le'), /byte 1 is 0x00,.*iconv -f UTF-16LE/],
    ['Windows-1252', Buffer.from('NEO4J_PASSWORD=å', 'latin1'), /byte 15 is 0xE5\..*iconv -f WINDOWS-1252/],
  ] as const)('%s is refused with a way out', ([, content, message]) => {
    expect(() => readEnvFile(fileOf(content))).toThrow(message);
  });
});

test('without a .env file nothing is said, and a folder of that name is refused', () => {
  const file = fileOf('');
  rmSync(file);
  expect(readEnvFile(file)).toEqual({ values: {}, issues: [], warnings: [] });
  mkdirSync(file);
  expect(() => readEnvFile(file)).toThrow(/Expected \S+\.env to be a file with settings, but it is a folder/);
});

const lost: [string, string][] = [
  ['PORT 4001', 'line 1 is neither NAME=value nor a comment (#)'],
  ['PORT: 4001', 'line 1 is neither NAME=value nor a comment (#)'],
  ['export', 'line 1 is neither NAME=value nor a comment (#)'],
  ['my port=4001', 'line 1 is neither NAME=value nor a comment (#)'],
  ['# a\n\nA=1\n; b', 'line 4 is neither NAME=value nor a comment (#)'],
  ['A="1\n2"\nlost', 'line 3 is neither NAME=value nor a comment (#)'],
  ['NEO4J_PASSWORD="a', 'line 1: NEO4J_PASSWORD begins with a quote that is not closed'],
  ['A="a" b', 'line 1: A has text after the closing quote; put all of the value in one pair of quotes'],
  ['A="a"b"', 'line 1: A has text after the closing quote; put all of the value in one pair of quotes'],
  ...['A=abc#def', 'A=#abc', 'A=a#b # c'].map((line): [string, string] => [
    line,
    'line 1: A holds "#" outside quotes, which begins a comment here and does not in Docker Compose; put the value in single quotes',
  ]),
];
test.for(lost)('%j is an issue, since a part would be lost without a word', ([content, issue]) => {
  const file = parseEnvFile(content);
  expect(file.issues).toEqual([issue]);
  expect(() => readConfig({}, root, file)).toThrow(
    `Some settings are invalid; .env.example describes them.\n  .env, ${issue}`,
  );
});

test('a value is what Node and Docker Compose both read', () => {
  const content = `
# A='not read'
A='a#b$c' # a comment
B = "x y"
export C=plain # another
D=
E="1
E2=2"
F='\\n'
`;
  const read = { A: 'a#b$c', B: 'x y', C: 'plain', D: '', E: '1\nE2=2', F: '\\n' };
  expect(parseEnvFile(content)).toEqual({ values: read, issues: [], warnings: [] });
});

test('a value that Docker Compose alone expands is a warning', () => {
  expect(parseEnvFile('A=a$b\nB="a${b}"\nC=`c`\nD=1$').warnings).toEqual(
    ['1: A', '2: B', '3: C'].map(
      (place) =>
        `line ${place} is read as it is, but Docker Compose reads it differently; put the value in single quotes.`,
    ),
  );
});

const file = (names: Record<string, string>): EnvFile => ({ values: names, issues: [], warnings: [] });

describe('names in .env', () => {
  test('that are nearly those of settings are refused, all together with invalid settings', () => {
    const names = { NE04J_URI: 'bolt://127.0.0.1:1', LOGLEVEL: 'debug', port: '4001', PORT: 'many' };
    expect(() => readConfig({}, root, file(names))).toThrow(
      [
        'Some settings are invalid; .env.example describes them.',
        '  .env, NE04J_URI is not a setting; did you mean NEO4J_URI?',
        '  .env, LOGLEVEL is not a setting; did you mean LOG_LEVEL?',
        '  .env, port is not a setting; did you mean PORT?',
        '  PORT is "many": must be a number',
      ].join('\n'),
    );
  });

  test('that this program does not know are a warning, except those of Docker Compose and OpenTelemetry', () => {
    const names = { JAVA_HOME: '/java', COMPOSE_PROJECT_NAME: 'kg', OTEL_BSP_SCHEDULE_DELAY: '1000' };
    expect(readConfig({}, root, file(names))).toEqual(readConfig({}, root));
    expect(settingWarnings({ JAVA_HOME: '/java' }, file(names))).toEqual([
      'JAVA_HOME in .env is not a setting and is not read.',
    ]);
  });

  test('give way to the environment, where an empty one counts as unset', () => {
    expect(readConfig({}, root, file({ PORT: '4001' })).http.port).toBe(4001);
    expect(readConfig({ PORT: '4002' }, root, file({ PORT: '4001' })).http.port).toBe(4002);
    expect(readConfig({ PORT: '' }, root, file({ PORT: '4001' })).http.port).toBe(4000);
  });
});

test('.env.example is a .env file without issues', () => {
  const example = parseEnvFile(readFileSync(join(root, '.env.example'), 'utf8'));
  expect([example.issues, settingWarnings({}, example)]).toEqual([[], []]);
});
