import { z } from 'zod';
import {
  entityKinds,
  levels,
  mappings,
  modalities,
  polarities,
  predicates,
  referenceVocabularies,
  stances,
} from '../domain/vocabulary.ts';

const keysOf = <T extends Record<string, unknown>>(entries: T): [keyof T & string] =>
  Object.keys(entries) as [keyof T & string];
const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug such as muscle-cramp');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');
const localized = z.strictObject({ en: text, sv: text });
const curie = z
  .string()
  .regex(
    new RegExp(`^(${Object.keys(referenceVocabularies).join('|')}):\\S+$`),
    'must be a CURIE such as MESH:D009120',
  );

/** One entity in a file of `seed/entities/`. */
const entitySchema = z.strictObject({
  id: slug,
  name: localized,
  synonyms: z.strictObject({ en: z.array(text), sv: z.array(text) }),
  hidden: z.strictObject({ en: z.array(text).default([]), sv: z.array(text).default([]) }).default({ en: [], sv: [] }),
  phrase: localized.partial().default({}),
  singular: localized.partial().default({}),
  plural: z.boolean().default(false),
  related: z.array(slug).default([]),
  // A text alone is English.
  description: z.union([text.transform((en) => ({ en })), localized.partial()]),
  xrefs: z
    .array(
      z.strictObject({
        id: curie,
        mapping: z
          .string()
          .toUpperCase()
          .pipe(z.enum(keysOf(mappings))),
        label: text.nullable().default(null),
      }),
    )
    .default([]),
});

/** A file of `seed/entities/`: the kind and its entities. */
export const entityFileSchema = z.strictObject({ kind: z.enum(entityKinds), entities: z.array(entitySchema) });

const evidenceBase = z.strictObject({
  section: text,
  cue: text.optional(),
  emphasis: text.optional(),
  modality: z.enum(keysOf(modalities)),
  stance: z.enum(keysOf(stances)).default('SUPPORTS'),
  paraphrase: localized.optional(),
});

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1), sha256 });
const locatedEvidence = evidenceBase.extend({ ...span.shape, context: z.array(span).default([]) });

const quotation = z.strictObject({ quote: z.string().min(1), occurrence: z.int().min(1).optional() });
const quotedEvidence = evidenceBase.extend({ ...quotation.shape, context: z.array(quotation).default([]) });

const claim = <E extends z.ZodType>(evidence: E) =>
  z.strictObject({
    subject: slug,
    predicate: z.enum(keysOf(predicates)),
    object: slug,
    qualifiers: z
      .strictObject({
        polarity: z.enum(keysOf(polarities)),
        level: z.enum(keysOf(levels)),
        population: slug,
        body_part: slug,
      })
      .partial()
      .default({}),
    status: z.enum(['ACCEPTED', 'PROPOSED', 'REJECTED']).default('ACCEPTED'),
    evidence: z.array(evidence).min(1, 'must have at least one piece of evidence'),
  });

const documentSchema = z.strictObject({
  id: z.string().regex(/^doc-[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug that starts with doc-'),
  title: text,
  language: z.enum(['en', 'sv']),
  file_name: text,
  sha256,
  url: z.url().optional(),
  publisher: text.optional(),
  author: text.optional(),
  license: text.optional(),
  retrieved_at: z.iso.date().optional(),
});

/** A file of `seed/claims/`: a document and what it says. */
export const claimFileSchema = z.strictObject({ document: documentSchema, claims: z.array(claim(locatedEvidence)) });

/** A draft of such a file, in which evidence is quoted and not yet located. */
export const claimDraftSchema = z.strictObject({
  document: documentSchema.omit({ sha256: true }),
  claims: z.array(claim(quotedEvidence)),
});

/** A file of `seed/derived/`: what a document calls the entities, and what it shares with documents before it. */
export const derivedFileSchema = z.strictObject({
  document: text,
  word_count: z.int().min(0).optional(),
  passages: z.array(z.strictObject({ document: text, ...span.shape })),
  mentions: z.array(z.strictObject({ entity: slug, name: text, count: z.int().min(1), ...span.shape })),
});

export type EntityFile = z.output<typeof entityFileSchema>;
export type ClaimFile = z.output<typeof claimFileSchema>;
export type DerivedFile = z.output<typeof derivedFileSchema>;
