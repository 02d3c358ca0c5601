// project: database
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchesOf, planLoad } from '../src/publishing/load-plan.ts';
import { loadDataset, prepareGraph } from '../src/publishing/load.ts';
import { readSeed } from '../src/seed/reader.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph, type Graph } from '../src/graph/graph.ts';
import { loadStatements } from '../src/graph/statements.ts';
import { claimId, dataReleaseOf } from '../src/domain/dataset.ts';
import { predicates } from '../src/domain/vocabulary.ts';
import { generateDataset } from './bench/generator.ts';
import { openApi, root } from './support/api.ts';
import { projectNeo4j } from './support/project-neo4j.ts';

const base = readSeed(join(root, 'seed'));
const size = { entities: 1_250, claims: 5_000 };
const generated = generateDataset({ base, seed: 1, ...size });
const claims = [...generated.claims];
const kinds = new Map([...generated.entities].map(({ id, kind }) => [id, kind]));

describe('a generated dataset', () => {
  test('is the same for the same seed, each time it is walked, and another for another seed', () => {
    const release = dataReleaseOf(generated);
    expect(dataReleaseOf(generated)).toBe(release);
    expect(dataReleaseOf(generateDataset({ base, seed: 1, ...size }))).toBe(release);
    expect(dataReleaseOf(generateDataset({ base, seed: 2, ...size }))).not.toBe(release);
  });

  test('holds the five documents as they are, and as much besides as was asked for', () => {
    expect(claims.slice(0, base.claims.length)).toEqual(base.claims);
    expect([...generated.entities].slice(0, base.entities.length)).toEqual(base.entities);
    expect([...generated.documents].slice(0, base.documents.length)).toEqual(base.documents);
    expect(claims).toHaveLength(base.claims.length + size.claims);
    expect(kinds.size).toBe(base.entities.length + size.entities);
  });

  test('leads from no entity of the five documents anywhere that they do not', () => {
    const curated = new Set(base.entities.map(({ id }) => id));
    expect(claims.slice(base.claims.length).filter(({ subject }) => curated.has(subject))).toEqual([]);
  });

  test('has no claim twice, and no claim that the vocabulary does not allow', () => {
    expect(new Set(claims.map(claimId)).size).toBe(claims.length);
    const documents = new Set([...generated.documents].map(({ id }) => id));
    for (const { subject, predicate, object, qualifiers, evidence } of claims) {
      expect(predicates[predicate].from).toContain(kinds.get(subject));
      expect(predicates[predicate].to).toContain(kinds.get(object));
      expect(subject).not.toBe(object);
      expect(qualifiers.level !== undefined).toBe(predicate === 'INVOLVES');
      expect(kinds.get(qualifiers.population ?? '') ?? 'POPULATION').toBe('POPULATION');
      expect(evidence.filter(({ document, start, end }) => !documents.has(document) || start >= end)).toEqual([]);
      expect(evidence.filter(({ cue, modality }) => (modality === 'ASSERTED') !== (cue === null))).toEqual([]);
    }
  });

  test('has hubs and a long tail, and muscle cramp is a hub', () => {
    const degrees = new Map<string, number>();
    for (const { object } of claims) degrees.set(object, (degrees.get(object) ?? 0) + 1);
    const sorted = [...degrees.values()].toSorted((a, b) => b - a);
    const median = sorted[Math.floor(sorted.length / 2)]!;
    expect(sorted[0]! / median).toBeGreaterThan(50);
    expect(degrees.get('muscle-cramp')! / median).toBeGreaterThan(50);
  });
});

describe('the generated dataset in the graph', () => {
  let driver: Driver;
  let graph: Graph;
  const statements = loadStatements(join(root, 'cypher'));
  const empty = () => graph.write('empty', (run) => run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {}));
  beforeAll(async () => {
    driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
    await empty();
  });
  afterAll(async () => {
    await empty();
    await driver.close();
  });

  test('is filled in batches, one transaction each, and served as it is', async () => {
    let transactions = 0;
    const counting: Graph = {
      ...graph,
      write: (name, work) => graph.write(name, work).finally(() => (transactions += 1)),
    };
    await prepareGraph(graph, statements);
    await loadDataset({ graph: counting, statements, dataset: generated, quotes: false });
    const evidence = claims.reduce((sum, claim) => sum + claim.evidence.length, 0);
    // Besides one for each batch, one that begins, one that finds nothing left, and one that records the release.
    expect(transactions).toBe([...batchesOf(planLoad(generated, false, statements))].length + 3);

    const api = await openApi({ LOAD_ON_START: 'false' });
    const { data } = await api.query(`{
      meta { dataRelease counts { entities claims evidence relations } }
      entity(id: "muscle-cramp") { relations(direction: INCOMING, first: 1) { totalCount } }
    }`);
    await api.app.stop();
    const incoming = claims.filter(({ object }) => object === 'muscle-cramp').length;
    expect(data).toEqual({
      meta: {
        dataRelease: dataReleaseOf(generated),
        counts: { entities: kinds.size, claims: claims.length, evidence, relations: claims.length },
      },
      entity: { relations: { totalCount: incoming } },
    });
  });
});
