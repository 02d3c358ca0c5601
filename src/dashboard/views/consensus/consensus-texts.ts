import { defineTexts } from '../../i18n/language.ts';
import type { Disagreement } from '../../../domain/certainty.ts';
import type { Modality, PredicateGroup } from '../../../domain/vocabulary.ts';
import type { Sorting } from './heat-rows.ts';

export const consensusTexts = defineTexts({
  en: {
    title: 'Consensus',
    heading: (predicates: string, object: string) => `What ${predicates} ${object}`,
    what: 'What',
    by: 'by',
    inWords: {
      CAUSAL: 'leads to',
      THERAPEUTIC: 'helps against',
      DESCRIPTIVE: 'is otherwise related to',
    } satisfies Record<PredicateGroup, string>,
    about:
      'A row is a subject that documents name for the object or a subtype of it; each relation of it has a line of its own, and each document a cell with what it states and how firmly. Stated strength is how firmly and in how many documents it is stated, not whether it is true.',
    object: 'Object',
    predicates: 'Predicates',
    groups: {
      CAUSAL: 'Causes',
      THERAPEUTIC: 'Treatments',
      DESCRIPTIVE: 'Other relations',
    } satisfies Record<PredicateGroup, string>,
    single: 'Single predicates',
    caption: (object: string) => `Subjects named for ${object}, by document`,
    subject: 'Subject',
    relation: 'Relation, stated strength',
    documents: 'Documents',
    sort: 'Sort by',
    sortings: {
      documents: 'Documents',
      certainty: 'Stated strength',
      disagreement: 'Disagreement',
      name: 'Name',
    } satisfies Record<Sorting, string>,
    including: (subtypes: string) => `including: ${subtypes}`,
    silent: 'no evidence',
    places: (count: number) => (count === 1 ? '1 span' : `${count} spans`),
    denies: 'denies it',
    disagreements: { DENIED: 'denied by one', HEDGED: 'differ in firmness' } satisfies Record<Disagreement, string>,
    legend: 'How firmly a document states it',
    firmness: {
      ASSERTED: 'without a hedge',
      PROBABLE: 'as probable',
      POSSIBLE: 'as possible',
      SPECULATIVE: 'as a guess',
    } satisfies Record<Modality, string>,
    rows: (count: number, claims: number | null) =>
      `${count === 1 ? '1 subject' : `${count} subjects`}${claims === null ? '' : ` in ${claims === 1 ? '1 claim' : `${claims} claims`}`}`,
    itself: (count: number, object: string) => `${count} are named for ${object} itself, the others for its subtypes.`,
    standing: (standing: number, shown: number, all: number) =>
      shown < all
        ? `${standing} of the ${shown} subjects shown, of ${all} in all, stand by what counts`
        : `${standing} of ${shown === 1 ? '1 subject' : `${shown} subjects`} stand by what counts`,
    noneDenies: 'No document denies any of it.',
    someDeny: (subjects: number) =>
      `On ${subjects === 1 ? '1 subject' : `${subjects} subjects`} a document denies what is stated.`,
    fallen: 'nothing counts',
    empty:
      'No document names anything for this object with these predicates. Choose other predicates or another object.',
    unknown: (id: string) => `Unknown entity “${id}”.`,
  },
  sv: {
    title: 'Samstämmighet',
    heading: (predicates, object) => `Vad som ${predicates} ${object}`,
    what: 'Vad som',
    by: 'enligt',
    inWords: {
      CAUSAL: 'leder till',
      THERAPEUTIC: 'hjälper mot',
      DESCRIPTIVE: 'i övrigt hör samman med',
    },
    about:
      'En rad är ett subjekt som dokument nämner för objektet eller en undertyp av det; varje relation har en egen rad inom den, och varje dokument en cell med vad det anger och hur bestämt. Angiven styrka är hur bestämt och i hur många dokument något anges, inte om det är sant.',
    object: 'Objekt',
    predicates: 'Predikat',
    groups: {
      CAUSAL: 'Orsaker',
      THERAPEUTIC: 'Behandlingar',
      DESCRIPTIVE: 'Övriga relationer',
    },
    single: 'Enskilda predikat',
    caption: (object) => `Subjekt som nämns för ${object}, per dokument`,
    subject: 'Subjekt',
    relation: 'Relation, angiven styrka',
    documents: 'Dokument',
    sort: 'Sortera efter',
    sortings: { documents: 'Dokument', certainty: 'Angiven styrka', disagreement: 'Oenighet', name: 'Namn' },
    including: (subtypes) => `inklusive: ${subtypes}`,
    silent: 'inga belägg',
    places: (count) => (count === 1 ? '1 ställe' : `${count} ställen`),
    denies: 'motsäger det',
    disagreements: { DENIED: 'motsägs av ett', HEDGED: 'olika bestämt' },
    legend: 'Hur bestämt ett dokument anger det',
    firmness: {
      ASSERTED: 'utan förbehåll',
      PROBABLE: 'som troligt',
      POSSIBLE: 'som möjligt',
      SPECULATIVE: 'som en gissning',
    },
    rows: (count, claims) => `${count} subjekt${claims === null ? '' : ` i ${claims} påståenden`}`,
    itself: (count, object) => `${count} nämns för ${object} som sådan, de andra för undertyper.`,
    standing: (standing, shown, all) =>
      shown < all
        ? `${standing} av de ${shown} subjekt som visas, av sammanlagt ${all}, står kvar med det som räknas`
        : `${standing} av ${shown} subjekt står kvar med det som räknas`,
    noneDenies: 'Inget dokument motsäger något av det.',
    someDeny: (subjects) => `För ${subjects} subjekt motsäger ett dokument det som anges.`,
    fallen: 'inget räknas',
    empty: 'Inget dokument nämner något för objektet med dessa predikat. Välj andra predikat eller ett annat objekt.',
    unknown: (id) => `Okänd entitet ”${id}”.`,
  },
});
