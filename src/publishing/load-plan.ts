import { createHash } from 'node:crypto';
import type { ParametersOf, Row, RunInTransaction, Runnable, Statements } from '../graph/statements.ts';
import { withoutComments } from '../graph/statements.ts';
import { contentHash, dataReleaseIn, type Dataset } from '../domain/dataset.ts';
import { writeStepsOf, type WriteStep } from './write-steps.ts';

/** Rows that one statement takes. */
export const batchSize = 1_000;

/** What a load writes. */
export interface LoadPlan {
  steps: WriteStep[];
  /** Rows of all steps. */
  total: number;
  /** What is recorded with the end. */
  release: ParametersOf<'write_release'>;
  /** What the history of releases says of it. */
  counts: ReleaseCounts;
}

/** How much a release holds. */
interface ReleaseCounts {
  content_sha256: string;
  documents: number;
  entities: number;
  claims: number;
  evidence: number;
}

export interface Batch extends Omit<WriteStep, 'rows'> {
  rows: Row[];
  /** Rows up to the end of this batch, over all steps. */
  written: number;
}

/**
 * Walks the data once and plans how it is written.
 *
 * @param quotes whether the dataset's evidence carries quotes
 * @returns the plan; its fingerprint is a hash of the rows, derived values included, and of the statements that write them
 */
export function planLoad(dataset: Dataset, quotes: boolean, { named }: Statements): LoadPlan {
  const steps = writeStepsOf(dataset);
  const hash = createHash('sha256');
  const rowsOf: Partial<Record<WriteStep['statement'], number>> = {};
  let total = 0;
  for (const { statement, rows, parameters } of steps) {
    hash.update(JSON.stringify([withoutComments(named(statement).text), parameters]));
    for (const row of rows) {
      hash.update(JSON.stringify(row));
      total += 1;
      rowsOf[statement] = (rowsOf[statement] ?? 0) + 1;
    }
  }
  const content = contentHash(dataset);
  return {
    steps,
    total,
    release: { dataRelease: dataReleaseIn(content), quotes, fingerprint: hash.digest('hex') },
    counts: {
      content_sha256: content,
      documents: rowsOf.upsert_documents ?? 0,
      entities: rowsOf.upsert_entities ?? 0,
      claims: rowsOf.upsert_claims ?? 0,
      evidence: rowsOf.upsert_evidence ?? 0,
    },
  };
}

/**
 * Cuts the rows of a plan into batches, one step after the other.
 *
 * @param from rows that are left out at the beginning, over all steps
 */
export function* batchesOf({ steps }: Pick<LoadPlan, 'steps'>, from = 0): Generator<Batch> {
  let seen = 0;
  for (const { rows, ...step } of steps) {
    let batch: Row[] = [];
    for (const row of rows) {
      seen += 1;
      if (seen <= from) continue;
      batch.push(row);
      if (batch.length < batchSize) continue;
      yield { ...step, rows: batch, written: seen };
      batch = [];
    }
    if (batch.length > 0) yield { ...step, rows: batch, written: seen };
  }
}

/** Writes a batch. Its rows were made for its statement (`writeStepsOf`), whichever that is. */
export async function writeBatch(
  run: RunInTransaction,
  named: Statements['named'],
  { statement, parameters, rows }: Batch,
): Promise<void> {
  const runnable: Runnable = named(statement);
  await run(runnable, { ...parameters, rows });
}
