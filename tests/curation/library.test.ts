// project: database
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordChange } from '../../src/domain/library.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { makeTokens } from '../access/support.ts';
import { testFolder } from '../exports/support.ts';
import { openApi, type TestApi } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';
import { openClient, spanOf } from './support.ts';

const folder = testFolder(afterAll);
let api: TestApi;
let driver: Driver;
let client: ReturnType<typeof openClient>;
const library = 'Library|Source|SourceText|Extraction|Proposal|EntityDraft|Decision|Publication';
beforeAll(async () => {
  const tokens = await makeTokens(join(folder, 'tokens'));
  const contributor = await tokens.command('add', 'cleo', '--role', 'contributor');
  api = await openApi({ TOKENS_FILE: tokens.file });
  client = openClient(api, { ...tokens, contributor });
  driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
});
afterAll(async () => {
  await api.app.stop();
  // The next start finds no release, and fills the graph as if it were new.
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
});

const text = [
  'Cramps on the road 🚌',
  'Pickle juice may relieve muscle cramps within minutes.',
  'Sitting still for hours can cause muscle cramps.',
  'Sitting still for hours causes dehydration in the heat.',
].join('\n');

interface Working {
  source: string;
  document: string;
  /** Id of the draft, and of the entity that it becomes. */
  draft: string;
  entity: string;
  proposals: string[];
}

/** A source with three proposals of a contributor, two of which speak of a draft. */
async function bring(title: string, extra = ''): Promise<Working> {
  const whole = `${text}\n${title}${extra}`;
  const { source } = await client.done(
    'importText',
    { title, text: whole, language: 'EN', quotable: true },
    'source { id documentId }',
    'contributor',
  );
  const { entityDraft } = await client.done(
    'draftEntity',
    { kind: 'CAUSE', nameEn: `Sitting still, ${title}` },
    'entityDraft { id entityId }',
    'contributor',
  );
  const { id: draft, entityId: entity } = entityDraft as { id: string; entityId: string };
  const given = [
    [
      { subject: 'stretching', predicate: 'TREATS', object: 'muscle-cramp' },
      'may',
      'Pickle juice may relieve muscle cramps',
    ],
    [
      { subject: entity, predicate: 'CAUSES', object: 'muscle-cramp' },
      'can',
      'Sitting still for hours can cause muscle cramps.',
    ],
    [
      { subject: entity, predicate: 'CAUSES', object: 'dehydration' },
      null,
      'Sitting still for hours causes dehydration',
    ],
  ] as const;
  const proposals: string[] = [];
  for (const [claim, cue, part] of given) {
    const input = { source: source.id, claim, cue, span: spanOf(whole, part) };
    const { proposal } = await client.done('addProposal', input, 'proposal { id }', 'contributor');
    proposals.push(proposal.id);
  }
  return { source: source.id, document: source.documentId, draft, entity, proposals };
}

const accept = (proposal: string, expectedVersion = 1) =>
  client.done('decide', { proposal, expectedVersion, state: 'ACCEPTED' }, 'proposal { state version }');

const versionOf = async (source: string): Promise<number> =>
  (await client.ask('query($id: ID!) { source(id: $id) { version } }', { id: source })).data!.source.version;

async function publish({ source, proposals }: Working) {
  for (const proposal of proposals) await accept(proposal);
  const input = { source, expectedVersion: await versionOf(source), message: `Adds ${source}.` };
  return (await client.done('publish', input, 'release { number claims evidence dataRelease }')).release;
}

