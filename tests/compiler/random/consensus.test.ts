// project: database
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { predicateNames } from '../../../src/domain/vocabulary.ts';
import type { TestApi } from '../../support/api.ts';
import { supportingDocuments } from '../../support/chains.ts';
import { openRandomGraphs } from '../../support/loaded-random-graphs.ts';
import { pick, seededRandom } from '../../support/random.ts';
import type { RawGraph, RawRelation } from '../../support/raw-graph.ts';
import { strongestDisagreement } from '../../support/row-models.ts';
import { supertypeReader } from '../../support/subtypes.ts';

/** `CONSENSUS_SEED=any-word npx vitest run tests/compiler/random/consensus.test.ts` draws other graphs and requests. */
const seed = process.env['CONSENSUS_SEED'] ?? '1';
const count = 200;

let api: TestApi;
let graph: RawGraph;
beforeAll(async () => {
  ({ api, graph } = await openRandomGraphs(count, seed));
});
afterAll(() => api.app.stop());

interface Row {
  subject: { id: string };
  about: { id: string }[];
  subjectSubtypes: { id: string }[];
  documents: { id: string }[];
  claims: { id: string }[];
  disagreement: string | null;
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();
const idsOf = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id).toSorted();

describe(`consensus counts subtypes of subject and object as brute force does in ${count} random graphs; seed ${seed}`, () => {
  const query = `query ($object: ID!, $predicates: [Predicate!], $includeSubtypes: Boolean, $includeSubjectSubtypes: Boolean) {
    consensus(object: $object, predicates: $predicates, includeSubtypes: $includeSubtypes, includeSubjectSubtypes: $includeSubjectSubtypes, first: 100) {
      totalCount nodes { subject { id } about { id } subjectSubtypes { id } documents { id } claims { id } disagreement }
    }
  }`;

  test('of every entity', async () => {
    const typesOf = supertypeReader(graph.relations);
    const random = seededRandom(seed);
    // Relations that count for a supertype of their subject.
    let inherited = 0;
    for (const object of graph.entities) {
      const predicates = pick([predicateNames, predicateNames.filter(() => random() < 0.7)], random);
      const [includeSubtypes, includeSubjectSubtypes] = [random() < 0.5, random() < 0.8];
      const counted = graph.relations.filter(
        ({ to, type }) =>
          predicates.includes(type as never) && (includeSubtypes ? typesOf(to).has(object.id) : to === object),
      );
      const expected = sorted(counted.map(({ from }) => from.id)).map((subject) => {
        const isCounted = ({ from }: RawRelation): boolean =>
          includeSubjectSubtypes ? typesOf(from).has(subject) : from.id === subject;
        const own = counted.filter(isCounted);
        inherited += own.filter(({ from }) => from.id !== subject).length;
        return {
          subject,
          about: sorted(own.map(({ to }) => to.id).filter((id) => id !== object.id)),
          subjectSubtypes: sorted(own.map(({ from }) => from.id).filter((id) => id !== subject)),
          documents: sorted(own.flatMap(({ claim }) => [...supportingDocuments(claim.evidence)])),
          claims: own.map(({ claim }) => claim.id).toSorted(),
          disagreement: strongestDisagreement(own),
        };
      });
      const request = { object: object.id, predicates, includeSubtypes, includeSubjectSubtypes };
      const { data, errors } = await api.query(query, request);
      expect(errors).toBeUndefined();
      const { totalCount, nodes } = (data as { consensus: { totalCount: number; nodes: Row[] } }).consensus;
      expect(totalCount).toBe(nodes.length);
      const rows = nodes.map((row) => ({
        subject: row.subject.id,
        about: idsOf(row.about),
        subjectSubtypes: row.subjectSubtypes.map(({ id }) => id),
        documents: idsOf(row.documents),
        claims: idsOf(row.claims),
        disagreement: row.disagreement,
      }));
      const inOrder = rows.toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
      expect({ request, rows: inOrder }).toEqual({ request, rows: expected });
    }
    expect(inherited).toBeGreaterThan(20);
  });
});
