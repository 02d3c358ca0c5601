import neo4j, { type Driver } from 'neo4j-driver';
import { databaseHits } from '../support/database-hits.ts';
import type { RecordedStatement } from './servers/order.ts';
import type { Connection } from './settings.ts';

/** What answering an operation once costs the database. */
export interface DatabaseCost {
  statements: number;
  hits: number;
}

/** Runs each statement once more under PROFILE and adds up the database hits. */
export async function costOf(connection: Connection, recorded: RecordedStatement[]): Promise<DatabaseCost> {
  const driver: Driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  let hits = 0;
  for (const { text, parameters } of recorded) hits += await databaseHits(driver, text, parameters);
  await driver.close();
  return { statements: recorded.length, hits };
}
