// project: api
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonNotebook, quartoDocument } from '../../src/dashboard/components/tools/notebook.ts';
import { ChainsViewDocument } from '../../src/dashboard/generated/graphql.ts';
import { asQuery } from '../../src/dashboard/graphql/as-query.ts';
import { chainsVariables, readChainsState } from '../../src/dashboard/views/chains/chains-state.ts';
import { openApi, type TestApi } from '../support/api.ts';

const python = process.env['EXPORT_TOOLS'];
const run = promisify(execFile);

let api: TestApi;
let release: string;
beforeAll(async () => {
  api = await openApi();
  release = (await api.query('{ meta { apiVersion } }')).extensions?.['dataRelease'] as string;
});
afterAll(() => api.app.stop());

const question = (changes: object = {}) => ({
  title: 'Diuretics → Muscle cramp',
  address: `${api.app.url}/chains?from=diuretics`,
  endpoint: `${api.app.url}/graphql`,
  query: asQuery(
    ChainsViewDocument.toString(),
    chainsVariables(readChainsState(new URLSearchParams('from=diuretics')), 'EN'),
  ),
  release,
  withToken: false,
  ...changes,
});

/** The program of a notebook: its cells of code, one after the other. */
const programOf = (notebook: string): string =>
  (JSON.parse(notebook) as { cells: { cell_type: string; source: string }[] }).cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source }) => source)
    .join('\n');

describe('a notebook for Python', () => {
  test('is nbformat 4.5, with an id for each cell', () => {
    const notebook = JSON.parse(pythonNotebook(question())) as Record<string, unknown> & { cells: { id: string }[] };
    expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
    expect(new Set(notebook.cells.map(({ id }) => id)).size).toBe(notebook.cells.length);
  });

  test.skipIf(!python)('asks what the view asks, and has a row for each chain', async () => {
    const { stdout } = await run(python!, [
      '-c',
      `${programOf(pythonNotebook(question()))}\nprint(len(rows), list(rows.columns)[:2])`,
    ]);
    const { data } = await api.query(
      '{ causalChains(from: { ids: ["diuretics"] }, to: { ids: ["muscle-cramp"] }, maxHops: 4) { totalCount } }',
    );
    const { totalCount } = (data as { causalChains: { totalCount: number } }).causalChains;
    expect(totalCount).toBeGreaterThan(1);
    expect(stdout.trim()).toBe(`${totalCount} ['length', 'certainty']`);
  });

  test.skipIf(!python)('stops at data of another release', async () => {
    const program = programOf(pythonNotebook(question({ release: '0123456789abcdef' })));
    await expect(run(python!, ['-c', program])).rejects.toThrow('Expected the data of release 0123456789abcdef');
  });

  test('takes a token from the environment and never holds it', () => {
    expect(programOf(pythonNotebook(question({ withToken: true })))).toContain(
      'headers["authorization"] = "Bearer " + os.environ["KNOWLEDGE_GRAPH_TOKEN"]',
    );
  });
});

test('a document for R has the query as it is, and the release', () => {
  const text = quartoDocument(question());
  expect(text).toContain(question().query.trimEnd());
  expect(text).toContain(`stopifnot(answer$extensions$dataRelease == "${release}")`);
  expect(quartoDocument(question({ withToken: true }))).toContain('Sys.getenv("KNOWLEDGE_GRAPH_TOKEN")');
});
