import type { ComponentType } from 'preact';

/** A view of the page: where it is and how its code is fetched. */
export interface View {
  name: ViewName;
  path: RegExp;
  load: () => Promise<ComponentType>;
}

export type ViewName = 'chains' | 'consensus' | 'graph' | 'entity' | 'numbers';

const views: View[] = [
  {
    name: 'chains',
    path: /^\/(chains)?$/,
    load: async () => (await import('./views/chains/chains-view.tsx')).ChainsView,
  },
  {
    name: 'consensus',
    path: /^\/consensus$/,
    load: async () => (await import('./views/consensus/consensus-view.tsx')).ConsensusView,
  },
  { name: 'graph', path: /^\/graph$/, load: async () => (await import('./views/graph/graph-view.tsx')).GraphView },
  {
    name: 'entity',
    path: /^\/entity\/[^/]+$/,
    load: async () => (await import('./views/entity/entity-view.tsx')).EntityView,
  },
  {
    name: 'numbers',
    path: /^\/numbers$/,
    load: async () => (await import('./views/numbers/numbers-view.tsx')).NumbersView,
  },
];

/** The view at a path; undefined when there is none. */
export function viewAt(path: string): View | undefined {
  return views.find((view) => view.path.test(path));
}
