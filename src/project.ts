/** Every name that identifies this project, once. Other data needs other names here, in `package.json` and in README. */
export const project = {
  /** What programs call it: user agent, realm, service name of traces. */
  name: 'muscle-cramp-knowledge-graph',
  /** What people call it. */
  title: { en: 'Muscle-cramp knowledge graph', sv: 'Kunskapsgraf om muskelkramp' },
  /** What it is called below its icon on a phone. */
  shortTitle: 'Muscle cramps',
  summary: 'What documents say causes and treats muscle cramps, with located evidence',
  /** What it is about, as it stands in a sentence. */
  topic: { en: 'muscle cramps', sv: 'muskelkramp' },
  /** What the dashboard shows until something else is chosen. */
  startEntity: 'muscle-cramp',
  /** What the chain goes over that the dashboard opens with. */
  exampleVia: 'electrolyte-imbalance',
  /** The document that stands for all when a start has their pages planned: it has more than one. */
  exampleDocument: 'doc-leg-muscle-cramps',
  /** What the file name of an export begins with. */
  filePrefix: 'muscle-cramp',
  /** What an access token begins with, so that a scanner for leaked secrets knows one when it sees it. */
  tokenPrefix: 'mckg_',
  /** The prefix of compact identifiers (CURIEs) of what the graph names itself. */
  curiePrefix: 'MCKG',
  /**
   * What the prefix stands for. A name, not an address: the graph has no domain of its own, and names must not change with the host
   * that serves it.
   */
  baseIri: 'urn:muscle-cramp-knowledge-graph:',
  /** The prefix of its own terms in linked data, for what no standard vocabulary has. */
  termPrefix: 'cramp',
  /** The graph as a Biolink information resource. */
  informationResource: 'infores:muscle-cramp-knowledge-graph',
  /** The licence of the data, as in LICENSE-DATA; the code has its own, in LICENSE. */
  dataLicense: {
    name: 'CC BY 4.0',
    spdx: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** When the data that is shipped was last changed; CITATION.cff says the same. */
  dataDate: '2026-11-30',
  /** Whom to name as the authors, as in LICENSE. */
  authors: 'The authors of the muscle-cramp knowledge graph',
  /** Who made the claims, in Biolink's terms: programs that read text. No person is on record as having checked them. */
  agentType: 'text_mining_agent',
  /** Who made the claims, and how. */
  provenance: {
    en: 'Claims were extracted from the documents by readers that are language models. Each piece of evidence was judged again by further readers of the same kind, who had not seen the earlier lists, and programs check every span, hash, hedge and cross-reference that they can. No human curator is on record.',
    sv: 'Påståendena togs ur dokumenten av läsare som är språkmodeller. Varje belägg bedömdes på nytt av andra läsare av samma slag, som inte hade sett de tidigare listorna, och program kontrollerar varje ställe, kontrollsumma, modalitet och korsreferens som de kan. Ingen mänsklig granskare finns antecknad.',
  },
} as const;
