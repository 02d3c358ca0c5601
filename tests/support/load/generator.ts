import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** What is sent to /graphql, and how its answer is known to be right. */
export interface Question {
  name: string;
  body: string;
  isRight: (text: string) => boolean;
}

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** What came of a load; times in microseconds, from the moment at which a request was given to a connection. */
export interface Tally {
  /** From when a request was due until then: what this process, which shares the server's processors, was late by. */
  held: RecordableHistogram;
  served: RecordableHistogram;
  refused: RecordableHistogram;
  /** Codes of what was refused, with their numbers. */
  codes: Map<string, number>;
  /** Answers that are neither right nor a typed refusal, and requests without an answer; the first few, in words. */
  faults: string[];
  faultCount: number;
}

export interface Load {
  url: string;
  /** Length in seconds. */
  seconds: number;
  /** The next request's question. */
  next: () => Question;
}

/** Far more than a server that answers or refuses in time ever has at once. */
const openLoopConnections = 1_024;

const headers = { 'content-type': 'application/json' };

/** Posts a body over one of the agent's connections; `onSend` is called when it is given to one. */
export function post(url: string, body: string, agent: Agent, onSend?: () => void): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    if (onSend) sent.once('socket', onSend);
    sent.end(body);
  });
}

/** As many requests at a time as there are connections: each connection sends its next request when its answer is there. */
export async function closedLoop({ url, seconds, next, connections }: Load & { connections: number }): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const tally = emptyTally();
  const end = performance.now() + seconds * 1000;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) await shoot(tally, { url, agent, question: next(), due: performance.now() });
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return tally;
}

/** So many requests each second, whether those before have been answered or not, as independent clients send them. */
export async function openLoop({ url, seconds, next, perSecond }: Load & { perSecond: number }): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: openLoopConnections });
  const tally = emptyTally();
  const start = performance.now();
  const shots: Promise<void>[] = [];
  for (let now = start; now < start + seconds * 1000; now = performance.now()) {
    for (const due = Math.floor(((now - start) / 1000) * perSecond); shots.length < due;)
      shots.push(shoot(tally, { url, agent, question: next(), due: start + (shots.length / perSecond) * 1000 }));
    await delay(5);
  }
  await Promise.all(shots);
  agent.destroy();
  return tally;
}

function emptyTally(): Tally {
  return {
    held: createHistogram(),
    served: createHistogram(),
    refused: createHistogram(),
    codes: new Map(),
    faults: [],
    faultCount: 0,
  };
}

interface Shot {
  url: string;
  agent: Agent;
  question: Question;
  /** When it was to be sent. */
  due: number;
}

async function shoot(tally: Tally, { url, agent, question, due }: Shot): Promise<void> {
  let sent = due;
  const onSend = (): void => {
    sent = performance.now();
    tally.held.record(microsecondsBetween(due, sent));
  };
  const answer = await post(url, question.body, agent, onSend).catch((error: unknown) => String(error));
  const microseconds = microsecondsBetween(sent, performance.now());
  if (typeof answer !== 'string' && answer.status === 200 && question.isRight(answer.text)) {
    tally.served.record(microseconds);
    return;
  }
  const code = typeof answer === 'string' ? undefined : authorize(answer);
  if (code !== undefined) {
    tally.refused.record(microseconds);
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    return;
  }
  tally.faultCount += 1;
  if (tally.faults.length < 5) tally.faults.push(`${question.name}: ${JSON.stringify(answer).slice(0, 500)}`);
}

const microsecondsBetween = (start: number, end: number): number => Math.max(1, Math.round((end - start) * 1000));

/** The code of a typed refusal: status 503, when to come again, and one error with a code; else undefined. */
export function authorize({ status, headers: { 'retry-after': retryAfter }, text }: HttpAnswer): string | undefined {
  if (status !== 503 || !Number(retryAfter)) return undefined;
  try {
    const { errors, data } = JSON.parse(text) as { errors: { extensions: { code: string } }[]; data?: unknown };
    return data === undefined && errors.length === 1 ? errors[0]?.extensions.code : undefined;
  } catch {
    return undefined;
  }
}
