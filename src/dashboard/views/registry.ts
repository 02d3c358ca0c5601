import type { ComponentType } from 'preact';
import type { Localized } from '../../domain/vocabulary.ts';
import { viewPaths } from '../../view-paths.ts';

interface ViewEntry {
  /** The paths of the view, first the one to which the navigation leads. */
  paths: readonly [string, ...string[]];
  name: Localized;
  /** Whether the navigation lists it. */
  listed: boolean;
  /** Fetches the view's code when it is first shown. */
  load: () => Promise<ComponentType>;
}

/** The views, as the navigation lists them. */
export const views: readonly ViewEntry[] = [
  {
    paths: viewPaths.home,
    name: { en: 'Start', sv: 'Start' },
    listed: false,
    load: async () => (await import('./home/home-view.tsx')).HomeView,
  },
  {
    paths: viewPaths.chains,
    name: { en: 'Chains', sv: 'Kedjor' },
    listed: true,
    load: async () => (await import('./chains/chains-view.tsx')).ChainsView,
  },
  {
    paths: viewPaths.consensus,
    name: { en: 'Consensus', sv: 'Samstämmighet' },
    listed: true,
    load: async () => (await import('./consensus/consensus-view.tsx')).ConsensusView,
  },
  {
    paths: viewPaths.disagreements,
    name: { en: 'Disagreements', sv: 'Oenighet' },
    listed: true,
    load: async () => (await import('./disagreements/disagreements-view.tsx')).DisagreementsView,
  },
  {
    paths: viewPaths.documents,
    name: { en: 'Documents', sv: 'Dokument' },
    listed: true,
    load: async () => (await import('./documents/documents-view.tsx')).DocumentsView,
  },
  {
    paths: viewPaths.document,
    name: { en: 'Document', sv: 'Dokument' },
    listed: false,
    load: async () => (await import('./document/document-view.tsx')).DocumentView,
  },
  {
    paths: viewPaths.graph,
    name: { en: 'Graph', sv: 'Graf' },
    listed: true,
    load: async () => (await import('./graph/graph-view.tsx')).GraphView,
  },
  {
    paths: viewPaths.entities,
    name: { en: 'Entities', sv: 'Entiteter' },
    listed: true,
    load: async () => (await import('./entities/entities-view.tsx')).EntitiesView,
  },
  {
    paths: viewPaths.entity,
    name: { en: 'Entity', sv: 'Entitet' },
    listed: false,
    load: async () => (await import('./entity/entity-view.tsx')).EntityView,
  },
  {
    paths: viewPaths.numbers,
    name: { en: 'Statistics', sv: 'Statistik' },
    listed: true,
    load: async () => (await import('./numbers/numbers-view.tsx')).NumbersView,
  },
];

/** Whether a path is one of a view's. */
export function isPathOf({ paths }: Pick<ViewEntry, 'paths'>, path: string): boolean {
  return paths.some((pattern) => new RegExp(`^${pattern.replace(':id', '[^/]+')}$`).test(path));
}
