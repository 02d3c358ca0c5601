import type { EntityKind } from './vocabulary.ts';

/** The colour of each kind of entity, as `#rrggbb`, wherever the graph is drawn. */
export const kindColours: Record<EntityKind, string> = {
  CAUSE: '#d1495b',
  ELECTROLYTE: '#2e86ab',
  CONDITION: '#8d5b9f',
  MEDICATION: '#e08e45',
  TREATMENT: '#3c9d6b',
  BODY_PART: '#b07d62',
  POPULATION: '#6b7fd7',
  PROCESS: '#2a9d8f',
  SUBSTANCE: '#8ab17d',
  WARNING_SIGN: '#e9c46a',
};
