import { defineTexts } from './language.ts';

/** Texts that several parts of the page show. */
export const sharedTexts = defineTexts({
  en: {
    title: 'Muscle-cramp knowledge graph',
    loading: 'Loading …',
    empty: 'There is nothing to show.',
    failed: 'This could not be loaded.',
    again: 'Try again',
    close: 'Close',
    documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  },
  sv: {
    title: 'Kunskapsgraf om muskelkramp',
    loading: 'Hämtar …',
    empty: 'Det finns inget att visa.',
    failed: 'Det gick inte att hämta.',
    again: 'Försök igen',
    close: 'Stäng',
    documents: (count) => `${count} dokument`,
  },
});
