import type { EntityKind } from './vocabulary.ts';

/**
 * The colour of each kind on light and on dark surfaces, the same on the dashboard and (light) in Neo4j Browser. Each has at least 3:1
 * contrast on every surface of its scheme (WCAG 2.2, 1.4.11), and any two of a scheme stay apart for readers who see fewer hues: found by
 * a search for the largest smallest distance in CIELAB under simulated protanopia, deuteranopia and tritanopia (Machado et al., IEEE
 * TVCG 2009;15:1291).
 */
export const kindColours: Record<'light' | 'dark', Record<EntityKind, string>> = {
  light: {
    CAUSE: '#cf6a0b',
    ELECTROLYTE: '#8374e0',
    CONDITION: '#7b0d6e',
    MEDICATION: '#4a2cc6',
    TREATMENT: '#005f17',
    BODY_PART: '#96805c',
    POPULATION: '#b96787',
    PROCESS: '#5a88bb',
    SUBSTANCE: '#3f4b4a',
    WARNING_SIGN: '#cd002d',
  },
  dark: {
    CAUSE: '#f4952b',
    ELECTROLYTE: '#c2ceff',
    CONDITION: '#e73da9',
    MEDICATION: '#606dd9',
    TREATMENT: '#039d48',
    BODY_PART: '#c6bf8d',
    POPULATION: '#f0aabc',
    PROCESS: '#79adff',
    SUBSTANCE: '#798974',
    WARNING_SIGN: '#ed2e32',
  },
};