/** Everything that readers are served, node by node and relationship by relationship. */
async function servedGraph(): Promise<string[]> {
  const { records } = await driver.executeQuery(`CALL () {
      MATCH (n:Entity|Term|Claim|Evidence|Document) RETURN [n.id, labels(n), properties(n)] AS row
      UNION ALL
      MATCH (a:Entity|Term|Claim|Evidence|Document)-[r]->(b:Entity|Term|Claim|Evidence|Document)
      RETURN [a.id, type(r), properties(r), b.id] AS row
    } RETURN row`);
  return records.map((record) => JSON.stringify(record.get('row'), sortKeys)).toSorted();
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a database holds that was filled with the same, from nothing. */
async function filledAnew(): Promise<string[]> {
  await driver.executeQuery('MATCH (n:Entity|Term|Claim|Evidence|Document) DETACH DELETE n');
  // As if other statements had loaded it.
  await driver.executeQuery("MATCH (r:Release {id: 'current'}) SET r.fingerprint = 'other'");
  const again = await openApi({ LOAD_ON_START: 'true' });
  await again.app.stop();
  return servedGraph();
}

/** The same, so many times. */
const times = (count: number, value: object): object[] => Array.from({ length: count }, () => value);

describe('what is not published', () => {
  test('is seen by contributors alone, in every query, count, search and export', async () => {
    const question = `{ documents { totalCount } entities { totalCount } claims { totalCount } statistics { byKind { entities } }
      search(text: "hidden veil") { totalCount } resolveTerms(terms: ["Sitting still, hidden veil"]) { status } meta { dataRelease releaseNumber } }`;
    const before = await client.ask(question, {}, null);
    const sums = await (await fetch(`${api.app.url}/export/SHA256SUMS`)).text();
    const { source, document, draft, entity, proposals } = await bring('hidden veil');
    await accept(proposals[0]!);
    expect(await client.ask(question, {}, null)).toEqual(before);
    expect(await (await fetch(`${api.app.url}/export/SHA256SUMS`)).text()).toBe(sums);
    const nodes = await client.ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [source, document, draft, entity, ...proposals] },
      null,
    );
    expect(nodes.data).toEqual({ nodes: Array(7).fill(null) });
    const asked = '{ sources { totalCount } }';
    expect(await client.ask(asked, {}, null)).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await client.ask(asked, {}, 'reader')).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await client.ask(asked, {}, 'contributor')).toMatchObject({
      status: 200,
      cacheControl: 'no-store',
      data: { sources: {} },
    });
  });

  test('is decided on by curators alone', async () => {
    const { source, proposals } = await bring('roles');
    const input = { proposal: proposals[0], expectedVersion: 1, state: 'ACCEPTED' };
    expect(await client.mutate('decide', input, 'proposal { id }', 'contributor')).toMatchObject({ status: 403 });
    const publication = { source, expectedVersion: 1, message: 'No.' };
    expect(await client.mutate('publish', publication, 'release { number }', 'contributor')).toMatchObject({
      status: 403,
    });
    expect(await client.mutate('importText', { title: 'x', text: 'y' }, 'source { id }', 'reader')).toMatchObject({
      status: 403,
    });
    expect(await client.mutate('importText', { title: 'x', text: 'y' }, 'source { id }', null)).toMatchObject({
      status: 401,
    });
  });
});

