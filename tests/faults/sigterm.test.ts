// project: faults
import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { given } from '../support/external-neo4j.ts';
import { post, authorize, type HttpAnswer } from '../support/load/generator.ts';
import { readEntityQuestions } from '../support/load/questions.ts';
import { jvmsOver, embeddedNeo4j } from '../support/embedded-neo4j.ts';
import { run, runCommand, type Run } from '../support/process.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

/** Whatever is under way, a stop must be over by then, in milliseconds. */
const deadline = 10_000;

/** For starting Neo4j, asking all questions once and stopping, on a machine that does much else. */
vi.setConfig({ testTimeout: 180_000 });

/**
 * A started server, with an embedded Neo4j unless it gets the address of one.
 *
 * @param more settings besides
 */
async function serve(
  more: Record<string, string> = {},
  start = run,
): Promise<Run & { url: string; port: number; directory: string }> {
  const settings: Record<string, string> = { ...(await embeddedNeo4j('loaded')), LOG_LEVEL: 'error', ...more };
  const started = start(settings);
  await started.untilReady();
  const port = Number(settings['PORT']);
  return { ...started, port, url: `http://127.0.0.1:${port}/graphql`, directory: settings['DATA_DIRECTORY']! };
}

/** Sends SIGTERM and says how the process ended. */
async function stop({ child, ended, output, directory }: Awaited<ReturnType<typeof serve>>) {
  const start = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  const milliseconds = performance.now() - start;
  console.log(`Ended after ${Math.round(milliseconds)} ms.`);
  return { code, isInTime: milliseconds < deadline, isTold: output().includes('Stopped.'), left: jvmsOver(directory) };
}

const inOrder = { code: 0, isInTime: true, isTold: true, left: [] };

/** Asks over 64 connections until the server is gone; says what came back for what was asked before and after the signal. */
async function askUntilGone(
  url: string,
): Promise<{ answered: () => number; signal: () => void; outcomes: Promise<Record<'before' | 'after', string[]>> }> {
  const questions = await readEntityQuestions(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const outcomes: Record<'before' | 'after', string[]> = { before: [], after: [] };
  let isSignalled = false;
  let number = 0;
  let answered = 0;
  const connection = async (): Promise<void> => {
    for (let isGone = false; !isGone;) {
      const question = questions[(number += 1) % questions.length]!;
      const phase = isSignalled ? 'after' : 'before';
      const answer = await post(url, question.body, agent).catch(
        (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
      );
      isGone = typeof answer === 'string';
      answered += 1;
      // Of what was answered before the signal nothing is asserted here.
      if (isSignalled) outcomes[phase].push(outcomeOf(answer, question.isRight));
    }
  };
  const all = Promise.all(Array.from({ length: 64 }, connection)).then(() => agent.destroy());
  return { answered: () => answered, signal: () => (isSignalled = true), outcomes: all.then(() => outcomes) };
}

function outcomeOf(answer: HttpAnswer | string, isRight: (text: string) => boolean): string {
  if (typeof answer === 'string') return answer;
  return (
    authorize(answer) ??
    (answer.status === 200 && isRight(answer.text) ? 'right' : `wrong: ${answer.status} ${answer.text}`)
  );
}

const uncached = { RESPONSE_CACHE_MB: '0' };

test.each([
  ['the program', () => serve(uncached)],
  [
    'npm start',
    // tests/main.test.ts has it build, and stop its embedded Neo4j.
    () =>
      serve({ ...uncached, ...given(projectNeo4j()) }, (settings) =>
        runCommand(['npm', '--ignore-scripts', 'start'], settings),
      ),
  ],
])('SIGTERM to %s under load: what is in flight is answered, what comes is refused', async (name, start) => {
  const server = await start();
  const { answered, signal, outcomes } = await askUntilGone(server.url);
  await expect.poll(answered, { timeout: 60_000 }).toBeGreaterThan(500);
  signal();
  const end = await stop(server);
  // npm reports a signal's number as its exit code, whatever the program's.
  expect(end).toEqual(name === 'the program' ? inOrder : { ...inOrder, code: end.code });
  const { before, after } = await outcomes;
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((outcome) => !['right', 'SHUTTING_DOWN'].includes(outcome))).toEqual([]);
  expect(before).toContain('right');
  expect(
    after.filter((outcome) => !['right', 'SHUTTING_DOWN', 'ECONNREFUSED', 'ECONNRESET'].includes(outcome)),
  ).toEqual([]);
});

/** Far more answers than the sockets between server and client hold. */
const unread = 500;

/** Clients that take nothing, send nothing or send half a request. */
async function openStuckClients(port: number): Promise<{ reader: Socket; others: Socket[] }> {
  const query =
    '{ claims(first: 100) { edges { node { id statement evidence { edges { node { id section sha256 } } } } } } }';
  const body = JSON.stringify({ query });
  const ask = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const open = async (text: string): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    return socket;
  };
  return {
    reader: await open(ask.repeat(unread)),
    others: [
      await open(''),
      await open(ask.slice(0, -10)),
      await open('GET /export/claims.csv HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(3)),
    ],
  };
}

/** Asks one question, be it new to the response cache or not; returns the code of its refusal. */
function askFor(url: string, number?: number): Promise<string | undefined> {
  const question = { query: '{ entity(id: "potassium") { name } }', ...(number && { extensions: { number } }) };
  return post(url, JSON.stringify(question), new Agent()).then(authorize);
}

/** Statements that run or wait, as the server counts them. */
async function underWay(url: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  const counts = [...metrics.matchAll(/^neo4j_statements_(?:running|waiting) (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

test('SIGTERM with stuck clients and a frozen database: clients are cut, requests get a typed error, and the process ends in time', async () => {
  const server = await serve();
  const { reader, others } = await openStuckClients(server.port);
  // Its first answer has come; then it takes no more than a buffer holds.
  await once(reader, 'readable');
  // What the reader has asked for is behind when others are answered.
  await expect.poll(() => askFor(server.url)).toBeUndefined();
  await expect.poll(() => askFor(server.url, 1)).toBeUndefined();
  for (const pid of jvmsOver(server.directory)) process.kill(pid, 'SIGSTOP');
  // Whether its cached response is still right, the database is asked, too.
  const kept = [askFor(server.url), askFor(server.url)];
  const statements = Array.from({ length: 32 }, (_, number) => askFor(server.url, 2 + number));
  const exported = fetch(new URL('/export/claims.csv', server.url)).then((response) => response.json());
  await expect.poll(() => underWay(server.url)).toBeGreaterThan(30);
  expect(await stop(server)).toEqual(inOrder);
  expect(await Promise.all(kept)).toEqual(['SHUTTING_DOWN', 'SHUTTING_DOWN']);
  expect(await exported).toMatchObject({ errors: [{ extensions: { code: 'SHUTTING_DOWN' } }] });
  const codes = await Promise.all(statements);
  // Those that had waited for too long before the end came get that as their error.
  expect(codes.filter((code) => !['SHUTTING_DOWN', 'OVERLOADED'].includes(code ?? ''))).toEqual([]);
  expect(codes).toContain('SHUTTING_DOWN');
  let received = '';
  reader
    .setEncoding('utf8')
    .on('data', (chunk: string) => (received += chunk))
    .resume();
  await once(reader, 'close');
  expect(received).toContain('HTTP/1.1 200 OK');
  expect(received.split('HTTP/1.1 200 OK').length - 1).toBeLessThan(unread);
  for (const socket of others) socket.destroy();
});
