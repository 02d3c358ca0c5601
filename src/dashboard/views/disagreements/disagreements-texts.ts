import { defineTexts } from '../../i18n/language.ts';

/** Texts of the view of disagreements. */
export const disagreementsTexts = defineTexts({
  en: {
    title: 'Disagreements',
    lead: 'Claims on which documents disagree: one denies what another states, or only allows as possible what another states without a hedge. To be more cautious is not to contradict. Select a claim or a document to read the evidence.',
    none: (shared: number) =>
      `The documents agree on all claims: none denies what another states, and the ${shared} that several documents state differ little in how firmly they state them.`,
    denied: (claims: number) =>
      claims === 0
        ? 'No document denies what another states.'
        : `On ${claims === 1 ? '1 claim' : `${claims} claims`} a document denies what another states.`,
    hedged: (claims: number, shared: number) =>
      claims === 0
        ? 'No document only allows as possible what another states without a hedge.'
        : `On ${claims} of the ${shared} claims that several documents state, they differ in how firmly they state it: one without a hedge, another only as possible or as a guess.`,
    sections: { DENIED: 'Denied by a document', HEDGED: 'Stated by one, only allowed as possible by another' },
    nobody: 'no document',
  },
  sv: {
    title: 'Oenighet',
    lead: 'Påståenden som dokumenten är oense om: ett motsäger det som ett annat anger, eller anger bara som möjligt det som ett annat anger utan förbehåll. Att vara försiktigare är inte att motsäga. Välj ett påstående eller ett dokument för att läsa beläggen.',
    none: (shared) =>
      `Dokumenten är överens om alla påståenden: inget motsäger det som ett annat anger, och de ${shared} som flera dokument anger skiljer sig lite i hur bestämt de anges.`,
    denied: (claims) =>
      claims === 0
        ? 'Inget dokument motsäger det som ett annat anger.'
        : `I ${claims === 1 ? 'ett påstående' : `${claims} påståenden`} motsäger ett dokument det som ett annat anger.`,
    hedged: (claims, shared) =>
      claims === 0
        ? 'Inget dokument anger bara som möjligt det som ett annat anger utan förbehåll.'
        : `I ${claims} av de ${shared} påståenden som flera dokument anger skiljer de sig i hur bestämt de gör det: ett utan förbehåll, ett annat bara som möjligt eller som en gissning.`,
    sections: { DENIED: 'Motsägs av ett dokument', HEDGED: 'Anges av ett dokument, bara som möjligt av ett annat' },
    nobody: 'inget dokument',
  },
});
