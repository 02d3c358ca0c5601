import {
  claimId,
  claimName,
  evidenceId,
  type ClaimRecord,
  type CuratedDataset,
  type DocumentRecord,
  type EntityRecord,
  type EvidenceRecord,
  type Locator,
  type PassageRecord,
} from '../domain/dataset.ts';
import { judge } from '../domain/certainty.ts';
import { hedgeFaults, partsFaults } from '../domain/claim-faults.ts';
import { statementOf } from '../domain/statement/statement.ts';
import { predicates, type EntityKind, type Localized } from '../domain/vocabulary.ts';
import type { ClaimFile, DerivedFile, EntityFile } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

type Placed<T> = T & { place: string };

/** The files of a seed, or of what a library adds to it, each checked by itself. */
export interface SeedFiles {
  entities: YamlFile<EntityFile>[];
  claims: YamlFile<ClaimFile>[];
  derived: YamlFile<DerivedFile>[];
}

/**
 * Joins files to one dataset and checks them together.
 *
 * @param retracted ids of evidence that is left out; a claim without any other goes with it
 * @returns the dataset, and what is wrong, each with file, line and claim; with faults the dataset is of no use
 */
export function assemble(
  files: SeedFiles,
  retracted: ReadonlySet<string> = new Set(),
): { dataset: CuratedDataset; faults: string[] } {
  const faults: string[] = [];
  const entities = files.entities.flatMap(entitiesOf);
  const documents = files.claims.map(documentOf);
  faults.push(...duplicates([...entities, ...documents], ({ id }) => id));
  // What is the same as one concept is one entity: exports name entities by their exact matches.
  faults.push(...duplicates(entities.flatMap(exactMatches), ({ id }) => id));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const claims = mergeClaims(
    files.claims.flatMap((file) => claimsOf(file, kinds, faults)),
    faults,
  );
  faults.push(...entities.flatMap((entity) => relatedFaults(entity, kinds)));
  const byId = new Map(entities.map((entity) => [entity.id, withoutPlace(entity)]));
  const derivedFrom = files.derived.map(({ data, at }) => ({ id: data.document, place: at(['document']) }));
  faults.push(...duplicates(derivedFrom, ({ id }) => id));
  for (const file of files.derived) faults.push(...derivedFaults(file, documents, byId));
  if (faults.length > 0) return { dataset: { documents: [], entities: [], claims: [] }, faults };
  const derived = new Map(files.derived.map(({ data }) => [data.document, derivedOf(data)]));
  const dataset = {
    documents: documents.map((document) => ({
      ...withoutPlace(document),
      ...(derived.get(document.id) ?? { mentions: [], passages: [] }),
    })),
    entities: [...byId.values()],
    claims: withoutRetracted(claims, retracted).map((claim) =>
      inWords(
        withRepeats(claim, (id) => derived.get(id)?.passages ?? []),
        byId,
      ),
    ),
  };
  return { dataset, faults };
}

/** Gives the fields of a file as they are, in their order; one that its record does not have is a compile error. */
function fieldsOf<Kept>() {
  return <Fields extends object>(fields: Fields & Record<Exclude<keyof Fields, keyof Kept>, never>): Fields => fields;
}

const entityFields = fieldsOf<EntityRecord>();
const documentFields = fieldsOf<DocumentRecord>();
const claimFields = fieldsOf<ClaimRecord>();
const evidenceFields = fieldsOf<EvidenceRecord>();

function entitiesOf({ data, at }: YamlFile<EntityFile>): Placed<EntityRecord>[] {
  return data.entities.map(({ plural: isPlural, ...entity }, index) => ({
    ...entityFields(entity),
    isPlural,
    kind: data.kind,
    place: at(['entities', index, 'id']),
  }));
}

function exactMatches({ xrefs, place }: Placed<EntityRecord>): { id: string; place: string }[] {
  return xrefs.filter(({ mapping }) => mapping === 'EXACT').map(({ id }) => ({ id, place }));
}

