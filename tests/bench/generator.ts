import { createHash } from 'node:crypto';
import type {
  ClaimRecord,
  CuratedDataset,
  Dataset,
  DocumentRecord,
  EntityRecord,
  EvidenceRecord,
} from '../../src/domain/dataset.ts';
import {
  kinds,
  levels,
  modalities,
  predicateNames,
  predicates,
  type EntityKind,
  type Level,
  type Localized,
  type Modality,
  type Predicate,
} from '../../src/domain/vocabulary.ts';
import { seededRandom, type Random } from './random.ts';
import { words } from './words.ts';

export interface GeneratorOptions {
  /** What the synthetic data is added to; it is contained in the result unchanged. */
  base: CuratedDataset;
  seed: number;
  /** Synthetic entities; at least twenty, so that each kind has some. */
  entities: number;
  /** Synthetic claims, all different and accepted, each with one to three pieces of evidence. */
  claims: number;
}

/** Claims that a synthetic document makes on average. */
const claimsPerDocument = 200;

/** The curated entity that synthetic claims point at too, and which share of those that could do. */
const hub = { id: 'muscle-cramp', name: 'Muscle cramp', kind: 'CONDITION', share: 0.05 } as const;

/**
 * How uneven degrees are: an entity's weight falls with its rank to the power of -(1 - 1/skew), which gives degrees that
 * follow a power law with exponent 1 + 1/(1 - 1/skew): 2.5 outwards and 2.33 inwards (the static model of Goh, Kahng and Kim,
 * Physical Review Letters 87, 278701, 2001).
 */
const skew = { outwards: 3, inwards: 4, documents: 1.5 };

/** The kinds of twenty entities in a row, so that the rank of an entity among its kind gives its place among all. */
const kindCycle = (
  [
    ['CAUSE', 5],
    ['CONDITION', 5],
    ['TREATMENT', 2],
    ['MEDICATION', 2],
    ['WARNING_SIGN', 1],
    ['PROCESS', 1],
    ['BODY_PART', 1],
    ['POPULATION', 1],
    ['ELECTROLYTE', 1],
    ['SUBSTANCE', 1],
  ] as [EntityKind, number][]
).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));

const placesInCycle = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, [...kindCycle.keys()].filter((place) => kindCycle[place] === kind)]),
) as Record<EntityKind, number[]>;

/** How often a predicate is drawn, compared with the others. */
const predicateWeights: Partial<Record<Predicate, number>> = { CAUSES: 6, TREATS: 4, PREVENTS: 3, PREDISPOSES_TO: 3 };

const predicatesFrom = Object.fromEntries(
  Object.keys(kinds).map((kind) => [
    kind,
    predicateNames.flatMap((name) =>
      predicates[name].from.some((from) => from === kind)
        ? Array.from({ length: predicateWeights[name] ?? 1 }, () => name)
        : [],
    ),
  ]),
) as Record<EntityKind, Predicate[]>;

/**
 * Makes a large dataset by a seed. Records are made as they are walked, the same ones each time. Synthetic claims lead from
 * synthetic entities to synthetic entities and to one curated hub; nothing is added to what leads from curated ones.
 */
export function generateDataset({ base, seed, entities, claims }: GeneratorOptions): Dataset {
  const documents = Math.ceil(claims / claimsPerDocument);
  const size = { entities, claims, documents };
  return {
    documents: joined(base.documents, () => range(documents, documentRecord)),
    entities: joined(base.entities, () => range(entities, entityRecord)),
    claims: joined(base.claims, () => claimRecords(seededRandom(seed), size)),
  };
}

interface Size {
  entities: number;
  claims: number;
  documents: number;
}

function joined<T>(first: Iterable<T>, second: () => Iterable<T>): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      yield* first;
      yield* second();
    },
  };
}

function* range<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

const kindAt = (index: number): EntityKind => kindCycle[index % kindCycle.length]!;

const slug = (text: string): string => text.toLowerCase().replaceAll('_', '-');

const entityId = (index: number): string => `synthetic-${slug(kindAt(index))}-${String(index).padStart(7, '0')}`;

const documentId = (index: number): string => `synthetic-document-${String(index).padStart(6, '0')}`;

function documentRecord(index: number): DocumentRecord {
  const id = documentId(index);
  return {
    id,
    title: `Report ${index + 1}: ${entityName(index, 'en').toLowerCase()}`,
    language: index % 5 === 4 ? 'sv' : 'en',
    fileName: `${id}.txt`,
    sha256: createHash('sha256').update(id).digest('hex'),
    mentions: [],
    passages: [],
  };
}

