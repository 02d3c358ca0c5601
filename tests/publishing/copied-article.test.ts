// project: database
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimId, sha256, type CuratedDataset } from '../../src/domain/dataset.ts';
import { judge } from '../../src/domain/certainty.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { loadDataset, prepareGraph } from '../../src/publishing/load.ts';
import { writeDerived } from '../../src/seed/derived-files.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { openApi, root, sourceDocuments } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

const original = 'doc-muscle-spasms';
const copy = 'doc-zz-copy';

/**
 * The seed with one article copied under another name, and with what curators would read in the copy: the same claims at the same places.
 *
 * @param edit what whoever copied it changed; as long as before, so that the places stay
 */
function seedWithCopy(edit: (text: string) => string): CuratedDataset {
  const folder = mkdtempSync(join(tmpdir(), 'copied-'));
  try {
    const [seed, documents] = [join(folder, 'seed'), join(folder, 'documents')];
    cpSync(join(root, 'seed'), seed, { recursive: true });
    cpSync(resolve(root, sourceDocuments!), documents, { recursive: true });
    const { fileName, sha256: before } = readSeed(seed).documents.find(({ id }) => id === original)!;
    const text = edit(readFileSync(join(documents, fileName), 'utf8'));
    writeFileSync(join(documents, 'copy.txt'), text);
    const claims = readFileSync(join(seed, 'claims', `${original}.yaml`), 'utf8')
      .replace(original, copy)
      .replace(fileName, 'copy.txt')
      .replace(before, sha256(text));
    writeFileSync(join(seed, 'claims', `${copy}.yaml`), claims);
    writeDerived(seed, documents);
    return readSeed(seed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the text with every so manieth word replaced by another of the same length */
function replaceWords(text: string, every: number): string {
  let count = 0;
  return text.replaceAll(/\p{L}+/gu, (word) => ((count += 1) % every === 0 ? 'x'.repeat(word.length) : word));
}

const seed = readSeed(join(root, 'seed'));
const judged = ({ claims }: CuratedDataset) => new Map(claims.map((claim) => [claimId(claim), judge(claim.evidence)]));
const documentsOf = ({ claims }: CuratedDataset) =>
  new Map(claims.map((claim) => [claimId(claim), new Set(claim.evidence.map(({ document }) => document))]));

describe.skipIf(!sourceDocuments)('a copied article', () => {
  test('adds nothing to the certainty of any claim', () => {
    const copied = seedWithCopy((text) => text);
    expect([...documentsOf(copied).values()].filter((documents) => documents.has(copy)).length).toBeGreaterThan(50);
    const before = judged(seed);
    for (const [id, { certainty, points, sources, supporting }] of judged(copied)) {
      expect({ id, ...before.get(id) }).toMatchObject({ id, certainty, points, sources, supporting });
    }
  });

  test('adds nothing where a word is changed here and there', () => {
    const copied = seedWithCopy((text) => replaceWords(text, 30));
    const before = judged(seed);
    const counted = [...judged(copied)].filter(([id, { supporting }]) => supporting > before.get(id)!.supporting);
    expect(counted).toEqual([]);
  });

  test('counts where it is said in other words', () => {
    const copied = seedWithCopy((text) => replaceWords(text, 4));
    const before = judged(seed);
    const counted = [...judged(copied)].filter(([id, { supporting }]) => supporting > before.get(id)!.supporting);
    expect(counted.length).toBe([...documentsOf(copied).values()].filter((documents) => documents.has(copy)).length);
  });

  describe('in the graph', () => {
    const statements = loadStatements(join(root, 'cypher'));
    let graph: ReturnType<typeof openGraph>;
    let close: () => Promise<void>;
    const empty = () => graph.write('empty', (run) => run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }, {}));
    beforeAll(async () => {
      const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
      graph = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
      close = () => driver.close();
      await prepareGraph(graph, statements);
    });
    afterAll(async () => {
      await empty();
      await close();
    });

    async function answers(dataset: CuratedDataset) {
      await empty();
      await loadDataset({ graph, statements, dataset, quotes: false });
      const api = await openApi({ LOAD_ON_START: 'false' });
      const { data } = await api.query(`query Counts {
        consensus(object: "muscle-cramp", first: 100) { nodes { subject { id } certainty documentCount documents { id } } }
        causalChains(from: { kinds: [MEDICATION] }, to: { ids: ["muscle-cramp"] }, first: 50) {
          totalCount edges { node { certainty hops { from { id } to { id } claim { id documentCount certaintyPoints } } } }
        }
        evidence: document(id: "${copy}") {
          claims(first: 1) { edges { node { evidence(filter: { document: "${copy}" }) { edges { node { repeats { id } } } } certaintyExplanation } } }
        }
      }`);
      await api.app.stop();
      return data as {
        consensus: { nodes: { subject: { id: string }; documents: { id: string }[] }[] };
        causalChains: unknown;
        evidence: {
          claims: { edges: { node: { evidence: { edges: { node: unknown }[] }; certaintyExplanation: string } }[] };
        } | null;
      };
    }

    test('the counts of relations, chains and consensus stay; the copy is listed, and its evidence names what it repeats', async () => {
      const without = await answers(seed);
      const withCopy = await answers(seedWithCopy((text) => text));
      // In the order of the subjects: rows that are alike but for their number of spans change places.
      const listed = (rows: typeof without.consensus.nodes) =>
        rows
          .map((row) => ({ ...row, documents: row.documents.filter(({ id }) => id !== copy) }))
          .toSorted((one, other) => (one.subject.id < other.subject.id ? -1 : 1));
      expect(listed(withCopy.consensus.nodes)).toEqual(listed(without.consensus.nodes));
      expect(withCopy.consensus.nodes.some(({ documents }) => documents.some(({ id }) => id === copy))).toBe(true);
      expect(withCopy.causalChains).toEqual(without.causalChains);
      const [claim] = withCopy.evidence!.claims.edges;
      expect(claim!.node.evidence.edges[0]!.node).toEqual({ repeats: [{ id: original }] });
      expect(claim!.node.certaintyExplanation).toMatch(/1 document that only repeats it is not counted/);
    });
  });
});
