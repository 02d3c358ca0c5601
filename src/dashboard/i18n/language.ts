import type { Language, Localized } from '../../domain/vocabulary.ts';
import { remember, remembered } from '../remembered.ts';
import { useRoute } from '../router.tsx';

/** A language as the API and the address name it. */
type LanguageCode = Uppercase<Language>;

/** The language that is shown: the address's, else what was chosen earlier, else the browser's. */
export function useLanguage() {
  const { parameters, here, go } = useRoute();
  const language = languageOf(parameters.get('language') ?? remembered('language') ?? navigator.language);
  return {
    language,
    code: language.toUpperCase() as LanguageCode,
    /** Shows another language and remembers it. */
    choose: (next: Language): void => {
      remember('language', next);
      go(here({ language: next.toUpperCase() }), 'replace');
    },
  };
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** Texts of a part of the page in both languages, beside that part; a text that Swedish lacks is a type error. */
export function defineTexts<Texts>(texts: { en: Texts; sv: NoInfer<Texts> }): { en: Texts; sv: Texts } {
  return texts;
}

/** Those texts in the language that is shown. */
export function useTexts<Texts>(texts: Record<Language, Texts>): Texts {
  return texts[useLanguage().language];
}

/** Picks one of the vocabulary's labels in the language that is shown. */
export function useLabel(): (label: Localized) => string {
  const { language } = useLanguage();
  return (label) => label[language];
}
