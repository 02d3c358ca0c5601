// project: api
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import neo4j, { isPath, type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { kindColours } from '../../src/domain/kind-colours.ts';
import { entityKinds, kinds, predicateNames, predicates } from '../../src/domain/vocabulary.ts';
import { browserGuide, chapters } from '../../src/neo4j-browser/guide.ts';
import { browserStyle } from '../../src/neo4j-browser/style.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const browser = 'http://127.0.0.1:7474';
const saved = loadStatements(join(root, 'cypher/browser')).all;

let api: TestApi;
let driver: Driver;
beforeAll(async () => {
  api = await openApi({ NEO4J_BROWSER_URL: `${browser}/browser/` });
  const { uri, user, password } = projectNeo4j();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await api.app.stop();
});

const rowsOf = async (query: string): Promise<Record<string, unknown>[]> =>
  (await driver.executeQuery(query)).records.map((record) => record.toObject());
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${api.app.url}/neo4j-browser/${path}`, init);

describe('saved queries', () => {
  test('stand in one chapter of the guide each', () => {
    const files = readdirSync(join(root, 'cypher/browser')).map((file) => basename(file, '.cypher'));
    expect(chapters.flatMap(({ statements }) => statements).toSorted()).toEqual(files.toSorted());
  });

  test.for(saved)('$name reads, needs no parameter, and returns at most 300 nodes in paths', async (statement) => {
    expect(statement).toMatchObject({ mode: 'READ', parameters: [], example: {} });
    const { records, summary } = await driver.executeQuery(statement.text);
    const paths = records.map((record) => record.get('path') as unknown);
    expect(paths.length).toBeGreaterThan(0);
    const nodes = new Set<string>();
    for (const path of paths) {
      if (!isPath(path)) throw new Error('It returned something else than a path.');
      for (const { start, end } of path.segments) nodes.add(start.elementId).add(end.elementId);
    }
    // Browser draws 300 nodes at first.
    expect(nodes.size).toBeLessThanOrEqual(300);
    expect(summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus.startsWith('01'))).toEqual([]);
  });
});

describe('the style', () => {
  const rules = new Map(
    [...browserStyle().matchAll(/^(\S+) \{\n([^}]*(?:\{\w+\}[^}]*)*)\n\}/gm)].map(([, selector, body]) => [
      selector,
      body as string,
    ]),
  );

  test('gives each kind its colour and a caption', () => {
    for (const kind of entityKinds) {
      expect(rules.get(`node.${kinds[kind].label}`)).toContain(`color: ${kindColours.light[kind]};`);
      expect(rules.get(`node.${kinds[kind].label}`)).toContain('caption: "{name}";');
    }
  });

  test('draws all that the graph holds: a rule for each relationship type, and a caption that each node has', async () => {
    const types = (await rowsOf('CALL db.relationshipTypes()')).map(({ relationshipType }) => String(relationshipType));
    expect(types.filter((type) => !rules.has(`relationship.${type}`))).toEqual([]);
    const groups = await rowsOf('MATCH (node) RETURN labels(node) AS labels, collect(DISTINCT keys(node)) AS keys');
    for (const { labels, keys } of groups as { labels: string[]; keys: string[][] }[]) {
      const styled = labels.filter((label) => rules.has(`node.${label}`));
      expect({ labels, styled }).toEqual({ labels, styled: [expect.any(String)] });
      const caption = /caption: "\{(\w+)\}"/.exec(rules.get(`node.${styled[0]}`)!)![1];
      for (const properties of keys) expect(properties).toContain(caption);
    }
  });

  test('has nothing that Browser’s reader of GraSS takes amiss', () => {
    expect(browserStyle()).not.toMatch(/'|\/\*|\/\//);
  });
});

describe('what a reader of the guide meets', () => {
  test('a relation has the group of its type, and nothing else has one', async () => {
    const found = await rowsOf(
      'MATCH ()-[relation]->() RETURN DISTINCT type(relation) AS type, relation.group AS group',
    );
    const groups = new Map(found.map(({ type, group }) => [type, group]));
    expect(groups.size).toBe(found.length);
    const expected = predicateNames.filter((name) => groups.has(name)).map((name) => [name, predicates[name].group]);
    expect(new Map([...groups].filter(([, group]) => group !== null))).toEqual(new Map(expected as [string, string][]));
  });

  test('evidence is captioned with its hedge, or says that it has none', async () => {
    const found = await rowsOf('MATCH (piece:Evidence) RETURN DISTINCT piece.cue AS cue, piece.name AS name');
    expect(found.length).toBeGreaterThan(5);
    for (const { cue, name } of found as { cue: string | null; name: string }[])
      expect(name).toBe(cue === null ? 'no hedge' : `“${cue}”`);
    expect(browserStyle()).toMatch(/node\.Evidence \{[^}]*caption: "\{name\}"/);
  });

  test('the guide is in one language, spells out no union of types, and explains why a claim names its ends twice', () => {
    const guide = browserGuide(loadStatements(join(root, 'cypher')));
    expect(guide).not.toMatch(/\([^)]*[åäö][^)]*\)|Grafen har/i);
    expect(guide).not.toMatch(/CAUSES\|/);
    expect(guide).toContain('<code>claim.subject</code>');
  });
});

describe('what Browser fetches', () => {
  test.for(['style.grass', 'guide.html'])('%s may be read by Browser’s page and by no other', async (file) => {
    const preflight = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'pragma' };
    const allowed = async (
      origin: string,
      init: { method?: string; headers?: Record<string, string> } = {},
    ): Promise<string | null> =>
      (await ask(file, { ...init, headers: { origin, ...init.headers } })).headers.get('access-control-allow-origin');
    for (const origin of [browser, 'http://localhost:7474']) {
      expect(await allowed(origin)).toBe(origin);
      expect(await allowed(origin, { method: 'OPTIONS', headers: preflight })).toBe(origin);
    }
    expect(await allowed('http://127.0.0.1:7475')).toBeNull();
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  test('the guide shows each query word for word', async () => {
    const shown = [...(await (await ask('guide.html')).text()).matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map(([, text]) =>
      text!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    const texts = saved.map(({ text }) => text.replaceAll(/\/\*\w+\*\//g, ''));
    expect(shown.toSorted()).toEqual(texts.toSorted());
  });

  test('the rest of the API stays closed to Browser’s page', async () => {
    const response = await fetch(`${api.app.url}/health/live`, { headers: { origin: browser } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
