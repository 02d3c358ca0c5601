import type { ClaimParts } from './dataset.ts';
import { predicates, type EntityKind, type Modality } from './vocabulary.ts';

/**
 * @param claim what it says of which entities
 * @param kinds of the entities there are, by id
 * @returns what keeps it from being a claim, each in a few words: an end that does not exist or is of a kind that the predicate does not take,
 *   ends that are the same, a level where none belongs
 */
export function partsFaults(
  { subject, predicate, object, qualifiers }: ClaimParts,
  kinds: ReadonlyMap<string, EntityKind>,
): string[] {
  const { from, to } = predicates[predicate] as { from: readonly EntityKind[]; to: readonly EntityKind[] };
  const end = (role: string, id: string, allowed: readonly EntityKind[]): string[] => {
    const kind = kinds.get(id);
    if (!kind) return [`unknown ${role} ${id}`];
    return allowed.includes(kind)
      ? []
      : [`the ${role} ${id} is a ${kind}, but ${predicate} takes ${allowed.join(', ')}`];
  };
  return [
    ...end('subject', subject, from),
    ...end('object', object, to),
    ...(qualifiers.population ? end('population', qualifiers.population, ['POPULATION']) : []),
    ...(qualifiers.bodyPart ? end('body part', qualifiers.bodyPart, ['BODY_PART']) : []),
    ...(subject === object ? ['subject and object are the same'] : []),
    ...((predicate === 'INVOLVES') === (qualifiers.level === undefined)
      ? ['INVOLVES needs a level, and no other predicate takes one']
      : []),
  ];
}

/** @returns what is wrong between a modality and its cue: a hedged one has a cue, ASSERTED has none */
export function hedgeFaults({ cue, modality }: { cue: string | null; modality: Modality }): string[] {
  return (modality === 'ASSERTED') === (cue === null)
    ? []
    : [`a hedged modality needs a cue and ASSERTED takes none, but ${modality} has ${cue ?? 'none'}`];
}
