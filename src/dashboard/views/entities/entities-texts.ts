import { defineTexts } from '../../i18n/language.ts';

export const entitiesTexts = defineTexts({
  en: {
    title: 'Entities',
    lead: 'What the documents name: causes, electrolytes, conditions, medications, treatments and what else their claims are about.',
    kinds: 'Kind',
    all: 'All',
    sort: 'Sort by',
    sortings: { name: 'Name', documents: 'Documents' },
    documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
    found: (count: number) => (count === 1 ? '1 entity' : `${count} entities`),
    none: 'No name contains this.',
  },
  sv: {
    title: 'Entiteter',
    lead: 'Det som dokumenten nämner: orsaker, elektrolyter, tillstånd, läkemedel, behandlingar och annat som påståendena handlar om.',
    kinds: 'Typ',
    all: 'Alla',
    sort: 'Sortera efter',
    sortings: { name: 'Namn', documents: 'Dokument' },
    documents: (count) => `${count} dokument`,
    found: (count) => (count === 1 ? '1 entitet' : `${count} entiteter`),
    none: 'Inget namn innehåller detta.',
  },
});
