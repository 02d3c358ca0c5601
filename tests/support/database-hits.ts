import type { Driver, ProfiledPlan } from 'neo4j-driver';

/** Runs a statement under PROFILE, and adds up the database hits of all its operators. */
export async function databaseHits(driver: Driver, text: string, parameters: Record<string, unknown>): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database: 'neo4j', routing: 'READ' });
  return summary.profile ? hitsOf(summary.profile) : 0;
}

/** The database hits of a statement that was run under PROFILE, all operators together. */
export function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
