import { certaintyOfRank, certaintyWords } from './certainty.ts';
import { predicates, type Language, type Localized, type Predicate } from './vocabulary.ts';

/** What a chain's explanation says of one hop. */
export interface ExplainedHop {
  from: Localized;
  predicate: Predicate;
  to: Localized;
  certaintyRank: number;
  documents: string[];
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
    fewest: Math.min(...hops.map((hop) => hop.documents.length)),
    whole: first.documents.filter((document) => others.every((hop) => hop.documents.includes(document))).length,
  })}`;
}

function arrow({ predicate, to, limits }: ExplainedHop, language: Language): string {
  const limited = limits.map((limit) => ` (${limit[language]})`).join('');
  return ` –${predicates[predicate].label[language]}→ ${to[language]}${limited}`;
}

const sentences: Record<Language, (reasons: Reasons) => string> = {
  en: ({ weakest, certainty, fewest, whole }) =>
    `${certainty.en}, that of its weakest hop (${weakest}); each hop is stated by at least ${fewest} ` +
    `${fewest === 1 ? 'document' : 'documents'}, the whole chain by ${whole === 0 ? 'no single one' : whole}.`,
  sv: ({ weakest, certainty, fewest, whole }) =>
    `${certainty.sv}, den hos kedjans svagaste led (${weakest}); varje led anges av minst ${fewest} dokument, ` +
    `hela kedjan av ${whole === 0 ? 'inget enskilt' : whole}.`,
};
