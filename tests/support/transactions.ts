import { expect } from 'vitest';
import { openRawDriver } from './raw-graph.ts';

/** Waits until Neo4j runs no transaction but the one that asks. */
export async function expectNothingRuns(): Promise<void> {
  const driver = openRawDriver();
  try {
    const running = async (): Promise<unknown[]> => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN metaData.statement AS name",
      );
      return records.map((record) => record.get('name') as unknown);
    };
    await expect.poll(running).toEqual([]);
  } finally {
    await driver.close();
  }
}
