import type { Language, Modality } from './vocabulary.ts';

/**
 * The words that hedge, in small letters, and how firmly a text speaks that uses them: the same cue is the same modality in every
 * document. They are those of the texts of the seed, read by the descriptions of the modalities; a new text may bring others.
 */
const cues: Record<Language, Readonly<Record<string, Exclude<Modality, 'ASSERTED'>>>> = {
  en: {
    'can often': 'PROBABLE',
    'more commonly': 'PROBABLE',
    'particularly common': 'PROBABLE',
    common: 'PROBABLE',
    commonly: 'PROBABLE',
    generally: 'PROBABLE',
    most: 'PROBABLE',
    often: 'PROBABLE',
    typically: 'PROBABLE',
    usually: 'PROBABLE',
    can: 'POSSIBLE',
    'can sometimes': 'POSSIBLE',
    could: 'POSSIBLE',
    'ensure they are not': 'POSSIBLE',
    if: 'POSSIBLE',
    may: 'POSSIBLE',
    particularly: 'POSSIBLE',
    'rule out': 'POSSIBLE',
    sometimes: 'POSSIBLE',
    'such as': 'POSSIBLE',
    'may be related to': 'SPECULATIVE',
    might: 'SPECULATIVE',
  },
  sv: {
    'i allmänhet': 'PROBABLE',
    många: 'PROBABLE',
    ofta: 'PROBABLE',
    vanligen: 'PROBABLE',
    'i andra fall': 'POSSIBLE',
    ibland: 'POSSIBLE',
    kan: 'POSSIBLE',
    'kanske kan': 'POSSIBLE',
    'mer sällan kan': 'POSSIBLE',
    möjligt: 'POSSIBLE',
    om: 'POSSIBLE',
  },
};

/** What a cue is held to mean. */
interface Hedged {
  cue: string | null;
  modality: Modality;
}

/**
 * @param language of the document
 * @returns what is wrong with a piece of evidence's modality by the table; undefined where nothing is
 */
export function cueIssue({ cue, modality }: Hedged, language: Language): string | undefined {
  if (cue === null) return modality === 'ASSERTED' ? undefined : `expected a cue for ${modality}, but found none`;
  const expected = modalityOf(cue, language);
  if (expected === undefined) return `expected a cue of the table (src/domain/cues.ts), but found "${cue}"`;
  return expected === modality
    ? undefined
    : `expected "${cue}" to be ${expected}, as in the table, but found ${modality}`;
}

/**
 * @param language of the document
 * @returns how firmly a text speaks that uses this cue, or none; undefined for a cue that the table does not have
 */
export function modalityOf(cue: string | null, language: Language): Modality | undefined {
  return cue === null ? 'ASSERTED' : cues[language][cue.toLocaleLowerCase(language)];
}
