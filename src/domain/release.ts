import { claimId, evidenceId, type Dataset } from './dataset.ts';
import { certaintyRanks, judge } from './certainty.ts';
import { predicates, type EntityKind, type Localized, type Predicate } from './vocabulary.ts';

/** What is said of each thing of a release when two releases are compared. */
interface Parts {
  documents: { title: string };
  entities: { kind: EntityKind; name: Localized };
  claims: { statement: Localized; certainty: number; points: number };
  evidence: { claim: string; document: string };
  chains: { names: Localized[]; certainty: number };
}

type Part = keyof Parts;

/** What a release holds, briefly, by id. */
export type Summary = { [Name in Part]: Map<string, Parts[Name]> };

/** One thing that differs: null before it was there, and after it went. */
export interface Change<Value> {
  id: string;
  before: Value | null;
  after: Value | null;
}

/** What differs between two releases. */
export type ReleaseChanges = { [Name in Part]: Change<Parts[Name]>[] };

const parts: Part[] = ['documents', 'entities', 'claims', 'evidence', 'chains'];

/** What a summary is made of, as a dataset or the served graph has it. */
export interface Holdings {
  documents: { id: string; title: string }[];
  entities: { id: string; kind: EntityKind; name: Localized }[];
  claims: {
    id: string;
    subject: string;
    predicate: Predicate;
    object: string;
    statement: Localized;
    /** Rank. */
    certainty: number;
    points: number;
    /** Whether it is accepted and a document supports it. */
    isRelation: boolean;
    evidence: { id: string; document: string }[];
  }[];
}

/** @returns what a dataset holds, as the served graph would say it */
export function holdingsOf({ documents, entities, claims }: Dataset): Holdings {
  return {
    documents: [...documents].map(({ id, title }) => ({ id, title })),
    entities: [...entities].map(({ id, kind, name }) => ({ id, kind, name })),
    claims: [...claims].map((claim) => {
      const id = claimId(claim);
      const { subject, predicate, object, statement, status } = claim;
      const { certainty, points, supporting } = judge(claim.evidence);
      return {
        id,
        subject,
        predicate,
        object,
        statement,
        points,
        certainty: certaintyRanks[certainty],
        isRelation: status === 'ACCEPTED' && supporting > 0,
        evidence: claim.evidence.map((piece) => ({
          id: evidenceId(id, piece),
          document: piece.document,
        })),
      };
    }),
  };
}

/** @returns what a release holds, by id, with its chains */
export function summarize({ documents, entities, claims }: Holdings): Summary {
  const named = new Map(entities.map(({ id, kind, name }) => [id, { kind, name }] as const));
  return {
    documents: new Map(documents.map(({ id, title }) => [id, { title }])),
    entities: named,
    claims: new Map(claims.map(({ id, statement, certainty, points }) => [id, { statement, certainty, points }])),
    evidence: new Map(
      claims.flatMap((claim) => claim.evidence.map(({ id, document }) => [id, { claim: claim.id, document }] as const)),
    ),
    chains: chainsFromMedications(
      claims.filter(({ isRelation }) => isRelation),
      named,
    ),
  };
}

type Hop = Pick<Holdings['claims'][number], 'subject' | 'predicate' | 'object' | 'certainty'>;

/** The chains that are compared have at most so many hops. */
const maxHops = 4;

/** Most chains that are compared; beyond, a difference would be no use to a reader either. */
const maxChains = 5_000;

/**
 * The causal chains from a medication to a condition, each once whatever predicates its hops have, with the certainty of its weakest hop.
 */
function chainsFromMedications(hops: readonly Hop[], entities: Summary['entities']): Summary['chains'] {
  const onward = new Map<string, Map<string, number>>();
  for (const { subject, predicate, object, certainty } of hops) {
    if (predicates[predicate].group !== 'CAUSAL') continue;
    const next = onward.get(subject) ?? new Map<string, number>();
    onward.set(subject, next.set(object, Math.max(certainty, next.get(object) ?? 0)));
  }
  const chains: Summary['chains'] = new Map();
  const walk = (path: string[], weakest: number): void => {
    const last = path.at(-1)!;
    if (path.length > 1 && entities.get(last)?.kind === 'CONDITION' && chains.size < maxChains)
      chains.set(path.join(' > '), { names: path.map((id) => entities.get(id)!.name), certainty: weakest });
    if (path.length > maxHops) return;
    for (const [next, certainty] of onward.get(last) ?? [])
      if (!path.includes(next)) walk([...path, next], Math.min(weakest, certainty));
  };
  for (const [id, { kind }] of entities) if (kind === 'MEDICATION') walk([id], Infinity);
  return chains;
}

/** @returns what differs, in the order of the ids */
export function changesBetween(before: Summary, after: Summary): ReleaseChanges {
  return inEachPart((part) => differing<never>(before[part] as Map<string, never>, after[part] as Map<string, never>));
}

function differing<Value>(one: Map<string, Value>, other: Map<string, Value>): Change<Value>[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((id) => ({ id, before: one.get(id) ?? null, after: other.get(id) ?? null }))
    .filter(isChange)
    .toSorted(byId);
}

/**
 * Joins the changes of releases that follow one another.
 *
 * @param steps those of each release, the oldest first
 * @returns what differs between the release before the first and the last
 */
export function joinChanges(steps: readonly ReleaseChanges[]): ReleaseChanges {
  return inEachPart((part) => joined<never>(steps.map((step) => step[part] as Change<never>[])));
}

function joined<Value>(lists: Change<Value>[][]): Change<Value>[] {
  const changes = new Map<string, Change<Value>>();
  for (const { id, before, after } of lists.flat())
    changes.set(id, { id, before: (changes.get(id) ?? { before }).before, after });
  return [...changes.values()].filter(isChange).toSorted(byId);
}

/** @returns the changes that lead back */
export function reversed(changes: ReleaseChanges): ReleaseChanges {
  return inEachPart((part) =>
    (changes[part] as Change<never>[]).map(({ id, before, after }) => ({ id, before: after, after: before })),
  );
}

function inEachPart(of: (part: Part) => Change<never>[]): ReleaseChanges {
  return Object.fromEntries(parts.map((part) => [part, of(part)])) as unknown as ReleaseChanges;
}

const isChange = ({ before, after }: Change<unknown>): boolean => JSON.stringify(before) !== JSON.stringify(after);

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
