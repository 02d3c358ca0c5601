import { defineTexts } from './language.ts';

/** Texts of several views. */
export const sharedTexts = defineTexts({
  en: { strength: 'Stated strength' },
  sv: { strength: 'Angiven styrka' },
});
