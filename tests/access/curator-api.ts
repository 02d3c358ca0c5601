import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApi, root, type TestApi } from '../support/api.ts';
import { bearer, makeTokens } from './support.ts';

/** Starts the application as `openApi` does, and asks as a curator, who may use every root field. */
export async function openCuratorApi(settings: Record<string, string> = {}, project = root): Promise<TestApi> {
  const { file, curator } = await makeTokens(await mkdtemp(join(tmpdir(), 'tokens-')));
  const api = await openApi({ TOKENS_FILE: file, ...settings }, project);
  Object.assign(api.headers, bearer(curator));
  return api;
}
