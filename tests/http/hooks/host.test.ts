// project: api
import { describe, expect, onTestFinished, test } from 'vitest';
import { openApi } from '../../support/api.ts';
import { codesOf, sendRaw } from '../../support/raw-http.ts';

/** An API with these settings, called with these lines instead of a Host of its own. */
async function callerOf(settings: Record<string, string>) {
  const { app } = await openApi(settings);
  onTestFinished(() => app.stop());
  return async (hostLines: string[], target = '/graphql?query={__typename}', version = '1.1') => {
    const lines = [`GET ${target} HTTP/${version}`, ...hostLines, 'Apollo-Require-Preflight: yes', 'Connection: close'];
    const [answer] = await sendRaw(app.url, `${lines.join('\r\n')}\r\n\r\n`);
    return [answer?.status, answer?.status === 200 ? answer.body : codesOf(answer!)[0]];
  };
}

const answered = [200, '{"data":{"__typename":"Query"},"extensions":{"cost":{"rows":0,"maxRows":20000},"dataRelease":'];
const misdirected = [421, 'MISDIRECTED_REQUEST'];

describe('while it listens on loopback', () => {
  test('a page whose name was made to resolve to this machine is refused, however it says the name', async () => {
    const call = await callerOf({});
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST:4000', '[::1]:80', '127.0.0.1:65535']) {
      const [status, body] = await call([`Host: ${host}`]);
      expect([host, status]).toEqual([host, 200]);
      expect(body).toContain(answered[1]);
    }
    for (const host of [
      'attacker.example',
      'attacker.example:4000',
      'localhost.attacker.example',
      'localhost@attacker.example',
      '127.0.0.1.attacker.example',
      '127.1',
      '0x7f000001',
      '0.0.0.0',
      '[::]',
      'localhost, attacker.example',
      '',
    ])
      expect([host, ...(await call([`Host: ${host}`]))]).toEqual([host, ...misdirected]);
  });

  test('what a proxy would say of the host, and a target with a host of its own, do not get around it', async () => {
    const call = await callerOf({ TRUST_PROXY: '127.0.0.1' });
    for (const header of ['X-Forwarded-Host', 'Forwarded', 'X-Host', 'X-Original-Host'])
      expect(await call(['Host: attacker.example', `${header}: localhost`])).toEqual(misdirected);
    const target = '/graphql?query={__typename}';
    expect(await call(['Host: localhost'], `http://attacker.example${target}`)).toEqual(misdirected);
    expect(await call(['Host: attacker.example'], `http://localhost${target}`)).toEqual(misdirected);
    expect((await call(['Host: localhost'], `http://localhost:4000${target}`))[0]).toBe(200);
  });

  test('no Host, or two, is a bad request', async () => {
    const call = await callerOf({});
    const bad = [400, 'BAD_USER_INPUT'];
    expect(await call([])).toEqual(bad);
    expect(await call([], undefined, '1.0')).toEqual(bad);
    expect(await call(['Host: localhost', 'Host: attacker.example'])).toEqual(bad);
    expect(await call(['Host: attacker.example', 'host: localhost'])).toEqual(bad);
  });

  test('every address is guarded but those of probes, which call an address rather than a name', async () => {
    const call = await callerOf({});
    for (const target of [
      '/',
      '/playground',
      '/graphiql/',
      '/mcp',
      '/dashboard.json',
      '/export/',
      '/export/claims.csv',
      '/nothing',
      '/health',
    ])
      expect([target, ...(await call(['Host: attacker.example'], target))]).toEqual([target, ...misdirected]);
    expect(await call(['Host: 10.1.2.3:4000'], '/health/live')).toEqual([200, '{"status":"live"}']);
    expect(await call([], '/health/ready', '1.0')).toEqual([200, '{"status":"ready"}']);
  });

  test('a proxy on this machine may call it by the names that it is given', async () => {
    const call = await callerOf({ ALLOWED_HOSTS: 'api.example, Other.Example' });
    for (const host of ['api.example', 'API.example:443', 'other.example', 'localhost'])
      expect((await call([`Host: ${host}`]))[0]).toBe(200);
    expect(await call(['Host: api.example.attacker.example'])).toEqual(misdirected);
  });
});

describe('while others reach it', () => {
  test('it may be called by any name, or by those that it is given', async () => {
    const open = await callerOf({ HOST: '0.0.0.0' });
    expect((await open(['Host: anything.example']))[0]).toBe(200);
    expect(await open([])).toEqual([400, 'BAD_USER_INPUT']);
    const named = await callerOf({ HOST: '0.0.0.0', ALLOWED_HOSTS: 'api.example' });
    expect((await named(['Host: api.example:4000']))[0]).toBe(200);
    expect(await named(['Host: localhost'])).toEqual(misdirected);
  });
});
