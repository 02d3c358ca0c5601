// project: api
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { openApi, root } from '../support/api.ts';
import { scrape, type Family } from './scrape.ts';

interface Panel {
  type: string;
  title: string;
  description?: string;
  gridPos: { x: number; y: number; w: number; h: number };
  fieldConfig?: { defaults: { unit?: string } };
  targets?: { expr: string }[];
}
interface Dashboard {
  __inputs: { name: string; type: string; pluginId: string }[];
  schemaVersion: number;
  panels: Panel[];
}
interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
}

const read = (name: string): string => readFileSync(join(root, 'docs/grafana', name), 'utf8');
const dashboard = JSON.parse(read('knowledge-graph.json')) as Dashboard;
const panels = dashboard.panels.filter(({ type }) => type !== 'row');
const alerts = (parse(read('alerts.yml')) as Rules).groups.flatMap(({ rules }) => rules);

/** What is asked of Prometheus, with Grafana's variables as it fills them in. */
const expressions = [
  ...panels.flatMap(({ targets }) => targets!.map(({ expr }) => expr)),
  ...alerts.map(({ expr }) => expr),
].map((expr) => expr.replaceAll('$__rate_interval', '1m').replaceAll('$instance', '.*'));

/** Metrics that Prometheus makes itself when it scrapes. */
const madeByPrometheus = new Set(['up']);

/** The names of metrics in an expression, and whether all of it could be parsed. */
function inspect(expression: string): { metrics: string[]; isParsed: boolean } {
  const metrics: string[] = [];
  let isParsed = true;
  parser.parse(expression).iterate({
    enter({ type, name, from, to, node }) {
      if (type.isError) isParsed = false;
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(expression.slice(from, to));
    },
  });
  return { metrics, isParsed };
}

/** The metric that a series belongs to. */
function familyOf(families: Map<string, Family>, series: string): string | undefined {
  return [series, series.replace(/_(bucket|sum|count)$/, '')].find((name) => families.has(name));
}

async function toldMetrics(): Promise<Map<string, Family>> {
  const { app } = await openApi();
  onTestFinished(() => app.stop());
  return scrape(app.url);
}

describe('the dashboard and the alerts', () => {
  test('ask in PromQL', () => {
    expect(expressions.filter((expression) => !inspect(expression).isParsed)).toEqual([]);
    expect(inspect('rate(a_total[5m]').isParsed).toBe(false);
    expect(expressions.length).toBeGreaterThan(30);
  });

  test('use metrics that /metrics exposes, and for all of this program’s own', async () => {
    const families = await toldMetrics();
    const asked = expressions.flatMap((expression) => inspect(expression).metrics);
    expect(asked.filter((name) => !familyOf(families, name) && !madeByPrometheus.has(name))).toEqual([]);
    const own = [...families.keys()].filter((name) => !/^(nodejs|process)_/.test(name));
    const shown = new Set(asked.map((name) => familyOf(families, name)));
    expect(own.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('ask by labels that the metrics have', async () => {
    const families = await toldMetrics();
    const labels = new Set(
      [...families.values()].flatMap(({ samples }) =>
        [...samples.keys()].flatMap((series) => [...series.matchAll(/(\w+)="/g)].map(([, label]) => label as string)),
      ),
    );
    // Given by Prometheus, and by metrics that count nothing in this test.
    for (const label of ['instance', 'job', 'type', 'outcome', 'file', 'method', 'route', 'status']) labels.add(label);
    const asked = expressions.flatMap((expression) => {
      const selected = [...expression.matchAll(/[{,]\s*(\w+)\s*(?:=|!)/g)].map(([, label]) => label as string);
      const grouped = [...expression.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list]) => list!.split(/,\s*/));
      return [...selected, ...grouped];
    });
    expect(asked.filter((label) => !labels.has(label))).toEqual([]);
  });
});

test('the dashboard can be imported: its source of data is asked for, each panel has a place, a unit and a description', () => {
  expect(dashboard['__inputs']).toEqual([expect.objectContaining({ type: 'datasource', pluginId: 'prometheus' })]);
  expect(dashboard.schemaVersion).toBeGreaterThanOrEqual(39);
  expect(panels.filter(({ description, fieldConfig }) => !description || !fieldConfig?.defaults.unit)).toEqual([]);
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, n) => `${x + (n % w)}:${y + Math.floor(n / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('each alert says what is the matter and where to look', () => {
  const silent = alerts.filter(({ annotations }) => !annotations['summary'] || !annotations['description']);
  expect(silent).toEqual([]);
  expect(alerts.length).toBeGreaterThan(4);
});
