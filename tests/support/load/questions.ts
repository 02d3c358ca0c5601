import { Agent } from 'node:http';
import { readOperations } from '../../bench/operations.ts';
import { readCases } from '../cases.ts';
import { comparable } from '../comparable.ts';
import { post, type Question } from './generator.ts';

/** Operations of the benchmark that ask for one entity. */
const perEntity = ['entity', 'hub', 'deep'];

/**
 * All that tests, consumers and Playground ask, and three operations more for each entity, with their right answers: those of the
 * test's file where there is one, else those that the server gives when it has nothing else to do.
 */
export async function readQuestions(url: string): Promise<Question[]> {
  const cases = [
    ...readCases('tests/cases'),
    ...readCases('tests/consumers'),
    ...readCases('schema/playground', 'tests/playground'),
  ];
  const agent = new Agent({ keepAlive: true });
  const ask = async (query: string, variables: object): Promise<{ body: string; text: string; data: unknown }> => {
    const body = JSON.stringify({ query, variables });
    const { status, text } = await post(url, body, agent);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (status !== 200 || errors !== undefined)
      throw new Error(`Expected an answer, but got ${status} ${text.slice(0, 500)}`);
    return { body, text, data };
  };
  const questions: Question[] = [];
  for (const { name, query, variables, pages, answer } of cases) {
    const { body, text, data } = await ask(query, variables);
    // Of what is asked page by page the file holds all pages together.
    questions.push({ name, body, isRight: sameAs(text, pages === null ? answer : data) });
  }
  const ids = await ask('{ entities(first: 100) { edges { node { id } } } }', {});
  for (const { node } of (ids.data as { entities: { edges: { node: { id: string } }[] } }).entities.edges) {
    for (const { name, query } of readOperations(perEntity)) {
      const { body, text, data } = await ask(query, { id: node.id });
      questions.push({ name: `${name} ${node.id}`, body, isRight: sameAs(text, data) });
    }
  }
  agent.destroy();
  return questions;
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
