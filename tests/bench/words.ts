import type { EntityKind, Language } from '../../src/domain/vocabulary.ts';

interface Words {
  qualities: string[];
  places: string[];
  things: Record<EntityKind, string>;
}

/** What the names of synthetic entities are made of; none of them is a muscle or a cramp. */
export const words: Record<Language, Words> = {
  en: {
    qualities: ['Mild', 'Severe', 'Acute', 'Lasting', 'Sudden', 'Slow', 'Rare', 'Early', 'Late', 'Hidden', 'Deep'],
    places: ['renal', 'hepatic', 'gastric', 'cardiac', 'dermal', 'ocular', 'nasal', 'dental', 'spinal', 'cranial'],
    things: {
      CAUSE: 'strain',
      ELECTROLYTE: 'ion',
      CONDITION: 'disorder',
      MEDICATION: 'drug',
      TREATMENT: 'therapy',
      BODY_PART: 'region',
      POPULATION: 'patients',
      PROCESS: 'activity',
      SUBSTANCE: 'compound',
      WARNING_SIGN: 'sign',
    },
  },
  sv: {
    qualities: ['Mild', 'Svår', 'Akut', 'Varaktig', 'Plötslig', 'Långsam', 'Sällsynt', 'Tidig', 'Sen', 'Dold', 'Djup'],
    places: ['njur-', 'lever-', 'mag-', 'hjärt-', 'hud-', 'ögon-', 'näs-', 'tand-', 'rygg-', 'skall-'],
    things: {
      CAUSE: 'belastning',
      ELECTROLYTE: 'jon',
      CONDITION: 'störning',
      MEDICATION: 'medicin',
      TREATMENT: 'behandling',
      BODY_PART: 'region',
      POPULATION: 'patienter',
      PROCESS: 'aktivitet',
      SUBSTANCE: 'förening',
      WARNING_SIGN: 'tecken',
    },
  },
};
