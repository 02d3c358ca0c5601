import type { Language } from '../domain/vocabulary.ts';
import { lengthOf } from './canonical.ts';
import type { Block, BlockText } from './source-text.ts';

/** A sentence, in code points of the text, and the index of its block. */
export interface Sentence {
  start: number;
  end: number;
  block: number;
}

/** Abbreviations after which a sentence goes on, whatever follows. */
const abbreviations: Record<Language, Set<string>> = {
  en: new Set('dr mr mrs ms prof rev st e.g i.e eg ie cf ca approx vs viz al ed eds dept incl excl resp'.split(' ')),
  sv: new Set(
    't.ex ex bl.a d.v.s dvs s.k ca c:a dr prof doc jfr jmf resp ev p.g.a pga fr.o.m t.o.m enl inkl exkl f.d leg alt spec m.a.o prel'.split(
      ' ',
    ),
  ),
};

/** Those after which it goes on with a number. */
const beforeNumber: Record<Language, Set<string>> = {
  en: new Set('no nos fig figs p pp vol eq ref refs sec art ch chap c'.split(' ')),
  sv: new Set('nr s sid fig tab kap kl art st kol vol'.split(' ')),
};

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
};

/** A capital that names something, such as a vitamin, and is no initial of a person. */
const namedByLetter =
  /(?:vitamine?r?|hepatiti?s?|typ|type|grupp|group|faktor|factor|klass|class|stadium|stage|influen[sz]a)\s+\p{Lu}\.$/iu;

/** @returns the sentences of each block, without white space around them; together they hold everything else of it */
export function sentencesOf({ text, blocks }: BlockText, language: Language): Sentence[] {
  const points = Array.from(text);
  return blocks.flatMap((block, index) =>
    sentencesIn(points, block, language).map((span) => ({ ...span, block: index })),
  );
}

function sentencesIn(points: readonly string[], { start, end }: Block, language: Language): Omit<Sentence, 'block'>[] {
  // In a text that is broken into lines, a break ends no sentence.
  const text = points
    .slice(start, end)
    .join('')
    .replaceAll(/[\n\r\u2028\u2029]/g, ' ');
  let sentence = '';
  let at = start;
  const sentences: Omit<Sentence, 'block'>[] = [];
  const segments = Array.from(segmenters[language].segment(text), ({ segment }) => segment);
  for (const [index, segment] of segments.entries()) {
    sentence += segment;
    const next = segments[index + 1];
    if (next !== undefined && goesOn(sentence.trimEnd(), next, language)) continue;
    const from = at + lengthOf(sentence) - lengthOf(sentence.trimStart());
    const to = at + lengthOf(sentence.trimEnd());
    if (to > from) sentences.push({ start: from, end: to });
    at += lengthOf(sentence);
    sentence = '';
  }
  return sentences;
}

/** Whether what the segmenter took for the end of a sentence is none; after other abbreviations a capital letter begins the next one. */
function goesOn(sentence: string, next: string, language: Language): boolean {
  if (/^\p{Ll}/u.test(next) || /^\s*\d{1,3}\.$/.test(sentence)) return true;
  const [, last = ''] = /(?:^|[\s([{"“”'‘’«»])((?:\p{L}[.:]?){0,8}\p{L})\.$/u.exec(sentence) ?? [];
  if (/^\p{Lu}$/u.test(last)) return !namedByLetter.test(sentence);
  const word = last.toLowerCase();
  return abbreviations[language].has(word) || (beforeNumber[language].has(word) && /^\d/.test(next));
}
