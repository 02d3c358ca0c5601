import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { readOperations } from '../../bench/operations.ts';
import { readCases } from '../cases.ts';
import { comparable } from '../comparable.ts';
import { post, type Question } from './generator.ts';

/**
 * All that tests, consumers and Playground ask, with the right answers: those of the test's file where there is one, else those that the server
 * gives when it has nothing else to do.
 */
export async function readQuestions(url: string): Promise<Question[]> {
  const cases = [
    ...readCases('tests/cases'),
    ...readCases('tests/consumers'),
    ...readCases('schema/playground', 'tests/playground'),
  ];
  return asOneClient(url, (ask) =>
    cases.map(async ({ name, query, variables, pages, answer }) => {
      const { body, text, data } = await ask(query, variables);
      // Of what is asked page by page the file holds all pages together.
      return { name, body, isRight: sameAs(text, pages === null ? answer : data) };
    }),
  );
}

/** Three operations of the benchmark for each of 100 entities, with the answers that the server gives when it has nothing else to do. */
export async function readEntityQuestions(url: string): Promise<Question[]> {
  const operations = readOperations(['entity', 'hub', 'deep']);
  const list = '{ entities(first: 100) { edges { node { id } } } }';
  const [ids] = await asOneClient(url, (ask) => [ask(list, {})]);
  const { edges } = (ids!.data as { entities: { edges: { node: { id: string } }[] } }).entities;
  return asOneClient(url, (ask) =>
    edges.flatMap(({ node: { id } }) =>
      operations.map(async ({ name, query }) => {
        const { body, text, data } = await ask(query, { id });
        return { name: `${name} ${id}`, body, isRight: sameAs(text, data) };
      }),
    ),
  );
}

/** Queries without variables, with the answers that the server gives when it has nothing else to do. */
export async function readRepeated(url: string, queries: string[]): Promise<Question[]> {
  return asOneClient(url, (ask) =>
    queries.map(async (query) => {
      const { body, text, data } = await ask(query, {});
      return { name: query, body, isRight: sameAs(text, data) };
    }),
  );
}

type Ask = (query: string, variables: object) => Promise<{ body: string; text: string; data: unknown }>;

/**
 * Asks over a few connections, and again after a refusal for want of time: on a slow machine a server and a database that have just started
 * are busy with themselves.
 */
async function asOneClient<T>(url: string, work: (ask: Ask) => Promise<T>[]): Promise<T[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ask: Ask = async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const { status, text } = await post(url, body, agent);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    if (errors && ['OVERLOADED', 'TIMEOUT'].includes(errors[0]!.extensions.code)) {
      await delay(1_000);
      return ask(query, variables);
    }
    if (status !== 200 || errors !== undefined)
      throw new Error(`Expected an answer, but got ${status} ${text.slice(0, 500)}`);
    return { body, text, data };
  };
  return Promise.all(work(ask)).finally(() => agent.destroy());
}

/** Most answers are the same text each time; of the others the data is compared. */
function sameAs(text: string, data: unknown): Question['isRight'] {
  const right = JSON.stringify(comparable(data));
  const known = new Set<string>();
  const isRight = (given: string): boolean => {
    const { data: found, errors } = JSON.parse(given) as { data: unknown; errors?: unknown };
    return errors === undefined && JSON.stringify(comparable(found)) === right;
  };
  if (isRight(text)) known.add(text);
  return (given) => known.has(given) || isRight(given);
}
