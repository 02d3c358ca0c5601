import type { EntityKind } from './vocabulary.ts';

/**
 * The colour of each kind, the same on the dashboard and in Neo4j Browser. Each has at least 3:1 contrast on white and on #111
 * (WCAG 2.2, 1.4.11); neighbours in a graph differ in lightness as well as in hue, for readers who see fewer hues.
 */
export const kindColours: Record<EntityKind, string> = {
  CAUSE: '#d55e00',
  ELECTROLYTE: '#0072b2',
  CONDITION: '#c13f86',
  MEDICATION: '#7a52d1',
  TREATMENT: '#009e73',
  BODY_PART: '#8a6a3a',
  POPULATION: '#7d838c',
  PROCESS: '#2f97cf',
  SUBSTANCE: '#7f9a1e',
  WARNING_SIGN: '#d92b2b',
};
