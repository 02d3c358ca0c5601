import { certaintyOfRank, certaintyWords } from './certainty.ts';
import { predicates, type Language, type Localized, type Predicate } from './vocabulary.ts';

/** What a chain's explanation says of one hop. */
export interface ExplainedHop {
  from: Localized;
  predicate: Predicate;
  to: Localized;
  certaintyRank: number;
  documents: string[];
  /** For a bridge: the documents that say what the low level is. */
  levelDocuments: string[] | null;
  /** The population and the body part that the hop's claim is limited to. */
  limits: Localized[];
}

interface Reasons {
  weakest: string;
  certainty: Localized;
  fewest: number;
  whole: number;
}

/**
 * Puts a chain into words: its hops in order, then what it is ranked by: the weakest hop's certainty and the fewest
 * documents behind a hop; and whether a single document says all of it.
 *
 * @param hops from the chain's start to its end; at least one
 */
export function explainChain(hops: readonly ExplainedHop[], language: Language): string {
  const [first, ...others] = hops as [ExplainedHop, ...ExplainedHop[]];
  const weakest = others.reduce((worst, hop) => (hop.certaintyRank < worst.certaintyRank ? hop : worst), first);
  const arrows = hops.map((hop) => arrow(hop, language)).join('');
  return `${first.from[language]}${arrows}. ${sentences[language]({
    weakest: `${weakest.from[language]}${arrow(weakest, language)}`,
    certainty: certaintyWords[certaintyOfRank(weakest.certaintyRank)],
    fewest: Math.min(...hops.flatMap(claimDocuments).map((documents) => documents.length)),
    whole: first.documents.filter((document) =>
      hops.flatMap(claimDocuments).every((documents) => documents.includes(document)),
    ).length,
  })}`;
}

/** The documents behind each of a hop's claims. */
const claimDocuments = ({ documents, levelDocuments }: ExplainedHop): string[][] =>
  levelDocuments ? [documents, levelDocuments] : [documents];

/** What a bridge does: its start lowers the level of an electrolyte, and its end is a low level of it. */
export const bridgeLabel: Localized = { en: 'lowers the level, as in', sv: 'sänker halten, som vid' };

function arrow({ predicate, levelDocuments, to, limits }: ExplainedHop, language: Language): string {
  const limited = limits.map((limit) => ` (${limit[language]})`).join('');
  const { label } = levelDocuments ? { label: bridgeLabel } : predicates[predicate];
  return ` –${label[language]}→ ${to[language]}${limited}`;
}

const sentences: Record<Language, (reasons: Reasons) => string> = {
  en: ({ weakest, certainty, fewest, whole }) =>
    `${certainty.en}, that of its weakest hop (${weakest}); each hop is stated by at least ${fewest} ` +
    `${fewest === 1 ? 'document' : 'documents'}, the whole chain by ${whole === 0 ? 'no single one' : whole}.`,
  sv: ({ weakest, certainty, fewest, whole }) =>
    `${certainty.sv}, den hos kedjans svagaste led (${weakest}); varje led anges av minst ${fewest} dokument, ` +
    `hela kedjan av ${whole === 0 ? 'inget enskilt' : whole}.`,
};
