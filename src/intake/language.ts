import { eld } from 'eld/extrasmall';
import { languages, type Language } from '../domain/vocabulary.ts';
import type { IntakeWarning } from './source-text.ts';

/** Characters that are looked at: more do not change the answer. */
const examined = 20_000;

/** So many are needed to say that a text is in another language: short ones look like any. */
const minForOther = 150;

/** The language that counts where a text does not show its own. */
const fallback: Language = 'en';

const all = eld.newInstance();
const ours = eld.newInstance();
ours.setLanguageSubset([...languages]);

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The language of a text, of those that the graph has. */
export interface DetectedLanguage {
  language: Language;
  /** 0 to 1; 0 where nothing was recognized. */
  confidence: number;
  /** Where another language is as likely. */
  warnings: IntakeWarning[];
}

/** @returns the language that the text looks like most, with a warning where it looks like none of ours, or may be either */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, examined);
  const found = ours.detect(sample);
  const language = languages.find((known) => known === found.language) ?? fallback;
  const confidence = found.getScores()[language] ?? 0;
  const anyLanguage = all.detect(sample);
  const isOther =
    sample.length >= minForOther &&
    anyLanguage.isReliable() &&
    !(languages as readonly string[]).includes(anyLanguage.language);
  const isSure = found.isReliable() && !isOther;
  return {
    language,
    confidence,
    warnings: isSure ? [] : [uncertain(language, confidence, isOther && anyLanguage.language)],
  };
}

function uncertain(language: Language, confidence: number, other: string | false): IntakeWarning {
  const found = other
    ? `looks like ${names.of(other)}`
    : confidence === 0
      ? 'has too few words to show its language'
      : 'may be in either language';
  return {
    code: 'LANGUAGE_UNCERTAIN',
    message: `The text ${found}; it is taken for ${names.of(language)}. Choose the language if that is wrong.`,
  };
}
