import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildProgram } from '../support/build.ts';
import { post, refusalOf, type HttpAnswer } from '../support/load/generator.ts';
import { readEntityQuestions } from '../support/load/questions.ts';
import { jvmsOver, ownNeo4j } from '../support/own-neo4j.ts';
import { run, runCommand, type Run } from '../support/process.ts';

/** Whatever is under way, a stop must be over by then, in milliseconds. */
const deadline = 10_000;

beforeAll(buildProgram);

/** For starting Neo4j, asking all questions once and stopping, on a machine that does much else. */
vi.setConfig({ testTimeout: 180_000 });

/** A started server with its own Neo4j and nothing in its answer cache. */
async function serve(start = run): Promise<Run & { url: string; port: number; directory: string }> {
  const settings: Record<string, string> = { ...(await ownNeo4j('loaded')), ANSWER_CACHE_MB: '0', LOG_LEVEL: 'error' };
  const started = start(settings);
  await started.untilReady();
  const port = Number(settings['PORT']);
  return { ...started, port, url: `http://127.0.0.1:${port}/graphql`, directory: settings['DATA_DIRECTORY']! };
}

/** Sends SIGTERM and tells how the process ended. */
async function stop({ child, ended, output, directory }: Awaited<ReturnType<typeof serve>>) {
  const start = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  const milliseconds = performance.now() - start;
  console.log(`Ended after ${Math.round(milliseconds)} ms.`);
  return { code, isInTime: milliseconds < deadline, isTold: output().includes('Stopped.'), left: jvmsOver(directory) };
}

const inOrder = { code: 0, isInTime: true, isTold: true, left: [] };

/** Asks over 64 connections until the server is gone; tells what came back for what was asked before and after the signal. */
async function askUntilGone(
  url: string,
): Promise<{ signal: () => void; outcomes: Promise<Record<'before' | 'after', string[]>> }> {
  const questions = await readEntityQuestions(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const outcomes: Record<'before' | 'after', string[]> = { before: [], after: [] };
  let isSignalled = false;
  let number = 0;
  const connection = async (): Promise<void> => {
    for (let isGone = false; !isGone;) {
      const question = questions[(number += 1) % questions.length]!;
      const phase = isSignalled ? 'after' : 'before';
      const answer = await post(url, question.body, agent).catch(
        (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
      );
      isGone = typeof answer === 'string';
      // Of what was answered before the signal nothing is asserted here.
      if (isSignalled) outcomes[phase].push(outcomeOf(answer, question.isRight));
    }
  };
  const all = Promise.all(Array.from({ length: 64 }, connection)).then(() => agent.destroy());
  return { signal: () => (isSignalled = true), outcomes: all.then(() => outcomes) };
}

function outcomeOf(answer: HttpAnswer | string, isRight: (text: string) => boolean): string {
  if (typeof answer === 'string') return answer;
  return (
    refusalOf(answer) ??
    (answer.status === 200 && isRight(answer.text) ? 'right' : `wrong: ${answer.status} ${answer.text}`)
  );
}

test.each([
  ['the program', run],
  ['npm start', (settings: Record<string, string>) => runCommand(['npm', 'start'], settings)],
])('SIGTERM to %s under load: what is in flight is answered, what comes is refused', async (name, start) => {
  const server = await serve(start);
  const { signal, outcomes } = await askUntilGone(server.url);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  signal();
  const end = await stop(server);
  // npm tells a signal's number as its exit code, whatever the program's.
  expect(end).toEqual(name === 'the program' ? inOrder : { ...inOrder, code: end.code });
  const { before, after } = await outcomes;
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((outcome) => !['right', 'SHUTTING_DOWN'].includes(outcome))).toEqual([]);
  expect(before).toContain('right');
  expect(
    after.filter((outcome) => !['right', 'SHUTTING_DOWN', 'ECONNREFUSED', 'ECONNRESET'].includes(outcome)),
  ).toEqual([]);
});

test('SIGTERM while the database is frozen: requests get a typed error, and the process ends in time', async () => {
  const server = await serve();
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify({ query: '{ entity(id: "potassium") { name } }' });
  for (const pid of jvmsOver(server.directory)) process.kill(pid, 'SIGSTOP');
  const answers = Array.from({ length: 32 }, () => post(server.url, body, agent).then(refusalOf));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await stop(server)).toEqual(inOrder);
  const codes = await Promise.all(answers);
  // Those that had waited for too long before the end came are told that.
  expect(codes.filter((code) => !['SHUTTING_DOWN', 'OVERLOADED'].includes(code ?? ''))).toEqual([]);
  expect(codes).toContain('SHUTTING_DOWN');
});

test('SIGTERM with clients that take nothing, send nothing or send half a request: they are cut, and the process ends in time', async () => {
  const server = await serve();
  const query =
    '{ claims(first: 100) { edges { node { id statement evidence { edges { node { id section sha256 } } } } } } }';
  const body = JSON.stringify({ query });
  const ask = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const open = async (text: string) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(text);
    return socket;
  };
  // Far more than the sockets between server and client hold.
  const asked = 500;
  const reader = await open(ask.repeat(asked));
  const others = [
    await open(''),
    await open(ask.slice(0, -10)),
    await open('GET /export/claims.csv HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(3)),
  ];
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await stop(server)).toEqual(inOrder);
  let received = '';
  reader.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
  await once(reader, 'close');
  expect(received.split('HTTP/1.1 200 OK').length - 1).toBeLessThan(asked);
  for (const socket of others) socket.destroy();
});
