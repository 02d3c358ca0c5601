import type { Graph, Row, RunInTransaction } from '../graph/graph.ts';
import type { Statement } from '../graph/statements.ts';
import { certaintyRanks, judge } from '../knowledge/certainty.ts';
import { writeCrossReference } from '../knowledge/cross-reference.ts';
import {
  claimId,
  dataReleaseOf,
  evidenceId,
  sha256,
  type ClaimRecord,
  type Dataset,
  type DocumentRecord,
  type EntityRecord,
} from '../knowledge/dataset.ts';
import { kinds } from '../knowledge/vocabulary.ts';

/** Rows written by one statement. */
const batchSize = 1_000;

export interface LoadOptions {
  graph: Graph;
  statements: ReadonlyMap<string, Statement>;
  dataset: Dataset;
  /** Whether the dataset's evidence carries quotes. */
  quotes: boolean;
  /** Told how many of all rows are written. */
  report?: (written: number, total: number) => void;
}

export interface LoadResult {
  dataRelease: string;
  /** False when the graph held this data already. */
  changed: boolean;
}

/** Creates the constraints and indexes that are missing. */
export async function prepareGraph(graph: Graph, statements: ReadonlyMap<string, Statement>): Promise<void> {
  for (const statement of statements.values()) {
    if (statement.mode === 'SCHEMA') await graph.administer(statement, {});
  }
}

/**
 * Makes the graph hold exactly this data, in one transaction: all of it or, on any fault, what was there before. Does nothing
 * when the graph holds it already, as a fingerprint of the rows, derived values included, and of the statements that write
 * them tells.
 */
export async function loadDataset({ graph, statements, dataset, quotes, report }: LoadOptions): Promise<LoadResult> {
  const named = (name: string): Statement => {
    const statement = statements.get(name);
    if (!statement) throw new Error(`There is no statement ${name}.`);
    return statement;
  };
  const dataRelease = dataReleaseOf(dataset);
  const steps: [string, Row[], Row][] = [
    ['upsert_documents', dataset.documents.map(documentRow), {}],
    ['upsert_entities', dataset.entities.map(entityRow), { labels: Object.values(kinds).map(({ label }) => label) }],
    ['upsert_claims', dataset.claims.map(claimRow), {}],
    ['upsert_evidence', dataset.claims.flatMap(evidenceRows), {}],
  ];
  const writers = [...steps.map(([name]) => name), 'derive_relations'].map((name) => named(name).text);
  const fingerprint = sha256(JSON.stringify([steps, writers]));
  const [current] = await graph.read(named('release'), {});
  if ((current?.['release'] as Row | undefined)?.['fingerprint'] === fingerprint)
    return { dataRelease, changed: false };

  const total = steps.reduce((sum, [, rows]) => sum + rows.length, 0);
  const kept = new Set(steps.flatMap(([, rows]) => rows.map(({ properties }) => (properties as { id: string }).id)));
  await graph.write(async (run) => {
    let written = 0;
    await deleteStale(run, named, kept);
    for (const [name, rows, parameters] of steps) {
      for (const batch of batches(rows)) {
        await run(named(name), { ...parameters, rows: batch });
        written += batch.length;
        report?.(written, total);
      }
    }
    await run(named('derive_relations'), {});
    await run(named('record_release'), { dataRelease, quotes, fingerprint });
  });
  return { dataRelease, changed: true };
}

async function deleteStale(
  run: RunInTransaction,
  named: (name: string) => Statement,
  kept: Set<string>,
): Promise<void> {
  const rows = await run(named('list_ids'), {});
  const stale = rows.map(({ id }) => id as string).filter((id) => !kept.has(id));
  for (const ids of batches(stale)) await run(named('delete_nodes'), { ids });
}

function batches<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  );
}

function documentRow({ id, title, language, fileName, sha256 }: DocumentRecord): Row {
  return { properties: { id, title, language, file_name: fileName, sha256 } };
}

function entityRow({ id, kind, name, synonyms, description, xrefs }: EntityRecord): Row {
  return {
    label: kinds[kind].label,
    properties: {
      id,
      kind,
      name_en: name.en,
      name_sv: name.sv,
      synonyms_en: synonyms.en,
      synonyms_sv: synonyms.sv,
      description_en: description,
      xrefs: xrefs.map(writeCrossReference),
    },
  };
}

function claimRow(claim: ClaimRecord): Row {
  const { subject, predicate, object, qualifiers, statement, status, evidence } = claim;
  const { certainty, supporting } = judge(evidence);
  return {
    subject,
    object,
    population: qualifiers.population ?? null,
    bodyPart: qualifiers.bodyPart ?? null,
    properties: {
      id: claimId(claim),
      predicate,
      polarity: qualifiers.polarity,
      level: qualifiers.level ?? null,
      statement_en: statement.en,
      statement_sv: statement.sv,
      status,
      certainty,
      certainty_rank: certaintyRanks[certainty],
      document_count: supporting,
      evidence_count: evidence.filter(({ stance }) => stance === 'SUPPORTS').length,
    },
  };
}

function evidenceRows(claim: ClaimRecord): Row[] {
  const id = claimId(claim);
  return claim.evidence.map(({ stance, ...evidence }) => ({
    claim: id,
    stance,
    properties: { id: evidenceId(id, { ...evidence, stance }), ...evidence },
  }));
}
