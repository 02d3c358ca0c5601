import type { ComponentType } from 'preact';
import type { Localized } from '../../domain/vocabulary.ts';

interface ViewEntry {
  /** Where the navigation leads. */
  start: string;
  /** The paths of the view. */
  paths: RegExp;
  name: Localized;
  /** Fetches the view's code when it is first shown. */
  load: () => Promise<ComponentType>;
}

/** The views, as the navigation lists them; the server answers exactly these paths with the page (src/http/routes/dashboard.ts). */
export const views: readonly ViewEntry[] = [
  {
    start: '/',
    paths: /^\/(chains)?$/,
    name: { en: 'Chains', sv: 'Kedjor' },
    load: async () => (await import('./chains/chains-view.tsx')).ChainsView,
  },
  {
    start: '/consensus',
    paths: /^\/consensus$/,
    name: { en: 'Consensus', sv: 'Samstämmighet' },
    load: async () => (await import('./consensus/consensus-view.tsx')).ConsensusView,
  },
  {
    start: '/graph',
    paths: /^\/graph$/,
    name: { en: 'Graph', sv: 'Graf' },
    load: async () => (await import('./graph/graph-view.tsx')).GraphView,
  },
  {
    start: '/entity',
    paths: /^\/entity(\/[^/]+)?$/,
    name: { en: 'Entity', sv: 'Entitet' },
    load: async () => (await import('./entity/entity-view.tsx')).EntityView,
  },
  {
    start: '/numbers',
    paths: /^\/numbers$/,
    name: { en: 'Statistics', sv: 'Statistik' },
    load: async () => (await import('./numbers/numbers-view.tsx')).NumbersView,
  },
];
