import { claimId, type ClaimRecord, type Dataset, type EvidenceRecord } from '../../src/domain/dataset.ts';
import { modalities, predicatesOf, type EntityKind, type Modality } from '../../src/domain/vocabulary.ts';
import { below, pick } from './random.ts';

const documents = ['a', 'b', 'c', 'd'].map((name) => ({
  id: `doc-${name}`,
  title: `Document ${name}`,
  language: 'en' as const,
  fileName: `${name}.txt`,
  sha256: '0'.repeat(64),
  mentions: [],
  passages: [],
}));
const kinds: EntityKind[] = ['CAUSE', 'CONDITION', 'PROCESS', 'MEDICATION'];

/** The number of the graph that an entity belongs to. */
export function graphOf(entity: string): number {
  return Number(/^g(\d+)-/.exec(entity)?.[1]);
}

/**
 * Small random graphs that nothing links, as one dataset: two to seven entities each and up to three relations for each of them, many
 * of them parallel; loops, cycles, claims that are not accepted and claims without support among them.
 */
export function randomGraphs(count: number, random: () => number): Dataset {
  const graphs = Array.from({ length: count }, (_, index) => {
    const ids = Array.from({ length: 2 + below(6, random) }, (_none, node) => `g${index}-${node}`);
    const drawn = Array.from({ length: below(3 * ids.length, random) }, () => randomClaim(ids, random));
    // Two draws of one claim are one claim.
    const claims = [...new Map(drawn.map((claim) => [claimId(claim), claim])).values()];
    return { ids, claims };
  });
  return {
    documents,
    entities: graphs.flatMap(({ ids }) =>
      ids.map((id) => ({
        id,
        kind: pick(kinds, random),
        name: { en: id, sv: id },
        synonyms: { en: [], sv: [] },
        hidden: { en: [], sv: [] },
        phrase: {},
        singular: {},
        isPlural: false,
        description: { en: id },
        xrefs: [],
        related: [],
      })),
    ),
    claims: graphs.flatMap(({ claims }) => claims),
  };
}

/** So that many chains lead over a low level, and many entities have subtypes. */
const frequent = (['INVOLVES', 'SUBTYPE_OF'] as const).flatMap((name) => Array.from({ length: 12 }, () => name));

function randomClaim(ids: string[], random: () => number): ClaimRecord {
  const [subject, object] = [pick(ids, random), pick(ids, random)];
  const predicate = pick(
    random() < 0.8 ? predicatesOf('CAUSAL') : [...predicatesOf('DESCRIPTIVE'), ...frequent],
    random,
  );
  return {
    subject,
    predicate,
    object,
    qualifiers: {
      polarity: pick(['RAISES', 'LOWERS', 'NONE'], random),
      level: predicate === 'INVOLVES' ? pick(['LOW', 'HIGH'], random) : undefined,
    },
    statement: { en: `${subject} ${object}`, sv: `${subject} ${object}` },
    status: random() < 0.9 ? 'ACCEPTED' : pick(['PROPOSED', 'REJECTED'], random),
    evidence: Array.from({ length: 1 + below(3, random) }, (_, index) => randomEvidence(index, random)),
  };
}

/** @param index distinguishes the pieces of one claim */
function randomEvidence(index: number, random: () => number): EvidenceRecord {
  return {
    document: pick(documents, random).id,
    start: index,
    end: index + 1,
    sha256: '0'.repeat(64),
    section: 'Section',
    cue: null,
    context: [],
    emphasis: null,
    repeats: [],
    paraphrase: { en: 'Paraphrase', sv: 'Omskrivning' },
    modality: pick(Object.keys(modalities) as Modality[], random),
    stance: random() < 0.9 ? 'SUPPORTS' : 'REFUTES',
    quote: null,
  };
}
