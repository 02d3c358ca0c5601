import type { Table } from '../../components/csv.ts';
import type { DocumentsViewQuery } from '../../generated/graphql.ts';
import type { PositionedClaim } from './fetch-positions.ts';
import { onlyIn, overlapsOf } from './overlap.ts';

/** The documents as a table. */
export function documentsTable(data: DocumentsViewQuery, claims: readonly PositionedClaim[]): Table {
  const documents = data.documents.edges.map(({ node }) => node);
  const overlaps = overlapsOf(
    claims,
    documents.map(({ id }) => id),
  );
  return documents.map(({ id, title, language, fileName, sha256 }) => {
    const counts = data.statistics.byDocument.find(({ document }) => document.id === id);
    return {
      document: id,
      title,
      language,
      file_name: fileName,
      sha256,
      claim_count: counts?.claims ?? 0,
      own_claim_count: onlyIn(overlaps, id),
      evidence_count: counts?.evidence ?? 0,
      entity_count: counts?.entities ?? 0,
      data_release: data.meta.dataRelease,
    };
  });
}
