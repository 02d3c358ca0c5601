import type { EvidenceOfQuery } from '../../generated/graphql.ts';

export type EvidencedClaim = EvidenceOfQuery['claims']['edges'][number]['node'];
export type Evidence = EvidencedClaim['evidence']['edges'][number]['node'];
type SourceDocument = Evidence['document'];

/** What one document says of a claim, in the order of its text. */
export interface EvidenceGroup {
  document: SourceDocument;
  evidence: Evidence[];
}

/** Evidence by document, in the order in which the documents first come. */
export function groupByDocument(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup>();
  for (const piece of evidence) {
    const group = groups.get(piece.document.id);
    if (group) group.evidence.push(piece);
    else groups.set(piece.document.id, { document: piece.document, evidence: [piece] });
  }
  return [...groups.values()].map(({ document, evidence: pieces }) => ({
    document,
    evidence: pieces.toSorted((one, other) => one.start - other.start),
  }));
}

/** Groups by the language of their documents, each language once. */
export function groupByLanguage(groups: readonly EvidenceGroup[]): [SourceDocument['language'], EvidenceGroup[]][] {
  const languages = [...new Set(groups.map(({ document }) => document.language))];
  return languages.map((language) => [language, groups.filter(({ document }) => document.language === language)]);
}
