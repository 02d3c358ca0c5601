import type { YieldOf } from '../graph/statements.ts';

/** What the statements of `cypher/exports/` yield; without quotes, since the articles are other people's text. */
export type DocumentRow = YieldOf<'export_documents'>;
export type EntityRow = YieldOf<'export_entities'>;
export type ClaimRow = YieldOf<'export_claims'>;

/** Ordered by document, place and id. */
export type EvidenceRow = ClaimRow['evidence'][number];
