import type { ProfiledPlan } from 'neo4j-driver';

/** The database hits of a statement that was run under PROFILE, all operators together. */
export function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
