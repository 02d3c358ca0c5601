import type { PositionedClaim } from './fetch-positions.ts';

/** The claims that exactly these documents state or deny. */
export interface Overlap {
  /** The documents' ids, in the order in which they are listed. */
  documents: string[];
  claims: PositionedClaim[];
}

/**
 * Claims by exactly which documents state or deny them, those of most documents first, then those with most claims. Each claim is in one
 * of them, so their sizes add up to the number of claims.
 *
 * @param documents the documents' ids in the order in which they are listed
 */
export function overlapsOf(claims: readonly PositionedClaim[], documents: readonly string[]): Overlap[] {
  const overlaps = new Map<string, Overlap>();
  for (const claim of claims) {
    const positioned = new Set(claim.positions.map(({ document }) => document.id));
    const stating = documents.filter((id) => positioned.has(id));
    const key = keyOf(stating);
    const overlap = overlaps.get(key);
    if (overlap) overlap.claims.push(claim);
    else overlaps.set(key, { documents: stating, claims: [claim] });
  }
  return [...overlaps.values()]
    .filter((overlap) => overlap.documents.length > 0)
    .toSorted((one, other) => other.documents.length - one.documents.length || other.claims.length - one.claims.length);
}

/** The name of a set of documents in an address. */
export function keyOf(documents: readonly string[]): string {
  return documents.join(' ');
}

/** How many claims one document alone states or denies. */
export function onlyIn(overlaps: readonly Overlap[], document: string): number {
  return overlaps.find(({ documents }) => keyOf(documents) === document)?.claims.length ?? 0;
}
