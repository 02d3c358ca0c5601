// project: api
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curieOf } from '../../src/domain/identifiers.ts';
import { conceptIri, iriOf } from '../../src/exports/identifiers.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { join } from 'node:path';

const { entities } = readSeed(join(root, 'seed'));

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

/** Which entities each term means. */
async function resolve(terms: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (let from = 0; from < terms.length; from += 100) {
    const { data } = await api.query(
      'query ($terms: [String!]!) { resolveTerms(terms: $terms) { term entities { id } } }',
      { terms: terms.slice(from, from + 100) },
    );
    const { resolveTerms } = data as { resolveTerms: { term: string; entities: { id: string }[] }[] };
    for (const { term, entities: meant } of resolveTerms)
      found.set(
        term,
        meant.map(({ id }) => id),
      );
  }
  return found;
}

interface Hit {
  entity: { id: string };
  field: string;
}

async function search(text: string, language?: string): Promise<Hit[]> {
  const { data } = await api.query(
    'query ($text: String!, $language: Language) { search(text: $text, language: $language) { edges { node { entity { id } field } } } }',
    { text, language },
  );
  return (data as { search: { edges: { node: Hit }[] } }).search.edges.map(({ node }) => node);
}

const xrefs = entities.flatMap(({ id, xrefs: all }) => all.map(({ id: curie, mapping }) => ({ id, curie, mapping })));
const codeOf = (curie: string): string => curie.slice(curie.indexOf(':') + 1);

describe('every identifier that is given out is taken', () => {
  test('by resolveTerms: the ids of entities, and the codes of the same concept', async () => {
    const expected = new Map<string, Set<string>>();
    const expectTerm = (term: string, id: string) => expected.set(term, (expected.get(term) ?? new Set()).add(id));
    for (const { id } of entities) for (const term of [id, curieOf(id), iriOf(id)]) expectTerm(term, id);
    for (const { id, curie, mapping } of xrefs) {
      if (mapping === 'EXACT') for (const term of [curie, codeOf(curie), conceptIri(curie)]) expectTerm(term, id);
    }
    const found = await resolve([...expected.keys()]);
    expect(found.size).toBeGreaterThan(900);
    const missing = [...expected].filter(([term, ids]) => [...ids].some((id) => !found.get(term)?.includes(id)));
    expect(missing).toEqual([]);
  });

  test('by search, whatever language is asked for: codes of related concepts too', async () => {
    for (const { id, curie, mapping } of xrefs.filter((_, index) => index % 12 === 0)) {
      for (const text of [curie, codeOf(curie), conceptIri(curie)]) {
        for (const language of [undefined, 'EN', 'SV']) {
          const hit = (await search(text, language)).find(({ entity }) => entity.id === id);
          expect([text, language, hit?.field]).toEqual([
            text,
            language,
            mapping === 'EXACT' ? 'CURIE' : 'RELATED_CURIE',
          ]);
        }
      }
    }
    for (const text of ['MCKG:hypoxia', 'urn:muscle-cramp-knowledge-graph:hypoxia'])
      expect(await search(text)).toEqual([{ entity: { id: 'hypoxia' }, field: 'ID' }]);
  });

  test('wherever an id is an argument', async () => {
    const forms = [curieOf('muscle-cramp'), iriOf('muscle-cramp'), `<${iriOf('muscle-cramp')}>`];
    const query = `query ($id: ID!, $ids: [ID!]!) {
      entity(id: $id) { id } node(id: $id) { id } nodes(ids: $ids) { id } neighborhood(id: $id, limit: 1) { nodes { id } }
      causalChains(from: { kinds: [MEDICATION] }, to: { ids: $ids }, first: 1) { totalCount }
      claims(filter: { object: $id }, first: 1) { totalCount }
    }`;
    const { data: plain } = await api.query(query, { id: 'muscle-cramp', ids: ['muscle-cramp'] });
    expect(plain).toMatchObject({ entity: { id: 'muscle-cramp' }, nodes: [{ id: 'muscle-cramp' }] });
    for (const id of forms) {
      const { data, errors } = await api.query(query, { id, ids: [id] });
      expect([id, errors, data]).toEqual([id, undefined, plain]);
    }
    expect((await api.query(`{ entity(id: "${forms[0]}") { id } }`)).data).toEqual({ entity: { id: 'muscle-cramp' } });
  });

  test('of claims, evidence and documents too', async () => {
    const { data } = await api.query(
      '{ claims(first: 1) { edges { node { id evidence(first: 1) { edges { node { id document { id } } } } } } } }',
    );
    const claim = (data as { claims: { edges: { node: Record<string, unknown> }[] } }).claims.edges[0]!.node;
    const { node: evidence } = (claim['evidence'] as { edges: { node: { id: string; document: { id: string } } }[] })
      .edges[0]!;
    for (const id of [claim['id'] as string, evidence.id, evidence.document.id]) {
      for (const written of [curieOf(id), iriOf(id)])
        expect((await api.query(`{ node(id: "${written}") { id } }`)).data).toEqual({ node: { id } });
    }
  });
});

test('the words of the articles in another script are found', async () => {
  expect((await resolve(['缺氧'])).get('缺氧')).toEqual(['hypoxia']);
  expect((await search('缺氧'))[0]).toEqual({ entity: { id: 'hypoxia' }, field: 'SYNONYM' });
});
