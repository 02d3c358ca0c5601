import { defineTexts } from './language.ts';

/** Texts of the page itself. */
export const sharedTexts = defineTexts({
  en: { title: 'Muscle-cramp knowledge graph', strength: 'Stated strength' },
  sv: { title: 'Kunskapsgraf om muskelkramp', strength: 'Angiven styrka' },
});
