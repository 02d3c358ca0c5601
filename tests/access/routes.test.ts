import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { openHttp } from '../../src/app/http.ts';
import { readConfig } from '../../src/config.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import type { Access } from '../../src/http/hooks/authorize.ts';
import { root } from '../support/api.ts';
import { bearer, makeTokens, type TestTokens } from './support.ts';

interface Protected {
  http: FastifyInstance;
  tokens: TestTokens;
  lines: string[];
}

/** A server as the application's, with its protection and no route yet. */
async function openServer(closed: boolean): Promise<Protected> {
  const tokens = await makeTokens();
  const lines: string[] = [];
  const settings = { READ_ACCESS: closed ? 'token' : 'open', TOKENS_FILE: tokens.file, LOG_LEVEL: 'trace' };
  const config = readConfig(settings, root);
  const logStream = { write: (line: string) => lines.push(line) };
  const statements = loadStatements(join(root, 'cypher'));
  const { http } = await openHttp(
    { config, logStream, report: () => undefined },
    { version: 'test', statements, page: null },
    [],
  );
  onTestFinished(() => http.close());
  return { http, tokens, lines };
}

const port = { host: '127.0.0.1', port: 0 };

describe('a server does not start with a route that may change something', () => {
  const declared: [string, Access | undefined][] = [
    ['declares nothing', undefined],
    ['declares to be public', 'public'],
  ];
  test.for(declared)('and %s', async ([, access]) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { http } = await openServer(false);
      http.route({ method, url: '/claims', config: access ? { access } : {}, handler: () => 'written' });
      await expect(http.listen(port)).rejects.toThrow(`${method} /claims must declare the role that it needs`);
    }
  });

  test('even where a plugin mounts it', async () => {
    const { http } = await openServer(true);
    void http.register(async (scope) => void scope.post('/deep', () => 'written'), { prefix: '/plugin' });
    await expect(http.listen(port)).rejects.toThrow('POST /plugin/deep must declare');
  });
});

describe.for([true, false])('a route that writes, closed: %s', (closed) => {
  test('is a curator’s: the handler and the body are out of reach for everyone else', async () => {
    const { http, tokens, lines } = await openServer(closed);
    let written = 0;
    http.post('/claims', { config: { access: 'curator' } }, ({ principal }) => {
      written += 1;
      return { by: principal.name };
    });
    const url = `${await http.listen(port)}/claims`;
    const post = (headers: Record<string, string>, body = '{"a": 1}'): Promise<Response> =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

    const broken = '{"a": ';
    const answers = [
      await post({}, broken),
      await post(bearer('mckg_guessed'), broken),
      await post({ authorization: 'Basic bWU6c2VjcmV0' }, broken),
      await post(bearer(tokens.reader), broken),
    ];
    expect(await Promise.all(answers.map(codeOf))).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
      'FORBIDDEN',
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 403]);
    const realm = 'Bearer realm="muscle-cramp-knowledge-graph"';
    expect(answers.map(({ headers }) => headers.get('www-authenticate'))).toEqual([
      realm,
      `${realm}, error="invalid_token"`,
      realm,
      `${realm}, error="insufficient_scope"`,
    ]);
    expect(written).toBe(0);

    const allowed = await post(bearer(tokens.curator));
    expect([allowed.status, await allowed.json()]).toEqual([200, { by: 'curator' }]);
    expect(written).toBe(1);

    const refusals = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'refused');
    expect(refusals.map(({ reason, token, remoteAddress }) => [reason, token, remoteAddress])).toEqual([
      ['invalid_token', null, '127.0.0.1'],
      ['insufficient_scope', 'reader', '127.0.0.1'],
    ]);
    for (const secret of [tokens.reader, tokens.curator, 'bWU6c2VjcmV0', 'mckg_guessed'])
      expect(lines.join('')).not.toContain(secret);
  });
});

test('a route that reads and declares nothing is a reader’s', async () => {
  const { http, tokens } = await openServer(true);
  http.get('/count', () => 'count 1');
  const url = `${await http.listen(port)}/count`;
  for (const method of ['GET', 'HEAD']) {
    expect((await fetch(url, { method })).status).toBe(401);
    expect((await fetch(url, { method, headers: bearer(tokens.reader) })).status).toBe(200);
  }
});

async function codeOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
}
