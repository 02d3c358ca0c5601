import { defineTexts } from './language.ts';

/** Texts of several views. */
export const sharedTexts = defineTexts({
  en: {
    strength: 'Stated strength',
    kind: 'Kind',
    release: (release: string | null) => `Data release: ${release ?? 'unknown'}.`,
    more: (left: number) => `Show more (${left} left)`,
  },
  sv: {
    strength: 'Angiven styrka',
    kind: 'Typ',
    release: (release) => `Datautgåva: ${release ?? 'okänd'}.`,
    more: (left) => `Visa fler (${left} kvar)`,
  },
});