describe('a source', () => {
  test('is read, published, withdrawn and served again, and each release says what it changed', async () => {
    const before = (await client.ask('{ meta { releaseNumber dataRelease counts { claims documents } } }')).data!.meta;
    const working = await bring('a whole walk');
    const release = await publish(working);
    expect(release).toMatchObject({ number: before.releaseNumber + 1, claims: before.counts.claims + 2 });

    const seen = await client.ask(
      `query($document: ID!, $entity: ID!) {
        document(id: $document) { title origin evidence { nodes { quote section modality cue } } }
        entity(id: $entity) { name relations { edges { predicate node { id } certainty } } }
        causalChains(from: {ids: [$entity]}, to: {ids: ["muscle-cramp"]}) { nodes { hops { from { id } to { id } } } }
      }`,
      { document: working.document, entity: working.entity },
      null,
    );
    expect(seen.data).toMatchObject({
      document: {
        title: 'a whole walk',
        origin: 'LIBRARY',
        evidence: {
          nodes: [
            { quote: 'Pickle juice may relieve muscle cramps', modality: 'POSSIBLE', cue: 'may' },
            { quote: 'Sitting still for hours can cause muscle cramps.', modality: 'POSSIBLE', cue: 'can' },
            { quote: 'Sitting still for hours causes dehydration', modality: 'ASSERTED', cue: null },
          ],
        },
      },
    });
    expect(seen.data!.causalChains.nodes.length).toBeGreaterThan(1);
    const claims = await (await fetch(`${api.app.url}/export/claims.csv`)).text();
    expect(claims).toContain(working.document);

    const diff = `query($from: Int!) { releaseDiff(from: $from) { isComplete counts { documents entities claims evidence chains }
      claims { change statement } documents { name change } } }`;
    expect((await client.ask(diff, { from: before.releaseNumber }, null)).data!.releaseDiff).toMatchObject({
      isComplete: true,
      counts: { documents: 1, entities: 1, evidence: 3 },
      documents: [{ name: 'a whole walk', change: 'ADDED' }],
    });

    const gone = await client.done(
      'withdrawSource',
      { source: working.source, expectedVersion: await versionOf(working.source), reason: 'It is out of date.' },
      'release { dataRelease claims message by } source { state proposals { nodes { state isPublished } } }',
    );
    expect(gone).toMatchObject({
      release: {
        dataRelease: before.dataRelease,
        claims: before.counts.claims,
        by: 'curator',
        message: 'It is out of date.',
      },
      source: { state: 'WITHDRAWN', proposals: { nodes: times(3, { state: 'ACCEPTED', isPublished: false }) } },
    });
    expect((await client.ask(diff, { from: before.releaseNumber }, null)).data!.releaseDiff.counts).toEqual({
      documents: 0,
      entities: 0,
      claims: 0,
      evidence: 0,
      chains: 0,
    });

    const back = await client.done(
      'revertRelease',
      { number: release.number, message: 'It was right.' },
      'release { dataRelease }',
    );
    expect(back.release.dataRelease).toBe(release.dataRelease);
    expect(
      (await client.ask('query($id: ID!) { source(id: $id) { state document { id } } }', { id: working.source })).data!
        .source,
    ).toEqual({
      state: 'PUBLISHED',
      document: { id: working.document },
    });
  });

  test('whose text is there already is refused', async () => {
    const { source } = await bring('twice');
    const again = await client.mutate(
      'importText',
      { title: 'Another title', text: `${text}\ntwice` },
      'source { id }',
    );
    expect(again.errors).toMatchObject([
      { extensions: { code: 'CONFLICT' }, message: expect.stringContaining(source) },
    ]);
  });

  test('that is deleted keeps its hash and its decisions, and no word of its text', async () => {
    const { source, proposals } = await bring('forgotten', ' with a secret word');
    await client.done(
      'deleteSource',
      { source, expectedVersion: 1, reason: 'Not ours.' },
      'source { state text { text } }',
    );
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE any(k IN keys(n) WHERE n[k] IS :: STRING AND n[k] CONTAINS "secret word") RETURN n',
    );
    expect(records).toEqual([]);
    const { data } = await client.ask(
      'query($id: ID!) { source(id: $id) { state sha256 text { text } proposals { nodes { id quote sha256 } } } decisions(filter: {source: $id}) { totalCount } }',
      { id: source },
    );
    expect(data).toMatchObject({ source: { state: 'DELETED', text: null }, decisions: { totalCount: 5 } });
    expect(data!.source.proposals.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(proposals.toSorted());
    expect(data!.source.proposals.nodes.every(({ quote }: { quote: string | null }) => quote === null)).toBe(true);
  });

  test('is taken by one curator at a time, and from others only on purpose', async () => {
    const { source } = await bring('taken');
    await client.done('takeSource', { source }, 'source { takenBy }', 'contributor');
    expect((await client.mutate('takeSource', { source }, 'source { takenBy }')).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' }, message: expect.stringContaining('cleo works on it') },
    ]);
    expect(await client.done('takeSource', { source, fromOthers: true }, 'source { takenBy version }')).toMatchObject({
      source: { takenBy: 'curator', version: 1 },
    });
    expect((await client.mutate('releaseSource', { source }, 'source { takenBy }', 'contributor')).errors).toHaveLength(
      1,
    );
    expect((await client.done('releaseSource', { source }, 'source { takenBy }')).source.takenBy).toBeNull();
  });
});

