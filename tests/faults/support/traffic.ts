import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { readCases, type Case } from '../../support/cases.ts';
import { comparable } from '../../support/comparable.ts';

/** What came back for one request. */
export interface Reply {
  /** When it was sent, and when it was whole, by `performance.now()`. */
  sent: number;
  received: number;
  /** "right", the codes of its errors, or what is wrong with it, in capitals. */
  outcome: string;
}

/** A steady load. */
export interface Traffic {
  replies: readonly Reply[];
  /** Sends no more and waits for what is under way. */
  stop: () => Promise<void>;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { extensions: { code: string } }[];
}

/**
 * What is asked, by the names of consumers' queries: each root field that reads the graph in its own way, and few of them, since each
 * must be planned anew by a Neo4j that has just started.
 */
const asked = [
  'claims-that-rest-on-swedish-text',
  'draw-what-is-around-potassium',
  'entity-page-of-a-condition',
  'heat-map-of-causes-and-documents',
  'how-many-of-each-kind',
  'map-a-word-list-to-entities',
  'numbers-of-the-dashboard',
  'one-page-for-any-thing',
  'search-as-one-types',
  'what-does-one-document-say-of-cramps',
  'what-lowers-electrolytes',
  'where-exactly-is-it-said',
  'which-documents-are-behind-this',
  'which-medications-lead-to-cramps',
  'which-treatments-are-firm',
];

const consumers = readCases('tests/consumers');

/** Operations whose answers are known, each sent in turn. */
const operations = asked.map((name) => consumers.find((one) => one.name === name)!);

/** What a client may get while the database is away. */
const typed = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_REFUSED', 'TIMEOUT']);

/** How long a client waits, in milliseconds; no answer by then is a fault of its own. */
const timeoutMs = 60_000;

/**
 * Keeps some connections busy: each sends the next operation as soon as it has its answer, less a little pause.
 *
 * @param url that of the API
 */
export function startTraffic(url: string, connections = 4): Traffic {
  const replies: Reply[] = [];
  const stopping = new AbortController();
  let turn = 0;
  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      replies.push(await send(url, operations[(turn += 1) % operations.length]!));
      await delay(50);
    }
  };
  const workers = Array.from({ length: connections }, work);
  return {
    replies,
    async stop() {
      stopping.abort();
      await Promise.all(workers);
    },
  };
}

async function send(url: string, operation: Case): Promise<Reply> {
  const sent = performance.now();
  const outcome = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.query, variables: operation.variables }),
    signal: AbortSignal.timeout(timeoutMs),
  }).then(
    async (response) => judge(operation, response.headers, (await response.json()) as Body),
    (error: unknown) => `NO ANSWER: ${String(error)}`,
  );
  return { sent, received: performance.now(), outcome };
}

/** An answer without errors must be the whole; one with errors must hold nothing wrong, and not be kept by anyone. */
function judge({ name, answer }: Case, headers: Headers, { data, errors }: Body): string {
  if (!errors) return isDeepStrictEqual(comparable(data), comparable(answer)) ? 'right' : `WRONG ANSWER to ${name}`;
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))].toSorted();
  if (!codes.every((code) => typed.has(code))) return `UNTYPED ${codes.join(', ')} for ${name}`;
  const parts = Object.entries(data ?? {}).filter(([, part]) => part !== null);
  const expected = comparable(answer) as Record<string, unknown>;
  if (!parts.every(([key, part]) => isDeepStrictEqual(comparable(part), expected[key]))) return `WRONG PART of ${name}`;
  return headers.get('cache-control') === 'no-store' ? codes.join(', ') : `KEPT ERROR of ${name}`;
}
