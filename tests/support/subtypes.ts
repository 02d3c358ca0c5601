import { groupBy } from './group.ts';
import type { RawEntity, RawRelation } from './raw-graph.ts';

/** @returns a reader of what an entity is, by up to four relations SUBTYPE_OF: the ids of itself and of its supertypes */
export function supertypeReader(relations: RawRelation[]): (entity: RawEntity) => Set<string> {
  const upwards = groupBy(
    relations.filter(({ type }) => type === 'SUBTYPE_OF'),
    ({ from }) => from,
  );
  return (entity) => {
    const found = new Set([entity]);
    let reached = [entity];
    for (let step = 0; step < 4; step += 1) {
      reached = reached.flatMap((one) => (upwards.get(one) ?? []).map(({ to }) => to));
      for (const one of reached) found.add(one);
    }
    return new Set([...found].map(({ id }) => id));
  };
}