describe('a mutation', () => {
  test('that is sent twice is done once; its name is not used for another', async () => {
    const input = { title: 'Once', text: 'Said once.', clientMutationId: 'once' };
    const selection = 'clientMutationId source { id version } decision { number }';
    const first = await client.done('importText', input, selection);
    expect(await client.done('importText', input, selection)).toEqual(first);
    expect((await client.mutate('importText', { ...input, title: 'Twice' }, selection)).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
    // Another client may have the same idea.
    const other = await client.mutate('importText', { ...input, text: 'Said twice.' }, selection, 'contributor');
    expect(other.data!.importText.source.id).not.toBe(first.source.id);
  });

  test('of a version that has changed is refused with what it is like now, and nothing is overwritten', async () => {
    const { proposals } = await bring('two curators');
    const proposal = proposals[0]!;
    await accept(proposal);
    const late = await client.mutate(
      'decide',
      { proposal, expectedVersion: 1, state: 'REJECTED', rejection: 'NOT_A_CLAIM' },
      'proposal { state }',
    );
    expect(late.errors).toMatchObject([
      { extensions: { code: 'CONFLICT' }, message: expect.stringMatching(/has version 2: ACCEPTED/) },
    ]);
    const { data } = await client.ask('query($id: ID!) { proposals(filter: {source: $id}) { nodes { id state } } }', {
      id: 'source-two-curators',
    });
    expect(data!.proposals.nodes).toContainEqual({ id: proposal, state: 'ACCEPTED' });
  });

  test('two at once are done one after the other', async () => {
    const { proposals } = await bring('at once');
    const proposal = proposals[1]!;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        client.mutate('decide', { proposal, expectedVersion: 1, state: 'ACCEPTED' }, 'decision { number }'),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array(5).fill('CONFLICT'),
    );
  });

  test.for<[what: string, name: string, input: Record<string, unknown>, message: RegExp]>([
    ['a span beyond the text', 'addProposal', { span: { start: 0, end: 9_999 } }, /lie in the text/],
    ['an empty span', 'addProposal', { span: { start: 5, end: 5 } }, /lie in the text/],
    ['a cue that is not there', 'addProposal', { cue: 'might' }, /"might" to stand in the span/],
    ['a hedge without a cue', 'addProposal', { cue: null, modality: 'POSSIBLE' }, /modality and cue to agree/],
    [
      'a cue with another modality than the table',
      'addProposal',
      { modality: 'ASSERTED' },
      /modality and cue to agree/,
    ],
    [
      'an unknown entity',
      'addProposal',
      { claim: { subject: 'no-such', predicate: 'CAUSES', object: 'muscle-cramp' } },
      /unknown subject no-such/,
    ],
    [
      'ends that the predicate does not take',
      'addProposal',
      { claim: { subject: 'muscle-cramp', predicate: 'TREATS', object: 'potassium' } },
      /TREATS takes/,
    ],
    ['the same thing again', 'addProposal', {}, /says the same/],
    ['an unknown source', 'addProposal', { source: 'source-none' }, /there is none/],
    ['nothing accepted', 'publish', { message: 'Nothing.' }, /accepted proposals/],
    ['no message', 'publish', { message: ' ' }, /accepted proposals|message/],
    ['an invalid address', 'editSource', { url: 'javascript:alert(1)' }, /begin with http/],
    ['an invalid day', 'editSource', { retrievedAt: '2026-02-30' }, /such as 2026-01-31/],
    ['an empty title', 'editSource', { title: '\u200B ' }, /title/],
  ])('is refused for %s', async ([what, name, given, message]) => {
    const { source } = await bring(`refused for ${what}`);
    const proposed = {
      claim: { subject: 'stretching', predicate: 'TREATS', object: 'muscle-cramp' },
      span: spanOf(text, 'Pickle juice may relieve muscle cramps'),
      cue: 'may',
    };
    const input = { source, ...(name === 'addProposal' ? proposed : { expectedVersion: 1 }), ...given };
    const before = (await client.ask('{ decisions { totalCount } }')).data;
    const { errors } = await client.mutate(name, input, 'clientMutationId');
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect((await client.ask('{ decisions { totalCount } }')).data).toEqual(before);
  });
});

/** The records of the library as they are. */
const recordsNow = async (): Promise<Map<string, unknown>> => {
  const { records } = await driver.executeQuery('MATCH (n:Source|Proposal|EntityDraft) RETURN properties(n) AS n');
  return new Map(records.map((record) => [record.get('n').id, record.get('n')]));
};
/** The records that the decisions lead to, the first first. */
const replayed = async (): Promise<Map<string, unknown>> => {
  const { records } = await driver.executeQuery('MATCH (d:Decision) RETURN d.changes AS changes ORDER BY d.number');
  const state = new Map<string, unknown>();
  for (const change of records.flatMap((record) => record.get('changes') as string[])) {
    const { id, after } = JSON.parse(change) as RecordChange;
    if (after === null) state.delete(id);
    else state.set(id, Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null)));
  }
  return state;
};

