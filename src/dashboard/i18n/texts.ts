import { defineTexts } from './language.ts';

/** Texts of several views. */
export const sharedTexts = defineTexts({
  en: { strength: 'Stated strength', more: (left: number) => `Show more (${left} left)` },
  sv: { strength: 'Angiven styrka', more: (left) => `Visa fler (${left} kvar)` },
});