function relatedFaults({ id, related, place }: Placed<EntityRecord>, kinds: ReadonlyMap<string, EntityKind>): string[] {
  return related
    .filter((other) => other === id || !kinds.has(other))
    .map((other) => `${place}: ${id}: related to ${other === id ? 'itself' : `unknown ${other}`}`);
}

/** What is derived from a document's article. */
export type Derived = Pick<DocumentRecord, 'mentions' | 'passages' | 'wordCount'>;

/** What a file of `derived/` holds for its document. */
export function derivedOf({ mentions, passages, word_count: wordCount }: DerivedFile): Derived {
  return { mentions, passages, wordCount };
}

/** A document; what is derived from it is in another file. */
type ReadDocument = Omit<DocumentRecord, 'mentions' | 'passages' | 'wordCount'>;

function documentOf({ data: { document }, at, origin }: YamlFile<ClaimFile>): Placed<ReadDocument> {
  const { file_name: fileName, retrieved_at: retrievedAt, ...rest } = document;
  return { ...documentFields(rest), fileName, retrievedAt, ...(origin && { origin }), place: at(['document', 'id']) };
}

/** A claim of one document, whose sentences are not derived yet. */
type ReadEvidence = Omit<EvidenceRecord, 'paraphrase'> & { paraphrase: Localized | undefined };
type ReadClaim = Omit<ClaimRecord, 'statement' | 'evidence'> & { evidence: ReadEvidence[] };

function claimsOf(
  { data, at }: YamlFile<ClaimFile>,
  kinds: Map<string, EntityKind>,
  faults: string[],
): Placed<ReadClaim>[] {
  return data.claims.map((claim, index) => {
    const {
      body_part: bodyPart,
      polarity = predicates[claim.predicate].polarity,
      level,
      population,
      ...left
    } = claim.qualifiers;
    left satisfies Record<string, never>;
    const place = at(['claims', index]);
    const record = {
      ...claimFields(claim),
      qualifiers: { polarity, level, population, bodyPart },
      evidence: claim.evidence.map((evidence) => ({
        ...evidenceFields(evidence),
        document: data.document.id,
        context: evidence.context.map((span) => ({ ...span, quote: null })),
        cue: evidence.cue ?? null,
        emphasis: evidence.emphasis ?? null,
        paraphrase: evidence.paraphrase,
        quote: null,
        repeats: [],
      })),
      place,
    };
    faults.push(...claimFaults(record, kinds).map((fault) => `${place}: ${claimName(record)}: ${fault}`));
    return record;
  });
}

function claimFaults({ evidence, ...claim }: ReadClaim, kinds: ReadonlyMap<string, EntityKind>): string[] {
  return [
    ...partsFaults(claim, kinds),
    ...evidence
      .filter(
        ({ start, end: stop }, index) =>
          evidence.findIndex((other) => other.start === start && other.end === stop) < index,
      )
      .map(({ start, end: stop }) => `duplicate span ${start}–${stop}`),
    ...evidence
      .filter(({ stance, paraphrase }) => stance === 'REFUTES' && paraphrase === undefined)
      .map(({ start, end: stop }) => `the span ${start}–${stop} refutes the claim, so it needs a paraphrase`),
    ...evidence.flatMap(({ start, end: stop, context, cue, modality }) => [
      ...[{ start, end: stop }, ...context].filter((span) => span.start >= span.end).map(emptySpan),
      ...hedgeFaults({ cue, modality }),
    ]),
  ];
}

const emptySpan = ({ start, end }: Pick<Locator, 'start' | 'end'>): string => `empty span ${start}–${end}`;

