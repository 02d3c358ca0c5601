import { certaintyOfRank, certaintyWords } from './certainty.ts';
import { predicates, type Language, type Localized, type Predicate } from './vocabulary.ts';

/** What a chain's explanation says of one hop. */
export interface ExplainedHop {
  from: Localized;
  predicate: Predicate;
  to: Localized;
  certaintyRank: number;
  documents: string[];
}

interface Reasons {
  weakest: string;
  certainty: Localized;
  documents: number;
  whole: number;
}

/**
 * Puts a chain into words: its hops in order, then what it is ranked by: the weakest hop's certainty, the number of documents
 * behind it, and whether one of them says all of it.
 *
 * @param hops from the chain's start to its end; at least one
 */
export function explainChain(hops: readonly ExplainedHop[], language: Language): string {
  const [first, ...others] = hops as [ExplainedHop, ...ExplainedHop[]];
  const weakest = others.reduce((worst, hop) => (hop.certaintyRank < worst.certaintyRank ? hop : worst), first);
  const arrows = hops.map((hop) => ` –${predicates[hop.predicate].label[language]}→ ${hop.to[language]}`).join('');
  return `${first.from[language]}${arrows}. ${sentences[language]({
    weakest: `${weakest.from[language]} –${predicates[weakest.predicate].label[language]}→ ${weakest.to[language]}`,
    certainty: certaintyWords[certaintyOfRank(weakest.certaintyRank)],
    documents: new Set(hops.flatMap((hop) => hop.documents)).size,
    whole: first.documents.filter((document) => others.every((hop) => hop.documents.includes(document))).length,
  })}`;
}

const sentences: Record<Language, (reasons: Reasons) => string> = {
  en: ({ weakest, certainty, documents, whole }) =>
    `${certainty.en}, that of its weakest hop (${weakest}); ${documents} ${documents === 1 ? 'document says' : 'documents say'} ` +
    `at least one hop, ${whole === 0 ? 'none says the whole chain' : `${whole} the whole chain`}.`,
  sv: ({ weakest, certainty, documents, whole }) =>
    `${certainty.sv}, den hos kedjans svagaste led (${weakest}); ${documents} dokument säger minst ett led, ` +
    `${whole === 0 ? 'inget säger hela kedjan' : `${whole} hela kedjan`}.`,
};
