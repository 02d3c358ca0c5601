import { expect } from 'vitest';
import { openRawDriver } from './raw-graph.ts';

/** Waits until none of the transactions that Neo4j runs at this moment is left, but for the one that asks; other tests may begin more. */
export async function expectNothingRuns(): Promise<void> {
  const driver = openRawDriver();
  try {
    const running = async (): Promise<string[]> => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN transactionId",
      );
      return records.map((record) => record.get('transactionId') as string);
    };
    const begun = new Set(await running());
    await expect.poll(async () => (await running()).filter((id) => begun.has(id))).toEqual([]);
  } finally {
    await driver.close();
  }
}