function derivedFaults(
  { data, at }: YamlFile<DerivedFile>,
  documents: readonly ReadDocument[],
  entities: ReadonlyMap<string, EntityRecord>,
): string[] {
  const position = documents.findIndex(({ id }) => id === data.document);
  const document = documents[position];
  if (!document) return [`${at(['document'])}: unknown document ${data.document}`];
  const { language } = document;
  const earlier = new Set(documents.slice(0, position).map(({ id }) => id));
  const mentions = data.mentions.map((mention, index) => ({ ...mention, place: at(['mentions', index]) }));
  const passages = data.passages.map((passage, index) => ({ ...passage, place: at(['passages', index]) }));
  return [
    ...duplicates(mentions, ({ entity, name }) => `mention of ${entity} as "${name}"`),
    ...mentions
      .filter(({ entity: id, name }) => {
        const entity = entities.get(id);
        return !entity || ![entity.name[language], ...entity.synonyms[language]].includes(name);
      })
      .map(({ place, entity, name }) => `${place}: ${entity} has no name "${name}"; run npm run derive`),
    ...passages
      .filter((passage) => !earlier.has(passage.document))
      .map((passage) => `${passage.place}: no document ${passage.document} before ${document.id}; run npm run derive`),
    ...[...mentions, ...passages]
      .filter(({ start, end }) => start >= end)
      .map((span) => `${span.place}: ${emptySpan(span)}`),
  ];
}

/** Notes at each piece of evidence the earlier documents that have its passage: at least half of the span lies in it. */
function withRepeats(claim: ReadClaim, passagesOf: (document: string) => readonly PassageRecord[]): ReadClaim {
  const evidence = claim.evidence.map(({ document, start, end, ...rest }) => {
    const holding = passagesOf(document).filter(
      (passage) => Math.min(end, passage.end) - Math.max(start, passage.start) >= (end - start) / 2,
    );
    return { ...rest, document, start, end, repeats: [...new Set(holding.map((passage) => passage.document))] };
  });
  return { ...claim, evidence };
}

/** Joins what several documents say of one claim. */
function mergeClaims(claims: Placed<ReadClaim>[], faults: string[]): ReadClaim[] {
  const groups = new Map<string, Placed<ReadClaim>[]>();
  for (const claim of claims) {
    const id = claimId(claim);
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return [...groups.values()].map((group) => {
    const claim = group[0]!;
    const statuses = new Set(group.map(({ status }) => status));
    if (statuses.size > 1) faults.push(`${claim.place}: ${claimName(claim)}: its statuses differ between documents`);
    const repeated = duplicates(group, ({ evidence }) => String(evidence[0]?.document));
    faults.push(
      ...repeated.map((fault) => `${fault}: a document lists a claim once, with all its evidence: ${claimName(claim)}`),
    );
    return withoutPlace({ ...claim, evidence: group.flatMap(({ evidence }) => evidence) });
  });
}

function withoutRetracted(claims: ReadClaim[], retracted: ReadonlySet<string>): ReadClaim[] {
  if (retracted.size === 0) return claims;
  return claims.flatMap((claim) => {
    const id = claimId(claim);
    const evidence = claim.evidence.filter((piece) => !retracted.has(evidenceId(id, piece)));
    return evidence.length > 0 ? [{ ...claim, evidence }] : [];
  });
}

/** Derives a claim's sentence, and that of each piece of evidence which the seed says nothing more about. */
function inWords({ evidence, ...claim }: ReadClaim, entities: ReadonlyMap<string, EntityRecord>): ClaimRecord {
  const { strongest } = judge(evidence);
  return {
    ...claim,
    // What only refutes a claim says what it is that it refutes.
    statement: statementOf(claim, strongest ?? 'ASSERTED', entities),
    evidence: evidence.map(({ paraphrase, ...rest }) => ({
      ...rest,
      paraphrase: paraphrase ?? statementOf(claim, rest.modality, entities),
    })),
  };
}

function duplicates<T extends { place: string }>(items: T[], keyOf: (item: T) => string): string[] {
  const places = new Map<string, string>();
  return items.flatMap((item) => {
    const earlier = places.get(keyOf(item));
    places.set(keyOf(item), item.place);
    return earlier ? [`${item.place}: duplicate ${keyOf(item)}, already at ${earlier}`] : [];
  });
}

function withoutPlace<T extends object>({ place: _place, ...rest }: Placed<T>): Omit<T, 'place'> {
  return rest;
}
