import { defineTexts } from './language.ts';

/** Texts of several views. */
export const sharedTexts = defineTexts({
  en: {
    strength: 'Stated strength',
    kind: 'Kind',
    release: (release: string | null) => `Data release: ${release ?? 'unknown'}.`,
    more: (left: number) => `Show more (${left} left)`,
    all: (total: number) => `Show all ${total}`,
    next: (rows: number) => `Show ${rows} more`,
    shownOf: (shown: number, total: number) => `${shown} of ${total} are shown here.`,
    contains: 'Name contains',
    alsoCalled: 'also called',
  },
  sv: {
    strength: 'Angiven styrka',
    kind: 'Typ',
    release: (release) => `Datautgåva: ${release ?? 'okänd'}.`,
    more: (left) => `Visa fler (${left} kvar)`,
    all: (total) => `Visa alla ${total}`,
    next: (rows) => `Visa ${rows} till`,
    shownOf: (shown, total) => `${shown} av ${total} visas här.`,
    contains: 'Namnet innehåller',
    alsoCalled: 'kallas även',
  },
});
