// project: browser
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileName } from '../../src/dashboard/components/tools/file-name.ts';
import { download, readCsv } from './checks.ts';
import { openDashboard, type Dashboard } from './support.ts';

let dashboard: Dashboard;
let documents: string[];
let release: string;
beforeAll(async () => {
  dashboard = await openDashboard();
  const { data } = await dashboard.api.query('{ meta { dataRelease } documents { nodes { id } } }');
  const found = data as { meta: { dataRelease: string }; documents: { nodes: { id: string }[] } };
  documents = found.documents.nodes.map(({ id }) => id);
  release = found.meta.dataRelease;
});
afterAll(() => dashboard.close());

/** The views with a table each, and the name of its file without release and ending. */
const views = [
  ['/chains', 'chains-medication-to-muscle-cramp'],
  ['/chains?from=diuretics&via=electrolyte-imbalance', 'chains-diuretics-to-muscle-cramp-via-electrolyte-imbalance'],
  ['/consensus', 'consensus-causal-of-muscle-cramp'],
  ['/consensus?object=muscle-cramp&predicate=TREATS', 'consensus-treats-of-muscle-cramp'],
  ['/disagreements', 'disagreements'],
  ['/documents', 'documents'],
  ['/graph?id=potassium&depth=2&limit=50', 'graph-around-potassium-depth-2-max-50'],
  ['/graph?id=statins&expanded=muscle-cramp', 'graph-around-statins-and-muscle-cramp-max-30'],
  ['/entities?kind=WARNING_SIGN', 'entities-warning-sign'],
  ['/entities?text=low', 'entities-with-low'],
  ['/entity/muscle-cramp', 'entity-muscle-cramp'],
  ['/numbers', 'statistics'],
] as const;

/** Columns of numbers that count nothing. */
const measures = new Set(['chain', 'hop', 'start', 'end', 'count', 'certainty_points']);

describe('the files of the views', () => {
  test.for(views)(
    '%s is called after its question and the release, and its columns keep the rule',
    async ([path, name]) => {
      const { page } = await dashboard.visit(path);
      const file = await download(page, 'Download CSV');
      expect(file.name).toBe(`${name}-${release}.csv`);
      const rows = readCsv(file.bytes);
      expect(rows.length).toBeGreaterThan(0);
      const columns = Object.keys(rows[0]!);
      const isNumber = (column: string) => rows.every((row) => /^-?\d+$/.test(row[column]!));
      const counts = columns.filter((one) => one.endsWith('_count'));
      expect(counts.filter(isNumber)).toEqual(counts);
      const others = columns.filter((one) => !one.endsWith('_count') && !measures.has(one));
      expect(others.filter(isNumber)).toEqual([]);
      for (const row of columns.includes('documents') ? rows : [])
        for (const id of row['documents']!.split('|')) expect(documents).toContain(id);
    },
  );

  test('are called in letters and digits, and not too long for a file system', () => {
    expect(fileName('entities', null, 'with å/ö "..\\x')).toBe('entities-with-å-ö-x');
    expect(fileName('chains', 'a'.repeat(300))).toHaveLength(100);
    expect(fileName('x', 'y'.repeat(97), 'z')).not.toMatch(/-$/);
  });
});
