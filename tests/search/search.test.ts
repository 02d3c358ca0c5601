// project: api
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

interface Hit {
  entity: { id: string; kind: string };
  matchedText: string;
  field: string;
  language: string;
  score: number;
}

async function search(text: string, more: Record<string, unknown> = {}): Promise<Hit[]> {
  const query = `query ($text: String!, $language: Language, $kinds: [EntityKind!]) {
    search(text: $text, language: $language, kinds: $kinds, first: 100) {
      totalCount edges { node { entity { id kind } matchedText field language score } }
    }
  }`;
  const { data, errors } = await api.query(query, { text, ...more });
  expect(errors).toBeUndefined();
  expect(api.statements).toEqual(['search']);
  const { totalCount, edges } = (data as { search: { totalCount: number; edges: { node: Hit }[] } }).search;
  expect(edges).toHaveLength(Math.min(totalCount, 100));
  return edges.map(({ node }) => node);
}

async function nearest(text: string, more: Record<string, unknown> = {}): Promise<{ found: number; names: string[] }> {
  const query = `query ($text: String!, $language: Language, $kinds: [EntityKind!]) {
    search(text: $text, language: $language, kinds: $kinds) { totalCount nearestNames }
  }`;
  const { data, errors } = await api.query(query, { text, ...more });
  expect(errors).toBeUndefined();
  expect(api.statements).toEqual(['search']);
  const { totalCount, nearestNames } = (data as { search: { totalCount: number; nearestNames: string[] } }).search;
  return { found: totalCount, names: nearestNames };
}

const idsOf = (hits: Hit[]): string[] => hits.map(({ entity }) => entity.id);

test('a hit says which text of which language matched, and how well', async () => {
  const [hit] = await search('vatskebrist');
  expect(hit).toEqual({
    entity: { id: 'dehydration', kind: 'CAUSE' },
    matchedText: 'vätskebrist',
    field: 'SYNONYM',
    language: 'SV',
    score: 0.95,
  });
});

interface Sentence {
  matchedText: string;
  field: string;
  language: string;
  inEnglish: string | null;
  inSwedish: string | null;
}

test('a hit by a sentence has it in both languages, whichever of them matched; one by a name has none', async () => {
  const query = `query ($text: String!) {
    search(text: $text, first: 100) {
      nodes { matchedText field language inEnglish: sentence inSwedish: sentence(language: SV) }
    }
  }`;
  const found = new Map<string, Sentence>();
  for (const text of ['statiner', 'statins', 'kramp', 'cramp']) {
    const { data } = await api.query(query, { text });
    const { nodes } = (data as { search: { nodes: Sentence[] } }).search;
    for (const hit of nodes) {
      const isSentence = ['STATEMENT', 'PARAPHRASE', 'DESCRIPTION'].includes(hit.field);
      expect([hit, hit.language === 'SV' ? hit.inSwedish : hit.inEnglish]).toEqual([
        hit,
        isSentence ? hit.matchedText : null,
      ]);
      found.set(`${hit.field} ${hit.language}`, hit);
    }
  }
  expect([...found.keys()]).toEqual(expect.arrayContaining(['STATEMENT EN', 'STATEMENT SV', 'NAME EN', 'NAME SV']));
});

async function documents(text: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const query = `query ($text: String!, $language: Language, $kinds: [EntityKind!]) {
    search(text: $text, language: $language, kinds: $kinds, first: 1) { documents { id evidenceCount claims(first: 1) { totalCount } } }
  }`;
  const { data, errors } = await api.query(query, { text, ...more });
  expect(errors).toBeUndefined();
  expect(api.statements).toEqual(['search']);
  const found = (data as { search: { documents: { id: string; claims: { totalCount: number } }[] } }).search.documents;
  expect(found.filter(({ claims }) => claims.totalCount === 0)).toEqual([]);
  return found.map(({ id }) => id);
}

describe('documents are found beside the hits', () => {
  test.for([
    ['a title', 'Widespread Severe Muscle Spasms', 'doc-widespread-spasms'],
    ['an inflected word of a title', 'blood losses', 'doc-blood-loss'],
    ['the beginning of a word, as one types', 'widespr', 'doc-widespread-spasms'],
    ['an inflected word of a Swedish title', 'muskelspasmen', 'doc-muskelspasmer'],
    ['an author', 'Liuqiyue', 'doc-blood-loss'],
  ] as const)('by %s', async ([, text, id]) => {
    expect((await documents(text))[0]).toBe(id);
  });

  test('in the language that is asked for, whatever the kinds of the hits', async () => {
    expect(await documents('muscle spasms', { language: 'SV' })).toEqual([]);
    expect(await documents('muscle spasms', { language: 'EN', kinds: [] })).toContain('doc-muscle-spasms');
  });

  test('none where no title, publisher or author has the words, though entities have', async () => {
    expect(await documents('potassium')).toEqual([]);
    expect(await documents('"')).toEqual([]);
  });
});

test.for([
  ['the best score is that of the name as it is', 'Muscle CRAMP', 1, 'NAME'],
  ['a synonym as it is comes next', 'muscle spasm', 0.95, 'SYNONYM'],
  ['then a name but for its inflection', 'Muskelkrampen', 0.95, 'NAME'],
] as const)('%s', async ([, text, score, field]) => {
  expect((await search(text))[0]).toMatchObject({ entity: { id: 'muscle-cramp' }, score, field });
});

