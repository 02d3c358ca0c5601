// project: api
import { describe, expect, onTestFinished, test } from 'vitest';
import { clientOf } from '../../../src/http/hooks/rate-limit.ts';
import { openApi, type TestApi } from '../../support/api.ts';
import { codesOf } from '../../support/raw-http.ts';

async function openLimited(settings: Record<string, string> = {}): Promise<TestApi> {
  const api = await openApi({ RATE_LIMIT_PER_MINUTE: '5', RESPONSE_CACHE_MB: '64', ...settings });
  onTestFinished(() => api.app.stop());
  return api;
}

const ask = (api: TestApi, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ meta { quotes } }"}',
  });

const shareOf = ({ status, headers }: Response): unknown[] => [
  status,
  ...['ratelimit-limit', 'ratelimit-remaining'].map((name) => Number(headers.get(name) ?? NaN)),
];

describe('a client that asks more than its share', () => {
  test('is refused until the minute is over, whatever it asks, and every answer says so', async () => {
    const api = await openLimited();
    const from = (path: string): Promise<Response> => fetch(api.app.url + path);
    expect(shareOf(await ask(api))).toEqual([200, 5, 4]);
    expect(shareOf(await ask(api))).toEqual([200, 5, 3]);
    expect(shareOf(await from('/graphql'))).toEqual([400, 5, 2]);
    expect(shareOf(await from('/nothing'))).toEqual([404, 5, 1]);
    expect(shareOf(await from('/export/'))).toEqual([200, 5, 0]);
    api.statements.length = 0;
    for (const refused of [await ask(api), await from('/'), await from('/nothing'), await from('/playground')]) {
      expect(shareOf(refused)).toEqual([429, 5, 0]);
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect(Number(refused.headers.get('ratelimit-reset'))).toBe(wait);
      expect(codesOf({ body: await refused.text() })).toEqual(['TOO_MANY_REQUESTS']);
    }
    expect(api.statements).toEqual([]);
  });

  test('still finds the server healthy', async () => {
    const api = await openLimited();
    for (let time = 0; time < 20; time++) {
      for (const path of ['/health/live', '/health/ready']) {
        const { status, headers } = await fetch(api.app.url + path);
        expect([status, headers.get('ratelimit-limit')]).toEqual([200, null]);
      }
    }
    expect(shareOf(await ask(api))).toEqual([200, 5, 4]);
  });

  test('does not become another one by saying so', async () => {
    const api = await openLimited();
    for (let time = 1; time <= 5; time++)
      await ask(api, { 'x-forwarded-for': `10.0.0.${time}`, 'x-request-id': `${time}` });
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-client-ip'])
      expect((await ask(api, { [name]: '10.0.0.99' })).status).toBe(429);
  });

  test('is counted by itself where a proxy that is trusted says who it is', async () => {
    const api = await openLimited({ TRUST_PROXY: '127.0.0.0/8,10.0.0.0/8' });
    const from = async (address: string): Promise<unknown[]> => shareOf(await ask(api, { 'x-forwarded-for': address }));
    for (let left = 4; left >= 0; left--) expect(await from('192.0.2.1')).toEqual([200, 5, left]);
    expect(await from('192.0.2.1')).toEqual([429, 5, 0]);
    // What the client itself wrote stands before what the proxies did.
    expect(await from('192.0.2.77, 192.0.2.1, 10.1.1.1')).toEqual([429, 5, 0]);
    expect(await from('192.0.2.2')).toEqual([200, 5, 4]);
    expect(await from('2001:db8:1:2::1')).toEqual([200, 5, 4]);
    expect(await from('2001:db8:1:2:ffff:ffff:ffff:ffff')).toEqual([200, 5, 3]);
    expect(await from('2001:db8:1:3::1')).toEqual([200, 5, 4]);
  });

  test('is not refused at all where there is no limit', async () => {
    const api = await openLimited({ RATE_LIMIT_PER_MINUTE: '0' });
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(api)));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('ratelimit-limit')}`))).toEqual(
      new Set(['200 null']),
    );
  });
});

test('only so many clients are remembered, so that addresses without number cannot fill the memory', async () => {
  const api = await openLimited({ TRUST_PROXY: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '1' });
  const from = async (client: number): Promise<number> => {
    const address = `10.${client >> 16}.${(client >> 8) & 255}.${client & 255}`;
    const { status } = await fetch(`${api.app.url}/nothing`, { headers: { 'x-forwarded-for': address } });
    return status;
  };
  expect([await from(0), await from(0)]).toEqual([404, 429]);
  for (let first = 1; first <= 10_000; first += 50)
    await Promise.all(Array.from({ length: 50 }, (_, offset) => from(first + offset)));
  expect([await from(10_000), await from(0)]).toEqual([429, 404]);
});

test('an IPv6 client is who holds the first 64 bits, an IPv4 client the whole address, however it is written', () => {
  const clients: [string, string][] = [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ];
  for (const [address, client] of clients) expect(clientOf(address)).toBe(client);
});
