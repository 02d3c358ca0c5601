import { defineTexts } from '../../i18n/language.ts';

export const homeTexts = defineTexts({
  en: {
    headline: (topic: string) => `What leads to ${topic}, and who says so?`,
    lead: (topic: string) =>
      `Every relation here rests on a passage of a document. Walk from a medication through what it brings about to ${topic}, and see at each hop which document says so, where, and how firmly.`,
    figures: 'In figures',
    entities: 'entities',
    claims: 'claims',
    evidence: 'pieces of evidence',
    documents: 'documents',
    questions: 'Questions to start with',
    chains: (topic: string) => `Which medications lead to ${topic}, and through what?`,
    chainsAnswer: (count: number) => `${count} causal chains, ranked by the strength of their weakest hop`,
    helps: (topic: string) => `What prevents or relieves ${topic}?`,
    helpsAnswer: 'Treatment by treatment, what each document says and how firmly',
    differ: 'Where do the documents differ?',
    differAnswer: 'What one states as a fact and another only as possible',
    example: (hops: number) => `A chain of ${hops} claims.`,
    exampleHint: 'Select a hop to read its evidence.',
    about: 'What this is, and what it is not',
    strengthTitle: 'Stated strength, not GRADE',
    strength:
      'How firmly the documents word a claim and how many of them state it. It does not grade the quality of studies and does not say whether a claim is true.',
    locatedTitle: 'Located, and open to checks',
    located:
      'Each piece of evidence names its document, section and characters, so that anyone who has the article can read the very words. The articles themselves are not part of the data.',
    adviceTitle: 'Not medical advice',
    advice: 'It shows what five web articles say. It knows nothing of you. See a doctor about symptoms.',
    readIn: 'The documents',
  },
  sv: {
    headline: (topic) => `Vad leder till ${topic}, och vem säger det?`,
    lead: (topic) =>
      `Varje samband här vilar på ett ställe i ett dokument. Gå från ett läkemedel via det som det leder till fram till ${topic} och se i varje led vilket dokument som säger det, var och hur bestämt.`,
    figures: 'I siffror',
    entities: 'entiteter',
    claims: 'påståenden',
    evidence: 'belägg',
    documents: 'dokument',
    questions: 'Frågor att börja med',
    chains: (topic) => `Vilka läkemedel leder till ${topic}, och via vad?`,
    chainsAnswer: (count) => `${count} orsakskedjor, ordnade efter det svagaste ledets styrka`,
    helps: (topic) => `Vad förebygger eller lindrar ${topic}?`,
    helpsAnswer: 'Behandling för behandling: vad varje dokument säger och hur bestämt',
    differ: 'Var skiljer sig dokumenten åt?',
    differAnswer: 'Vad ett anger som fakta och ett annat bara som möjligt',
    example: (hops) => `En kedja av ${hops} påståenden.`,
    exampleHint: 'Välj ett led för att läsa beläggen.',
    about: 'Vad detta är, och vad det inte är',
    strengthTitle: 'Angiven styrka, inte GRADE',
    strength:
      'Hur bestämt dokumenten formulerar ett påstående och hur många som gör det. Det är inget betyg på studiers kvalitet och säger inte om påståendet är sant.',
    locatedTitle: 'Utpekat och möjligt att kontrollera',
    located:
      'Varje belägg anger dokument, avsnitt och tecken, så att den som har artikeln kan läsa orden själv. Själva artiklarna ingår inte i data.',
    adviceTitle: 'Inte medicinska råd',
    advice: 'Här visas vad fem webbartiklar säger. Inget är anpassat till dig. Kontakta vården vid besvär.',
    readIn: 'Dokumenten',
  },
});