test('scores fall, lie above 0 and at most at 1, and ties stand in the order of ids', async () => {
  const hits = await search('muscle cramp');
  expect(hits.length).toBeGreaterThan(50);
  const sorted = hits.toSorted((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  expect(hits).toEqual(sorted);
  expect(hits.filter(({ score }) => score <= 0 || score > 1)).toEqual([]);
  expect(new Set(idsOf(hits)).size).toBe(hits.length);
});

test('names, synonyms, hidden labels, descriptions, statements and paraphrases are found', async () => {
  const fields = (await search('cramp')).map(({ field }) => field);
  expect(new Set(fields)).toEqual(new Set(['NAME', 'SYNONYM', 'HIDDEN', 'DESCRIPTION', 'STATEMENT', 'PARAPHRASE']));
});

test('with a language only texts of that language count', async () => {
  expect(idsOf(await search('dehydration'))).toContain('dehydration');
  expect(idsOf(await search('dehydration', { language: 'EN' }))).toContain('dehydration');
  expect(await search('uttorkning', { language: 'EN' })).toEqual([]);
  const swedish = await search('diabetes', { language: 'SV' });
  expect(swedish[0]).toMatchObject({ entity: { id: 'diabetes' }, language: 'SV' });
  expect(swedish.filter(({ language }) => language !== 'SV')).toEqual([]);
});

test('with kinds only entities of those kinds are found, ranked as before', async () => {
  const all = await search('potassium');
  const kinds = ['CAUSE', 'ELECTROLYTE'];
  const some = await search('potassium', { kinds });
  expect(some).toEqual(all.filter(({ entity }) => kinds.includes(entity.kind)));
  expect(some.length).toBeLessThan(all.length);
  expect(await search('potassium', { kinds: [] })).toEqual([]);
});

describe('what would be a query in Lucene is text here', () => {
  test.for([
    '"',
    '"muscle',
    'muscle" OR "x',
    '(muscle',
    'muscle))',
    '*',
    '*:*',
    '?',
    'm?sc*e',
    '/.*/',
    '/[/',
    '[a TO z]',
    '{* TO *}',
    'text:muscle',
    '_exists_:text',
    '+',
    '-muscle',
    '!',
    '&&',
    '||',
    'AND',
    'OR OR OR',
    'NOT muscle',
    'muscle~',
    'muscle~99',
    'muscle^',
    'muscle^-1',
    'muscle\\',
    '\\u0041',
    '\\',
    '\u0000',
    '\u0301',
    '𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇',
    '$sought',
    "'}) DETACH DELETE n //",
    '${7*7}',
    'ab '.repeat(66),
    'a'.repeat(200),
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda omega',
  ])('%j is answered', async (text) => {
    expect(await search(text)).toBeInstanceOf(Array);
  });

  test('an operator adds nothing to the words it stands by', async () => {
    const plain = await search('muscle cramp');
    for (const text of ['"muscle cramp"', '+muscle +cramp', '(muscle) {cramp}', 'muscle: cramp*', 'muscle && cramp!']) {
      expect(await search(text)).toEqual(plain);
    }
  });

  test('a wildcard alone finds nothing, and a field prefix is a word', async () => {
    expect(await search('*:*')).toEqual([]);
    expect(await search('language:en')).toEqual([]);
  });
});

describe('pages of hits are slices of the whole, forwards and backwards', () => {
  const query = `query ($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
    search(text: $text, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { score entity { id } } }
    }
  }`;
  const page = async (variables: object): Promise<Hits> => {
    const { data, errors } = await api.query(query, { ...variables });
    expect(errors).toBeUndefined();
    expect(api.statements).toEqual(['search']);
    return (data as { search: Hits }).search;
  };

  test.for(['pain', 'kramp', 'low', 'blood', 'musle'])('%s', async (text) => {
    const whole = await page({ text, first: 100 });
    const hits = whole.edges.map(({ node }) => node);
    expect(whole.totalCount).toBe(hits.length);
    const sorted = hits.toSorted((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
    expect(hits).toEqual(sorted);
    expect(new Set(hits.map(({ entity }) => entity.id)).size).toBe(hits.length);

    const forwards: Hits['edges'] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo, totalCount }: Hits = await page({ text, first: 3, after });
      forwards.push(...edges);
      expect([totalCount, pageInfo.hasPreviousPage]).toEqual([hits.length, after !== null]);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(whole.edges);

    const backwards: Hits['edges'] = [];
    for (let before: string | null = null; ;) {
      const { edges, pageInfo }: Hits = await page({ text, last: 4, before });
      backwards.unshift(...edges);
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(backwards).toEqual(whole.edges);
  });
});

interface Hits {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { node: { score: number; entity: { id: string } } }[];
}

describe('where nothing is found, the names nearest in spelling are suggested', () => {
  test.for([
    ['two letters off', 'dehidrasion', {}, 'Dehydration'],
    ['in Swedish', 'utttorkninng', {}, 'Uttorkning'],
    ['a word that begins alike', 'magnetism', {}, 'Magnesium'],
    ['of the kinds asked for', 'potasssiumm', { kinds: ['ELECTROLYTE'] }, 'Potassium'],
    ['in the language asked for', 'magnesyyum', { language: 'EN' }, 'Magnesium'],
  ] as const)('%s', async ([, text, more, name]) => {
    const { found, names } = await nearest(text, more);
    expect(found).toBe(0);
    expect(names).toContain(name);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(new Set(names).size).toBe(names.length);
  });

  test('nothing is suggested where something is found, nor for what is like nothing', async () => {
    expect(await nearest('potassium')).toMatchObject({ names: [] });
    expect(await nearest('xyzzyqwert')).toEqual({ found: 0, names: [] });
    expect(await nearest('???')).toEqual({ found: 0, names: [] });
    expect(await nearest('potasssiumm', { kinds: ['MEDICATION'] })).toMatchObject({ names: [] });
  });
});
