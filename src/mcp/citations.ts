import { z } from 'zod';
import { charFragment, type CharRange } from '../domain/char-fragment.ts';
import { certaintyRanks, type Certainty } from '../domain/certainty.ts';
import { modalities, stances, type Modality, type Stance } from '../domain/vocabulary.ts';
import type { CitedClaimFragment } from '../generated/mcp-operations.ts';
import { whole } from './tool.ts';

const names = <Name extends string>(definitions: Record<Name, unknown>): [Name, ...Name[]] =>
  Object.keys(definitions) as [Name, ...Name[]];

/** How firmly the documents state a claim. */
export const certaintySchema = z.enum(names<Certainty>(certaintyRanks));

/** Where a document states a claim, and with which hedge. */
const locationSchema = z.object({
  document: z.string().describe('Id of the document.'),
  start: whole.describe('First character, in Unicode code points.'),
  end: whole.describe('End (exclusive).'),
  hedge: z.string().nullable().describe('The word that weakens the statement; null without one.'),
});

/** A location with what the document does there. */
export const evidenceSchema = locationSchema.extend({
  modality: z.enum(names<Modality>(modalities)),
  stance: z.enum(names<Stance>(stances)),
});

/** A claim that an answer cites. */
export const citationSchema = z.object({
  number: whole.describe('The number by which the answer refers to it, as in [1].'),
  id: z.string(),
  statement: z.string(),
  certainty: certaintySchema.describe('Stated strength.'),
  documentCount: whole.describe('Documents that state it.'),
  evidenceCount: whole.describe('Spans that state it; `evidence` may show fewer.'),
  evidence: z.array(locationSchema).describe('Where documents state it, the firmest first.'),
  url: z.string().describe('Permanent link to the claim with its evidence.'),
});

type Citation = z.output<typeof citationSchema>;
type Location = z.output<typeof locationSchema>;

/** What the variables of an operation say of the evidence that a citation shows: the firmest that supports its claim; `claim` shows all. */
export const citedEvidence = { document: null, maxEvidence: 1 } as const;

/** The claims that an answer cites, each once, numbered in the order of their first mention. */
export class Citations {
  readonly #baseUrl: string;
  readonly #byId = new Map<string, Citation>();

  /** @param baseUrl the address of the dashboard */
  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** @returns the claim's number */
  cite(claim: CitedClaimFragment): number {
    const known = this.#byId.get(claim.id);
    if (known) return known.number;
    const { id, statement, certainty, documentCount, evidenceCount } = claim;
    const citation = {
      number: this.#byId.size + 1,
      id,
      statement,
      certainty,
      documentCount,
      evidenceCount,
      evidence: claim.evidence.edges.map(({ node }) => locationOf(node)),
      url: claimUrl(this.#baseUrl, claim),
    };
    this.#byId.set(id, citation);
    return citation.number;
  }

  list(): Citation[] {
    return [...this.#byId.values()];
  }

  /** One line for each claim: its sentence, strength, evidence and link. */
  lines(): string[] {
    return this.list().map(({ number, statement, certainty, documentCount, evidenceCount, evidence, url }) => {
      const others = evidenceCount - evidence.length;
      const locations = [...evidence.map(describeLocation), ...(others > 0 ? [`${others} more`] : [])].join('; ');
      return `[${number}] ${statement} ${certainty}, ${countOf(documentCount, 'document')}: ${locations}. ${url}`;
    });
  }
}

/** The dashboard's page of a claim's subject, with the claim's evidence opened. */
export function claimUrl(baseUrl: string, { id, subject }: { id: string; subject: { id: string } }): string {
  return `${baseUrl}/entity/${encodeURIComponent(subject.id)}?claim=${encodeURIComponent(id)}`;
}

/** The dashboard's page of a document, where it shows a span. */
export function spanUrl(baseUrl: string, { document, ...span }: CharRange & { document: { id: string } }): string {
  return `${baseUrl}/documents/${encodeURIComponent(document.id)}${charFragment(span)}`;
}

type CitedEvidence = CitedClaimFragment['evidence']['edges'][number]['node'];

/** Where a piece of evidence is. */
export function locationOf({ document, start, end, cue }: CitedEvidence): Location {
  return { document: document.id, start, end, hedge: cue };
}

/** A location in words: the document, the characters and the hedge. */
export function describeLocation({ document, start, end, hedge }: Location): string {
  return `${document} ${start}–${end}${hedge === null ? '' : ` “${hedge}”`}`;
}

/** A number of things, such as "2 documents". */
export function countOf(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? '' : 's'}`;
}
