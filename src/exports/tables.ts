import { kinds } from '../domain/vocabulary.ts';
import { readCrossReference } from '../domain/cross-reference.ts';
import { contextOf } from './evidence.ts';
import {
  acceptedClaims,
  allClaims,
  type ClaimRow,
  type Column,
  type EntityRow,
  type EvidenceRow,
  type ExportSection,
  type NamedEntity,
} from './export-file.ts';
import { curieOf } from '../domain/identifiers.ts';
import { biolinkId } from './identifiers.ts';
import { predicates, type Localized } from '../domain/vocabulary.ts';

export type Cell = string | number | null;

/** A table of the export: what each of its rows says, and the rows that a record takes. */
export interface Table {
  /** Names its files before their endings. */
  name: string;
  description: Localized;
  columns: readonly Column[];
  source: ExportSection;
  rowsOf: (record: unknown) => Cell[][];
}

/** A column with how it is read. */
type ReadColumn<Row> = Column & { read: (row: Row) => Cell };

const text = <Row>(name: string, description: string, read: (row: Row) => string | null): ReadColumn<Row> => ({
  name,
  type: 'string',
  description,
  read,
});
const integer = <Row>(name: string, description: string, read: (row: Row) => number | null): ReadColumn<Row> => ({
  name,
  type: 'integer',
  description,
  read,
});

/** Several values in one cell; none of them holds a bar. */
const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);

const referencesOf = ({ xrefs }: Pick<NamedEntity, 'xrefs'>): string | null =>
  list(xrefs.map((written) => readCrossReference(written).id));

const idOf = (entity: NamedEntity | null): string | null => entity && curieOf(entity.id);

const entityColumns: ReadColumn<EntityRow>[] = [
  text('id', 'CURIE of the entity.', ({ id }) => curieOf(id)),
  text('kind', `Kind of the entity: ${Object.keys(kinds).join(', ')}.`, ({ kind }) => kind),
  text('name_en', 'English name.', (entity) => entity.name_en),
  text('name_sv', 'Swedish name.', (entity) => entity.name_sv),
  text('synonyms_en', 'English synonyms, with bars between them.', (entity) => list(entity.synonyms_en)),
  text('synonyms_sv', 'Swedish synonyms, with bars between them.', (entity) => list(entity.synonyms_sv)),
  text('description_en', 'English description.', (entity) => entity.description_en),
  text('biolink_category', 'Class of the Biolink Model.', ({ kind }) => kinds[kind].biolink),
  text('biolink_id', 'CURIE under which the KGX files know the entity.', biolinkId),
  text('curies', 'CURIEs of concepts in other vocabularies, with bars between them.', referencesOf),
  text('related_ids', 'CURIEs of related entities, with bars between them.', ({ related }) =>
    list(related.map(curieOf)),
  ),
];

/** The columns of one end of a claim. */
function endColumns(end: 'subject' | 'object'): ReadColumn<ClaimRow>[] {
  return [
    text(`${end}_id`, `CURIE of the ${end}.`, (claim) => idOf(claim[end])),
    text(`${end}_name`, `English name of the ${end}.`, (claim) => claim[end].name_en),
    text(`${end}_name_sv`, `Swedish name of the ${end}.`, (claim) => claim[end].name_sv),
    text(`${end}_kind`, `Kind of the ${end}.`, (claim) => claim[end].kind),
    text(`${end}_curies`, `CURIEs of the ${end} in other vocabularies, with bars between them.`, (claim) =>
      referencesOf(claim[end]),
    ),
  ];
}

const claimColumns: ReadColumn<ClaimRow>[] = [
  text('claim_id', 'CURIE of the claim.', ({ id }) => curieOf(id)),
  ...endColumns('subject'),
  text('predicate', 'What the subject is said to do.', ({ predicate }) => predicate),
  text('predicate_group', 'Group of the predicate.', ({ predicate }) => predicates[predicate].group),
  ...endColumns('object'),
  text('polarity', 'Whether more of the subject RAISES or LOWERS the object.', ({ polarity }) => polarity),
  text('level', 'Level of an electrolyte that the claim speaks of.', ({ level }) => level),
  text('population_id', 'CURIE of the people that the claim is limited to.', ({ population }) => idOf(population)),
  text('population_name', 'English name of these people.', ({ population }) => population && population.name_en),
  text('population_name_sv', 'Swedish name of these people.', ({ population }) => population && population.name_sv),
  text('body_part_id', 'CURIE of the body part that the claim is limited to.', (claim) => idOf(claim.body_part)),
  text('body_part_name', 'English name of this body part.', (claim) => claim.body_part && claim.body_part.name_en),
  text('body_part_name_sv', 'Swedish name of this body part.', (claim) => claim.body_part && claim.body_part.name_sv),
  text('status', 'Whether the claim is accepted.', ({ status }) => status),
  text(
    'certainty',
    'How firmly the documents state the claim; no judgement of whether it is true.',
    (claim) => claim.certainty,
  ),
  integer(
    'document_count',
    'Documents that state the claim, those left out that repeat another.',
    (claim) => claim.document_count,
  ),
  integer('evidence_count', 'Pieces of evidence of the claim.', (claim) => claim.evidence_count),
  text('statement_en', 'The claim in one English sentence.', (claim) => claim.statement_en),
  text('statement_sv', 'The claim in one Swedish sentence.', (claim) => claim.statement_sv),
];

