import { claimId, type Dataset } from '../domain/dataset.ts';
import type { Row, RunInTransaction, Statements } from '../graph/statements.ts';
import { batchesOf, batchSize, writeBatch } from './load-plan.ts';
import { writeStepsOf, type WriteStep } from './write-steps.ts';

/** What leads from a graph that holds one dataset to one that holds another. */
export interface ChangePlan {
  /** Ids of the nodes that go. */
  stale: string[];
  /** The rows that are new or differ, and those of what is derived from them. */
  steps: WriteStep[];
}

/** The steps whose rows name what is derived in the database; whatever touches that, they are run for it again. */
type DerivingStep = 'delete_stale_relations' | 'derive_relations' | 'derive_bridges' | 'relate_entities';

/**
 * Compares two datasets row by row, so that a release costs what it changes. What is derived in the database is derived again where a
 * claim that it rests on was added, changed or removed.
 *
 * @param before what the graph holds, exactly
 */
export function planChange(before: Dataset, after: Dataset): ChangePlan {
  const old = new Map(writeStepsOf(before).map(({ statement, rows }) => [statement, rows]));
  const touched = touchedBy(before, after);
  const isTouched: Record<DerivingStep, (row: Row) => boolean> = {
    delete_stale_relations: ({ id }) => touched.entities.has(id as string),
    derive_relations: ({ id }) => touched.claims.has(id as string),
    derive_bridges: ({ id }) => touched.depleting.has(id as string),
    relate_entities: ({ id }) => touched.entities.has(id as string),
  };
  const kept = new Set<string>();
  const steps = writeStepsOf(after).map((step) => {
    const rows = [...step.rows];
    for (const { properties } of rows) if (properties) kept.add((properties as { id: string }).id);
    if (step.statement in isTouched) return { ...step, rows: rows.filter(isTouched[step.statement as DerivingStep]) };
    const known = new Set([...(old.get(step.statement) ?? [])].map((row) => JSON.stringify(row)));
    return { ...step, rows: rows.filter((row) => !known.has(JSON.stringify(row))) };
  });
  const held = [...old.values()].flatMap((rows) =>
    [...rows].flatMap(({ properties }) => (properties ? [(properties as { id: string }).id] : [])),
  );
  return { stale: held.filter((id) => !kept.has(id)), steps };
}

/** What must be derived again: relations by their claim, what leaves an entity, and bridges by the claim that depletes. */
function touchedBy(before: Dataset, after: Dataset) {
  const one = byClaim(before);
  const other = byClaim(after);
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  const claims = new Set(ids.filter((id) => one.get(id)?.written !== other.get(id)?.written));
  const of = (id: string) => [one.get(id), other.get(id)].flatMap((claim) => claim?.record ?? []);
  const entities = new Set([...claims].flatMap(of).map(({ subject }) => subject));
  for (const id of differing(relatedIn(before), relatedIn(after))) entities.add(id);
  // A bridge rests on a claim of each of these predicates.
  const levels = [...claims].flatMap(of).some(({ predicate }) => predicate === 'INVOLVES' || predicate === 'DEPLETES');
  const depleting = ids.filter((id) => of(id).some(({ predicate }) => predicate === 'DEPLETES'));
  if (levels) for (const { subject } of depleting.flatMap(of)) entities.add(subject);
  const affected = depleting.filter((id) => of(id).some(({ subject }) => entities.has(subject)));
  return { claims, entities, depleting: new Set(affected) };
}

function byClaim({ claims }: Dataset) {
  // A quote is not derived from, but where it is the only difference the claim is written again all the same.
  return new Map([...claims].map((record) => [claimId(record), { record, written: JSON.stringify(record) }]));
}

function relatedIn({ entities }: Dataset): Map<string, string> {
  return new Map([...entities].map(({ id, related }) => [id, JSON.stringify(related)]));
}

function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...other.keys()].filter((id) => one.has(id) && one.get(id) !== other.get(id));
}

/** Writes a change in the transaction that `run` runs in. */
export async function writeChange(
  run: RunInTransaction,
  named: Statements['named'],
  { stale, steps }: ChangePlan,
): Promise<void> {
  for (let from = 0; from < stale.length; from += batchSize)
    await run(named('delete_nodes'), { ids: stale.slice(from, from + batchSize) });
  for (const batch of batchesOf({ steps })) await writeBatch(run, named, batch);
}
