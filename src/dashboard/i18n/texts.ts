import type { Modality } from '../../domain/vocabulary.ts';
import { modalityLabels } from './labels.ts';
import { defineTexts } from './language.ts';

/** Texts of several views. */
export const sharedTexts = defineTexts({
  en: {
    strength: 'Stated strength',
    kind: 'Kind',
    release: (release: string | null) => `Data release: ${release ?? 'unknown'}.`,
    counted: (strength: Modality, without: readonly string[]) =>
      `Counted: evidence that is at least ${modalityLabels[strength].en}${without.length > 0 ? `, without ${without.join(', ')}` : ''}.`,
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
    counted: (strength, without) =>
      `Räknat: belägg som minst ${modalityLabels[strength].sv}${without.length > 0 ? `, utan ${without.join(', ')}` : ''}.`,
    more: (left) => `Visa fler (${left} kvar)`,
    all: (total) => `Visa alla ${total}`,
    next: (rows) => `Visa ${rows} till`,
    shownOf: (shown, total) => `${shown} av ${total} visas här.`,
    contains: 'Namnet innehåller',
    alsoCalled: 'kallas även',
  },
});