const evidenceColumns: ReadColumn<EvidenceRow>[] = [
  text('evidence_id', 'CURIE of the piece of evidence.', ({ id }) => curieOf(id)),
  text('stance', 'Whether it SUPPORTS or REFUTES the claim.', ({ stance }) => stance),
  text('modality', 'How firmly the document says so.', ({ modality }) => modality),
  text('cue', 'The word of the document that hedges it.', ({ cue }) => cue),
  text('emphasis', 'The word by which the document stresses it.', ({ emphasis }) => emphasis),
  text('paraphrase_en', 'What the span says, in our English words.', (evidence) => evidence.statement_en),
  text('paraphrase_sv', 'What the span says, in our Swedish words.', (evidence) => evidence.statement_sv),
  text('document_id', 'CURIE of the document.', ({ document }) => curieOf(document.id)),
  text('document_title', 'Title of the document.', ({ document }) => document.title),
  text('document_language', 'Language of the document.', ({ document }) => document.language),
  text('file_name', 'Name of the file with the document’s text.', ({ document }) => document.file_name),
  text('section', 'Heading of the section.', ({ section }) => section),
  integer('start', 'First character of the span, counted in Unicode code points from 0.', ({ start }) => start),
  integer('end', 'Character after the span.', ({ end }) => end),
  text('sha256', 'SHA-256 of the span in UTF-8.', ({ sha256 }) => sha256),
  text('context', 'Further spans that the evidence needs, as START-END.', (evidence) =>
    list(contextOf(evidence).map(({ start, end }) => `${start}-${end}`)),
  ),
];

const cells = <Row>(columns: readonly ReadColumn<Row>[], row: Row): Cell[] => columns.map(({ read }) => read(row));

/** A claim has a row for each piece of its evidence, and one if it has none. */
function evidenceRows(claim: ClaimRow): Cell[][] {
  const start = cells(claimColumns, claim);
  if (claim.evidence.length === 0) return [[...start, ...evidenceColumns.map(() => null)]];
  return claim.evidence.map((evidence) => [...start, ...cells(evidenceColumns, evidence)]);
}

/** What no document supports is denied: it is no relation. */
function relationRows(claim: ClaimRow): Cell[][] {
  return claim.document_count > 0 ? [cells(claimColumns, claim)] : [];
}

function table<Row>(
  parts: Omit<Table, 'source' | 'rowsOf'> & { from: ExportSection; rowsOf: (row: Row) => Cell[][] },
): Table {
  const { from, rowsOf, ...rest } = parts;
  const rowsOfRecord = (record: unknown): Cell[][] => rowsOf(record as Row);
  return { ...rest, source: { ...from, rows: (record) => rowsOfRecord(record).length }, rowsOf: rowsOfRecord };
}

/** The tables, each of which is a CSV file and a Parquet file. */
export const tables: readonly Table[] = [
  table({
    name: 'relations',
    description: {
      en: 'Relations between entities, one row each: the accepted claims without their evidence.',
      sv: 'Relationer mellan entiteter, en rad var: de godtagna påståendena utan sina belägg.',
    },
    columns: claimColumns,
    from: { statement: 'export_claims', parameters: acceptedClaims },
    rowsOf: relationRows,
  }),
  table({
    name: 'claims',
    description: {
      en: 'Claims with their evidence, one row for each piece of evidence.',
      sv: 'Påståenden med sina belägg, en rad för varje belägg.',
    },
    columns: [...claimColumns, ...evidenceColumns],
    from: { statement: 'export_claims', parameters: allClaims },
    rowsOf: evidenceRows,
  }),
  table({
    name: 'entities',
    description: {
      en: 'Entities with names and synonyms in both languages, and their cross-references.',
      sv: 'Entiteter med namn och synonymer på båda språken, och deras korsreferenser.',
    },
    columns: entityColumns,
    from: { statement: 'export_entities', parameters: {} },
    rowsOf: (entity: EntityRow) => [cells(entityColumns, entity)],
  }),
];