/** A name of three words that no other entity has, since the words are the index's digits in another base, and a number. */
function entityName(index: number, language: 'en' | 'sv'): string {
  const { qualities, places, things } = words[language];
  const [quality, place, thing] = [
    qualities[index % qualities.length]!,
    places[Math.floor(index / qualities.length) % places.length]!,
    things[kindAt(index)],
  ];
  return `${quality} ${place} ${thing} ${index}`;
}

function entityRecord(index: number): EntityRecord {
  const kind = kindAt(index);
  const name = { en: entityName(index, 'en'), sv: entityName(index, 'sv') };
  const others = (language: 'en' | 'sv'): string[] =>
    Array.from({ length: index % 4 }, (_, number) => `${name[language]}, form ${number + 1}`);
  return {
    id: entityId(index),
    kind,
    name,
    synonyms: { en: others('en'), sv: others('sv') },
    hidden: { en: [], sv: [] },
    phrase: {},
    singular: {},
    isPlural: false,
    description: { en: `A made-up ${kinds[kind].name.en.toLowerCase()} for measuring: ${name.en.toLowerCase()}.` },
    xrefs: [],
    related: [],
  };
}

function* claimRecords(random: Random, size: Size): Generator<ClaimRecord> {
  /** Claims of all entities before this one; they rise by the power law and end at the number asked for. */
  const claimsBefore = (index: number): number =>
    Math.floor(size.claims * (index / size.entities) ** (1 / skew.outwards));
  for (let subject = 0; subject < size.entities; subject += 1) {
    const said = new Set<string>();
    const count = claimsBefore(subject + 1) - claimsBefore(subject);
    while (said.size < count) {
      const claim = claimRecord(random, size, subject);
      const key = `${claim.predicate} ${claim.object} ${claim.qualifiers.level} ${claim.qualifiers.population}`;
      if (claim.object === claim.subject || said.has(key)) continue;
      said.add(key);
      yield claim;
    }
  }
}

function claimRecord(random: Random, size: Size, index: number): ClaimRecord {
  const predicate = random.pick(predicatesFrom[kindAt(index)]);
  const { label, polarity, to } = predicates[predicate];
  const object = drawObject(random, size, random.pick<EntityKind>(to));
  const level = predicate === 'INVOLVES' ? random.pick(Object.keys(levels) as Level[]) : undefined;
  const population = random.next() < 0.03 ? entityId(drawEntity(random, size, 'POPULATION')) : undefined;
  const subject = { id: entityId(index), en: entityName(index, 'en'), sv: entityName(index, 'sv') };
  const statement = {
    en: `${subject.en} ${label.en} ${object.en.toLowerCase()}.`,
    sv: `${subject.sv} ${label.sv} ${object.sv.toLowerCase()}.`,
  };
  return {
    subject: subject.id,
    predicate,
    object: object.id,
    qualifiers: { polarity, level, population, bodyPart: undefined },
    statement,
    status: 'ACCEPTED',
    evidence: evidenceRecords(random, size, statement),
  };
}

function drawObject(random: Random, size: Size, kind: EntityKind): { id: string; en: string; sv: string } {
  if (kind === hub.kind && random.next() < hub.share) return { id: hub.id, en: hub.name, sv: hub.name };
  const index = drawEntity(random, size, kind);
  return { id: entityId(index), en: entityName(index, 'en'), sv: entityName(index, 'sv') };
}

/** An entity of a kind, the likelier the lower its rank. */
function drawEntity(random: Random, { entities }: Size, kind: EntityKind): number {
  const places = placesInCycle[kind];
  const ranks = Math.floor(entities / kindCycle.length) * places.length;
  const rank = Math.floor(ranks * random.next() ** skew.inwards);
  return Math.floor(rank / places.length) * kindCycle.length + places[rank % places.length]!;
}

/** One to three places; the first speaks for the claim, so that each claim is a relation of the graph. */
function evidenceRecords(random: Random, { documents }: Size, paraphrase: Localized): EvidenceRecord[] {
  const draw = random.next();
  const count = draw < 0.85 ? 1 : draw < 0.97 ? 2 : 3;
  return Array.from({ length: count }, (_, number) => {
    const start = number * 10_000 + random.whole(9_000);
    const modality = random.pick(Object.keys(modalities) as Modality[]);
    return {
      document: documentId(Math.floor(documents * random.next() ** skew.documents)),
      start,
      end: start + 40 + random.whole(160),
      sha256: random.hexadecimal(64),
      section: `Section ${random.whole(12) + 1}`,
      cue: modality === 'ASSERTED' ? null : 'may',
      context: [],
      emphasis: null,
      paraphrase,
      repeats: [],
      modality,
      stance: number > 0 && random.next() < 0.1 ? 'REFUTES' : 'SUPPORTS',
      quote: null,
    };
  });
}
