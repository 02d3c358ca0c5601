import type { EntityKind } from './vocabulary.ts';

/**
 * The colour of each kind, the same on the dashboard and in Neo4j Browser. Each has at least 3:1 contrast on white and on #111
 * (WCAG 2.2, 1.4.11), and any two stay apart for readers who see fewer hues: found by a search for the largest smallest distance
 * in CIELAB under simulated protanopia, deuteranopia and tritanopia (Machado et al., IEEE TVCG 2009;15:1291).
 */
export const kindColours: Record<EntityKind, string> = {
  CAUSE: '#d18300',
  ELECTROLYTE: '#8c8bd5',
  CONDITION: '#b81695',
  MEDICATION: '#2249fe',
  TREATMENT: '#158334',
  BODY_PART: '#9f937a',
  POPULATION: '#c67ba4',
  PROCESS: '#0a89fc',
  SUBSTANCE: '#456a62',
  WARNING_SIGN: '#c70018',
};
