/** Every name that identifies this project, once. Other data needs other names here, in `package.json` and in README. */
export const project = {
  /** What programs call it: user agent, realm, service name of traces. */
  name: 'muscle-cramp-knowledge-graph',
  /** What people call it. */
  title: { en: 'Muscle-cramp knowledge graph', sv: 'Kunskapsgraf om muskelkramp' },
  summary: 'What documents say causes and treats muscle cramps, with located evidence',
  /** What it is about, as it stands in a sentence. */
  topic: { en: 'muscle cramps', sv: 'muskelkramp' },
  /** What the dashboard shows until something else is chosen. */
  startEntity: 'muscle-cramp',
  /** What the chain goes over that the dashboard opens with. */
  exampleVia: 'electrolyte-imbalance',
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
  /** The licence of the data, as in LICENSE. */
  license: 'https://spdx.org/licenses/MIT',
} as const;
