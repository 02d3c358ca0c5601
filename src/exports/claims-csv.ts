import { csvHead, csvRow } from './delimited.ts';
import { contextOf } from './evidence.ts';
import { allClaims, section, type ExportFile, type ClaimRow, type EvidenceRow } from './export-file.ts';

type Column = [name: string, cell: (claim: ClaimRow, evidence: EvidenceRow | undefined) => string | number | null];

const columns: Column[] = [
  ['claim_id', ({ id }) => id],
  ['subject_id', ({ subject }) => subject],
  ['subject_name', ({ subject_name: name }) => name],
  ['predicate', ({ predicate }) => predicate],
  ['object_id', ({ object }) => object],
  ['object_name', ({ object_name: name }) => name],
  ['polarity', ({ polarity }) => polarity],
  ['level', ({ level }) => level],
  ['population', ({ population }) => population],
  ['body_part', ({ body_part: bodyPart }) => bodyPart],
  ['status', ({ status }) => status],
  ['certainty', ({ certainty }) => certainty],
  ['document_count', ({ document_count: count }) => count],
  ['statement_en', ({ statement_en: statement }) => statement],
  ['statement_sv', ({ statement_sv: statement }) => statement],
  ['evidence_id', (_, evidence) => evidence?.id ?? null],
  ['stance', (_, evidence) => evidence?.stance ?? null],
  ['modality', (_, evidence) => evidence?.modality ?? null],
  ['cue', (_, evidence) => evidence?.cue ?? null],
  ['emphasis', (_, evidence) => evidence?.emphasis ?? null],
  ['paraphrase_en', (_, evidence) => evidence?.statement_en ?? null],
  ['paraphrase_sv', (_, evidence) => evidence?.statement_sv ?? null],
  ['document_id', (_, evidence) => evidence?.document.id ?? null],
  ['document_title', (_, evidence) => evidence?.document.title ?? null],
  ['document_language', (_, evidence) => evidence?.document.language ?? null],
  ['file_name', (_, evidence) => evidence?.document.file_name ?? null],
  ['section', (_, evidence) => evidence?.section ?? null],
  ['start', (_, evidence) => evidence?.start ?? null],
  ['end', (_, evidence) => evidence?.end ?? null],
  ['sha256', (_, evidence) => evidence?.sha256 ?? null],
  [
    'context',
    (_, evidence) =>
      evidence
        ? contextOf(evidence)
            .map(({ start, end }) => `${start}-${end}`)
            .join(' ')
        : null,
  ],
];

/** One row for each piece of evidence; a claim without any has one row. */
export const claimsCsv: ExportFile = {
  name: 'claims.csv',
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  description: 'Claims with their evidence, one row for each piece of evidence, for spreadsheets and data frames.',
  head: () => csvHead(columns.map(([name]) => name)),
  sections: [section('export_claims', writeClaim, allClaims)],
  tail: '',
};

function writeClaim(claim: ClaimRow): string {
  const rows = claim.evidence.length > 0 ? claim.evidence : [undefined];
  return rows.map((evidence) => csvRow(columns.map(([, cell]) => cell(claim, evidence)))).join('');
}
