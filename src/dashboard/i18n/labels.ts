import type { Localized, Modality, Stance } from '../../domain/vocabulary.ts';

/** Modalities in words. */
export const modalityLabels: Record<Modality, Localized> = {
  ASSERTED: { en: 'said without a hedge', sv: 'sagt utan förbehåll' },
  PROBABLE: { en: 'said to be probable', sv: 'sagt vara troligt' },
  POSSIBLE: { en: 'said to be possible', sv: 'sagt vara möjligt' },
  SPECULATIVE: { en: 'said as a guess', sv: 'sagt som en gissning' },
};

/** Stances in words. */
export const stanceLabels: Record<Stance, Localized> = {
  SUPPORTS: { en: 'says so', sv: 'säger det' },
  REFUTES: { en: 'denies it', sv: 'förnekar det' },
};
