// project: process
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openApi, type TestApi } from '../support/api.ts';

/**
 * The protocol's own conformance suite. It needs a newer Node than this project, and more packages than all else, so that it is fetched
 * where it is run, in exactly this version.
 */
const packages = ['@modelcontextprotocol/conformance@0.2.0-alpha.12', `node-${process.platform}-${process.arch}@22`];

/** The scenarios that a server with tools of its own can take: the others want the suite's example tools, prompts and resources. */
const scenarios: [revision: string, names: string[]][] = [
  ['2025-11-25', ['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection']],
  ['2026-07-28', ['server-stateless', 'tools-list', 'dns-rebinding-protection', 'http-header-validation', 'caching']],
];

/** Checks that the suite makes with a diagnostic tool of its own, or on prompts and resources, neither of which this server has. */
const notApplicable =
  /^Not testable: server does not list the diagnostic tool|^(prompts|resources)\/.* Method not found$/;

interface Check {
  id: string;
  status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'INFO' | 'SKIPPED';
  errorMessage?: string;
}

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

async function checksOf(revision: string, scenario: string): Promise<Check[]> {
  const results = mkdtempSync(join(tmpdir(), 'conformance-'));
  onTestFinished(() => rmSync(results, { recursive: true }));
  const suite = ['--yes', ...packages.flatMap((name) => ['--package', name]), 'conformance', 'server'];
  const wanted = ['--scenario', scenario, '--spec-version', revision];
  const args = suite.concat(['--url', `${api.app.url}/mcp`], wanted, ['--output-dir', results]);
  await new Promise((resolve) => execFile('npx', args, { cwd: tmpdir() }, resolve));
  const file = readdirSync(results, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('checks.json'));
  expect(file, `${scenario} wrote its checks`).toBeDefined();
  return JSON.parse(readFileSync(join(results, file!), 'utf8')) as Check[];
}

describe.for(scenarios)('revision %s', ([revision, names]) => {
  test.for(names)('%s', async (name) => {
    const checks = await checksOf(revision, name);
    expect(checks.filter(({ status }) => status === 'SUCCESS').length).toBeGreaterThan(0);
    const failed = checks.filter(({ status }) => status === 'FAILURE');
    expect(failed.filter(({ errorMessage = '' }) => !notApplicable.test(errorMessage))).toEqual([]);
  });
});
