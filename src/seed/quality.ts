import { cueIssue } from '../domain/cues.ts';
import { claimName, type CuratedDataset } from '../domain/dataset.ts';
import { predicates, type Language } from '../domain/vocabulary.ts';

/**
 * Holds every piece of evidence against the table of cues.
 *
 * @returns each violation with document, position and claim
 */
export function cueViolations({ documents, claims }: CuratedDataset): string[] {
  const languages = new Map<string, Language>(documents.map(({ id, language }) => [id, language]));
  return claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => {
      const issue = cueIssue(evidence, languages.get(evidence.document)!);
      return issue ? [`${evidence.document} ${evidence.start}: ${claimName(claim)}: ${issue}`] : [];
    }),
  );
}

/** @returns ids of the entities that no claim has as subject or object, or is limited to */
export function withoutRelation({ entities, claims }: CuratedDataset): string[] {
  const related = new Set(
    claims.flatMap(({ subject, object, qualifiers }) => [subject, object, qualifiers.population, qualifiers.bodyPart]),
  );
  return entities.map(({ id }) => id).filter((id) => !related.has(id));
}

/**
 * @param hub an entity
 * @returns ids of the entities of causal claims that have no causal chain of any length to the hub or to a subtype of it, nor one from there
 */
export function withoutChain({ claims }: CuratedDataset, hub: string): string[] {
  const causal = claims.filter(({ predicate }) => predicates[predicate].group === 'CAUSAL');
  const subtypes = claims.filter(({ predicate }) => predicate === 'SUBTYPE_OF');
  const hubs = reached(
    [hub],
    subtypes.map(({ subject, object }) => [object, subject]),
  );
  const forth = causal.map(({ subject, object }) => [subject, object] as const);
  const met = new Set([
    ...reached(hubs, forth),
    ...reached(
      hubs,
      forth.map(([from, to]) => [to, from]),
    ),
  ]);
  return [...new Set(forth.flat())].filter((id) => !met.has(id)).toSorted();
}

/** @returns the starts and all that can be walked to from them */
function reached(starts: Iterable<string>, edges: readonly (readonly [string, string])[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Set(starts);
  // A set yields what is added to it while it is walked.
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}
