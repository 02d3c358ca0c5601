import { writeSpan } from '../../src/domain/span.ts';
import type { ClaimRow, DocumentRow, EntityRow, NamedEntity } from '../../src/exports/export-file.ts';

/** What formats trip over, in one text. */
export const awkward = 'å ä ö 𝕾 "quoted", it\'s <b>&amp; a|bar\\ tab\tline\nreturn\r\nend';

const document: DocumentRow = {
  id: 'doc-awkward',
  title: awkward,
  language: 'sv',
  file_name: 'awkward.txt',
  sha256: '0'.repeat(64),
};

const entity = (id: string): EntityRow => ({
  id,
  kind: 'CAUSE',
  name_en: awkward,
  name_sv: awkward,
  synonyms_en: [awkward, 'plain'],
  synonyms_sv: [],
  description_en: awkward,
  description_sv: awkward,
  xrefs: ['skos:closeMatch MESH:D009120 Å "quoted" | label', 'skos:exactMatch SCTID:55300003'],
  related: [id === 'one' ? 'two' : 'one'],
});

const named = (id: string, name: string): NamedEntity => ({
  id,
  kind: 'CAUSE',
  name_en: name,
  name_sv: awkward,
  xrefs: [],
});

const claim: ClaimRow = {
  id: 'claim-awkward',
  subject: named('one', awkward),
  predicate: 'DEPLETES',
  object: named('two', '=1+1'),
  polarity: 'LOWERS',
  level: null,
  population: null,
  body_part: null,
  status: 'ACCEPTED',
  certainty: 'LOW',
  statement_en: awkward,
  statement_sv: awkward,
  document_count: 0,
  evidence_count: 0,
  evidence: [
    {
      id: 'evidence-awkward',
      stance: 'REFUTES',
      modality: 'POSSIBLE',
      cue: awkward,
      emphasis: awkward,
      statement_en: awkward,
      statement_sv: awkward,
      context: [writeSpan({ start: 3, end: 4, sha256: '1'.repeat(64), quote: awkward })],
      repeats: [document.id],
      section: awkward,
      start: 1,
      end: 2,
      sha256: '0'.repeat(64),
      document,
    },
  ],
};

/** Records whose texts are awkward, by the statement that would yield them. */
export const awkwardRecords: Record<string, unknown[]> = {
  export_documents: [document],
  export_entities: [entity('one'), entity('two')],
  export_claims: [claim],
};
