// project: process
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { temporaryFolder } from '../embedded-neo4j/support.ts';
import { openApi } from '../support/api.ts';
import { given, startNeo4j } from '../support/external-neo4j.ts';
import { copyFolder } from '../support/files.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

describe('faults of the database reach the client as a code and nothing else', () => {
  test('a statement that takes too long is ended in the database too', async () => {
    const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    onTestFinished(() => driver.close());
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 100 });
    const slow = { name: 'slow', text: 'UNWIND range(1, 100000000000) AS n RETURN count(n) AS count' };
    await expect(graph.read(slow, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
    const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'slow' RETURN metaData";
    const patient = openGraph({ driver, database: 'neo4j', timeoutMs: 10_000 });
    expect(await patient.read({ name: 'running', text }, {})).toEqual([]);
  });

  test('a statement that takes too much memory is ended, and the database goes on', async () => {
    const driver = await openDriver({ ...projectNeo4j(), database: 'neo4j' });
    onTestFinished(() => driver.close());
    const graph = openGraph({ driver, database: 'neo4j', timeoutMs: 60_000 });
    // Thousands of other statements, from the fuzzing, may fill the memory that the limit is to protect.
    await driver.executeQuery('CALL db.clearQueryCaches()');
    const greedy = {
      name: 'greedy',
      text: 'UNWIND range(1, 100000000) AS n WITH collect({n: n}) AS rows RETURN size(rows) AS size',
    };
    await expect(graph.read(greedy, {})).rejects.toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(await graph.read({ name: 'one', text: 'RETURN 1 AS one' }, {})).toEqual([{ one: 1 }]);
  });

  test('a database that goes away; what was cached is not served until it is back', async () => {
    const directory = join(await temporaryFolder(), 'neo4j');
    copyFolder(inject('loaded').folder, directory);
    const neo4j = await startNeo4j({ directory });
    const api = await openApi({ ...given(neo4j), RESPONSE_CACHE_MB: '64' });
    onTestFinished(() => api.app.stop());
    expect((await fetch(`${api.app.url}/health/ready`)).status).toBe(200);
    const ask = () => api.query('{ meta { dataRelease } }');
    const known = await ask();
    expect(await ask()).toEqual(known);
    expect(api.statements).toEqual(['release']);

    await neo4j.stop();
    const answer = await ask();
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toMatch(/MATCH|bolt|127\.0\.0\.1/);
    const ready = await fetch(`${api.app.url}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    ]);
    expect((await fetch(`${api.app.url}/health/live`)).status).toBe(200);

    await startNeo4j(neo4j.options);
    await expect.poll(async () => (await fetch(`${api.app.url}/health/ready`)).status).toBe(200);
    expect(await ask()).toEqual(known);
  });

  test("a database that holds somebody else's data is left alone", async () => {
    const neo4j = await startNeo4j();
    const driver = await openDriver({ ...neo4j, database: 'neo4j' });
    onTestFinished(() => driver.close());
    await driver.executeQuery("CREATE (:Entity {id: 'theirs'})-[:KNOWS]->(:Document {id: 'theirs'})");
    await expect(openApi(given(neo4j))).rejects.toMatchObject({ code: 'FOREIGN_DATA' });
    const { records } = await driver.executeQuery(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n) AS nodes, count(r) AS links',
    );
    expect(records[0]?.toObject()).toEqual({ nodes: 2, links: 1 });
  });
});
