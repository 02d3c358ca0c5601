import { defineTexts } from '../../i18n/language.ts';

/** Texts of the view of all documents. */
export const documentsTexts = defineTexts({
  en: {
    title: 'Documents',
    lead: 'Everything here is what these documents state. Read one with all of its evidence marked, see what only it says, and what they share.',
    languages: { EN: 'English', SV: 'Swedish' },
    claims: 'claims',
    evidence: 'pieces of evidence',
    entities: 'entities',
    onlyHere: 'claims only here',
    read: 'Text added',
    overlap: 'What they share',
    overlapLead: (shared: number, all: number) =>
      `${shared} of ${all} claims are in more than one document. Each row is a set of documents, with the claims that exactly these state.`,
    count: 'Claims',
    expand: (count: number, names: string) => `${count} ${count === 1 ? 'claim' : 'claims'}: ${names}`,
    unknownSet: (set: string) => `The address has set=${set}, which is no set of documents in this table.`,
  },
  sv: {
    title: 'Dokument',
    lead: 'Allt här är vad dessa dokument anger. Läs ett med alla belägg markerade, se vad bara det säger och vad de har gemensamt.',
    languages: { EN: 'Engelska', SV: 'Svenska' },
    claims: 'påståenden',
    evidence: 'belägg',
    entities: 'entiteter',
    onlyHere: 'påståenden bara här',
    read: 'Texten är tillagd',
    overlap: 'Vad de har gemensamt',
    overlapLead: (shared, all) =>
      `${shared} av ${all} påståenden finns i mer än ett dokument. Varje rad är en mängd dokument med de påståenden som just dessa anger.`,
    count: 'Påståenden',
    expand: (count, names) => `${count} ${count === 1 ? 'påstående' : 'påståenden'}: ${names}`,
    unknownSet: (set) => `Adressen har set=${set}, som inte är någon mängd dokument i tabellen.`,
  },
});
