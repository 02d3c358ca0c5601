import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { neverShed, shedUnderPressure } from '../../src/http/hooks/pressure.ts';

let http: FastifyInstance;
afterEach(() => http.close());

async function open(maxEventLoopDelay: number): Promise<(url: string) => Promise<number>> {
  http = Fastify();
  shedUnderPressure(http, maxEventLoopDelay);
  http.setErrorHandler((error, _request, reply) => reply.status(error instanceof AppError ? error.status : 500).send());
  http.get('/', () => 'answered');
  http.get('/live', neverShed, () => 'answered');
  await http.ready();
  return async (url) => (await http.inject(url)).statusCode;
}

/** Until the process has time again. @param duration in milliseconds */
function block(duration: number): void {
  const end = performance.now() + duration;
  while (performance.now() < end);
}

/** Until the delay of the event loop has been sampled in any case, as it is twice a second. */
const sampled = 600;

test('a process that is late refuses requests, but those that are to be answered whatever the load', async () => {
  const statusOf = await open(20);
  expect(await statusOf('/')).toBe(200);
  const busy = setInterval(() => block(100), 1);
  await sleep(sampled);
  expect(await statusOf('/')).toBe(503);
  expect(await statusOf('/live')).toBe(200);
  clearInterval(busy);
  await expect.poll(() => statusOf('/')).toBe(200);
});

test('a sample in which the delay was not measured once refuses nothing', async () => {
  const statusOf = await open(60_000);
  // What the process does among its timers, without end between two samples, keeps the delay from being measured.
  const answer = new Promise<number>((resolve, reject) => {
    setTimeout(() => {
      block(sampled);
      setTimeout(() => void statusOf('/').then(resolve, reject), 0);
    }, 500);
  });
  expect(await answer).toBe(200);
});
