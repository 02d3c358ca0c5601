/** The paths of the dashboard's views, which the server answers with the page; `:id` stands for one part of a path. */
export const viewPaths = {
  home: ['/'],
  chains: ['/chains'],
  consensus: ['/consensus'],
  disagreements: ['/disagreements'],
  documents: ['/documents'],
  document: ['/documents/:id'],
  graph: ['/graph'],
  entities: ['/entities'],
  entity: ['/entity', '/entity/:id'],
  numbers: ['/numbers'],
} as const;
