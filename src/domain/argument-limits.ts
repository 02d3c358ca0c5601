/** What one request may ask for at most, whatever the server's settings. The dashboard offers no more. */
export const requestLimits = {
  /** Hops of a chain: the number of paths grows with their power. */
  chainHops: 6,
  /** Relations between the middle of a neighbourhood and an entity, and its entities: about as many as can be drawn. */
  neighborhoodDepth: 3,
  neighborhoodEntities: 2_000,
} as const;