describe('decisions', () => {
  test('are taken back one after another, the last first, and never under what came after', async () => {
    const { source, proposals } = await bring('undone');
    await accept(proposals[1]!);
    const { data } = await client.ask(
      'query($id: ID!) { decisions(filter: {on: $id}) { nodes { number action changes { target before after } } } }',
      { id: proposals[1] },
    );
    const [deciding, adding] = data!.decisions.nodes;
    expect([deciding.action, adding.action, adding.changes[0].before]).toEqual(['decide', 'addProposal', null]);
    expect((await client.mutate('undo', { decision: adding.number }, 'decision { number }')).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' } },
    ]);
    await client.done('undo', {}, 'decision { number }');
    const states = 'query($id: ID!) { source(id: $id) { proposals { nodes { state } } } }';
    expect((await client.ask(states, { id: source })).data!.source.proposals.nodes).toEqual(
      times(3, { state: 'PENDING' }),
    );
    const bringing = await client.ask('query($id: ID!) { decisions(filter: {on: $id}) { nodes { number } } }', {
      id: source,
    });
    const importing = { decision: bringing.data!.decisions.nodes[0].number as number };
    expect((await client.mutate('undo', importing, 'decision { number }')).errors).toMatchObject([
      { extensions: { code: 'CONFLICT' }, message: expect.stringMatching(/3 proposals do/) },
    ]);
    await client.done('undo', { decision: adding.number }, 'decision { number }');
    expect((await client.ask(states, { id: source })).data!.source.proposals.nodes).toHaveLength(2);
    expect((await client.mutate('undo', { decision: adding.number }, 'decision { number }')).errors).toHaveLength(1);
  });

  test('merge a draft into an entity with all that is proposed about it, and back', async () => {
    const { source, draft, entity } = await bring('merged');
    const ends = async () =>
      (
        await client.ask(
          'query($id: ID!) { source(id: $id) { proposals { nodes { id subject { entityId } statement } } } }',
          {
            id: source,
          },
        )
      ).data!.source.proposals.nodes;
    const before = await ends();
    const merge = (into: string) =>
      client.mutate('mergeEntities', { draft, expectedVersion: 1, into }, 'entityDraft { mergedInto }');
    expect((await merge('dehydration')).errors).toMatchObject([{ message: expect.stringMatching(/are the same/) }]);
    expect((await merge('not-there')).errors).toMatchObject([{ message: expect.stringMatching(/there is none/) }]);
    const { data } = await client.ask('{ causes(first: 10, filter: {kinds: [CAUSE]}) { nodes { id name } } }');
    const into = data!.causes.nodes.find(({ id }: { id: string }) => id !== 'dehydration');
    expect(await merge(into.id)).toMatchObject({ data: { mergeEntities: { entityDraft: { mergedInto: into.id } } } });
    const moved = await ends();
    expect(moved.filter(({ subject }: { subject: { entityId: string } }) => subject.entityId === into.id)).toHaveLength(
      2,
    );
    await client.done('undo', {}, 'decision { number }');
    expect(await ends()).toEqual(before);
    expect(before.filter(({ subject }: { subject: { entityId: string } }) => subject.entityId === entity)).toHaveLength(
      2,
    );
  });

  test('replayed in their order give the library as it is', async () => {
    expect(await replayed()).toEqual(await recordsNow());
  });
});

test.for([
  ['sources', 'id'],
  ['proposals', 'id'],
  ['entityDrafts', 'id'],
  ['decisions', 'number'],
  ['releases', 'number'],
])('pages of %s are slices of the whole, forwards and backwards', async ([field, key]) => {
  const page = async (args: string) =>
    (
      await client.ask(
        `{ ${field}(${args}) { totalCount nodes { ${key} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      )
    ).data![field!];
  const size = field === 'releases' ? 1 : 15;
  const forwards: unknown[] = [];
  let last = await page(`first: ${size}`);
  for (forwards.push(...last.nodes); last.pageInfo.hasNextPage; forwards.push(...last.nodes))
    last = await page(`first: ${size}, after: "${last.pageInfo.endCursor}"`);
  expect(forwards).toHaveLength(last.totalCount);
  expect(new Set(forwards.map((row) => JSON.stringify(row))).size).toBe(last.totalCount);
  expect(forwards.length).toBeGreaterThan(size);
  const backwards: unknown[] = [];
  let first = await page(`last: ${size}`);
  for (backwards.unshift(...first.nodes); first.pageInfo.hasPreviousPage; backwards.unshift(...first.nodes))
    first = await page(`last: ${size}, before: "${first.pageInfo.startCursor}"`);
  expect(backwards).toEqual(forwards);
});

test('a release that is written by its difference is what a load from nothing makes of the same', async () => {
  const one = await bring('first of two');
  const two = await bring('second of two');
  await publish(one);
  await publish(two);
  const { data } = await client.ask(
    '{ claims(first: 1, filter: {predicates: [INVOLVES]}) { nodes { evidence { nodes { id } } } } }',
  );
  const evidence = data!.claims.nodes[0].evidence.nodes[0].id;
  await client.done('retractEvidence', { evidence, reason: 'The span is wrong.' }, 'release { number }');
  await client.done(
    'withdrawSource',
    { source: one.source, expectedVersion: await versionOf(one.source), reason: 'Out of date.' },
    'release { number }',
  );
  const byDifference = await servedGraph();
  const libraryBefore = (await driver.executeQuery(`MATCH (n:${library}) RETURN count(n) AS n`)).records[0]!.get('n');
  expect(await filledAnew()).toEqual(byDifference);
  expect((await driver.executeQuery(`MATCH (n:${library}) RETURN count(n) AS n`)).records[0]!.get('n')).toEqual(
    libraryBefore,
  );
});
