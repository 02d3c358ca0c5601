import type { Certainty } from '../../domain/certainty.ts';
import type { EntityKind, Localized, Modality, Stance } from '../../domain/vocabulary.ts';

/** Levels of certainty in words, under the heading "Stated strength". */
export const strengthLabels: Record<Certainty, Localized> = {
  HIGH: { en: 'High', sv: 'Hög' },
  MODERATE: { en: 'Moderate', sv: 'Måttlig' },
  LOW: { en: 'Low', sv: 'Låg' },
  VERY_LOW: { en: 'Very low', sv: 'Mycket låg' },
};

/** Modalities in words. */
export const modalityLabels: Record<Modality, Localized> = {
  ASSERTED: { en: 'stated without a hedge', sv: 'anges utan förbehåll' },
  PROBABLE: { en: 'stated as probable', sv: 'anges som troligt' },
  POSSIBLE: { en: 'stated as possible', sv: 'anges som möjligt' },
  SPECULATIVE: { en: 'stated as a guess', sv: 'anges som en gissning' },
};

/** Stances in words. */
export const stanceLabels: Record<Stance, Localized> = {
  SUPPORTS: { en: 'supports it', sv: 'stöder det' },
  REFUTES: { en: 'refutes it', sv: 'motsäger det' },
};

/** Kinds in the plural. */
export const kindPlurals: Record<EntityKind, Localized> = {
  CAUSE: { en: 'Causes', sv: 'Orsaker' },
  ELECTROLYTE: { en: 'Electrolytes', sv: 'Elektrolyter' },
  CONDITION: { en: 'Conditions', sv: 'Tillstånd' },
  MEDICATION: { en: 'Medications', sv: 'Läkemedel' },
  TREATMENT: { en: 'Treatments', sv: 'Behandlingar' },
  BODY_PART: { en: 'Body parts', sv: 'Kroppsdelar' },
  POPULATION: { en: 'Populations', sv: 'Befolkningsgrupper' },
  PROCESS: { en: 'Processes', sv: 'Processer' },
  SUBSTANCE: { en: 'Substances', sv: 'Ämnen' },
  WARNING_SIGN: { en: 'Warning signs', sv: 'Varningstecken' },
};
