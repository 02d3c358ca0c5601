import { eng, swe } from 'stopword';
import { isFormOf, locateWords, stemKeyOf, wordsOf, type LocatedWord } from '../search/normal-form.ts';
import { sha256, type EntityRecord, type MentionRecord } from '../domain/dataset.ts';
import type { Language } from '../domain/vocabulary.ts';

/** A name or synonym of an entity. */
interface Name {
  entity: string;
  text: string;
  words: string[];
}

/** Words that are no name where they stand alone, such as "vad": it may be a calf, but is hardly ever more than "what". */
const stopWords: Record<Language, ReadonlySet<string>> = { en: new Set(eng), sv: new Set(swe) };

/** Words of the text that are a name, by index. */
interface Match {
  from: number;
  to: number;
  names: Name[];
}

/**
 * Finds by which of its names and synonyms a document calls an entity. A name is whole words in the document's language, in any case and
 * inflection; at one position the longest name counts, for every entity that it is a name of. What follows the last sentence, such as
 * "Back to top", belongs to the web page and is not read.
 *
 * @param text the document's text
 * @param language of the document
 * @returns each name that occurs, in the order of the entities' ids, then of the names
 */
export function findMentions(text: string, language: Language, entities: readonly EntityRecord[]): MentionRecord[] {
  const words = locateWords(withoutPageEnd(text));
  const points = Array.from(text);
  const found = new Map<string, MentionRecord>();
  for (const { from, to, names } of longestFirst(matchesOf(words, namesByStems(entities, language), language), words)) {
    const [start, end] = [words[from]!.start, words[to - 1]!.end];
    const span = { start, end, sha256: sha256(points.slice(start, end).join('')) };
    for (const { entity, text: name } of names) {
      const key = JSON.stringify([entity, name]);
      const mention = found.get(key) ?? { entity, name, count: 0, ...span };
      found.set(key, { ...mention, count: mention.count + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** The text up to the end of its last sentence; whole when no line ends a sentence. */
function withoutPageEnd(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => /[.!?…]["”’)\]]*\s*$/u.test(line));
  return last < 0 ? text : lines.slice(0, last + 1).join('\n');
}

const orderOf = ({ entity, name }: MentionRecord): string => `${entity} ${name}`;

/** The names in a language, by their words without inflection. */
function namesByStems(entities: readonly EntityRecord[], language: Language): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const { id, name, synonyms } of entities) {
    for (const text of [name[language], ...synonyms[language]]) {
      const words = wordsOf(text);
      const stems = words.map((word) => stemKeyOf(word, language)).join(' ');
      if (stems !== '') names.set(stems, [...(names.get(stems) ?? []), { entity: id, text, words }]);
    }
  }
  return names;
}

/** Every run of words that is a name, those that overlap included. */
function matchesOf(words: readonly LocatedWord[], names: ReadonlyMap<string, Name[]>, language: Language): Match[] {
  const stems = words.map(({ word }) => stemKeyOf(word, language));
  const longest = Math.max(0, ...[...names.values()].flat().map((name) => name.words.length));
  return words.flatMap((_, from) => {
    const matches: Match[] = [];
    for (let to = from + 1; to <= Math.min(from + longest, words.length); to += 1) {
      if (to > from + 1 && !words[to - 1]!.isJoined) break;
      const written = words.slice(from, to).map(({ word }) => word);
      if (written.every((word) => stopWords[language].has(word))) continue;
      const candidates = names.get(stems.slice(from, to).join(' ')) ?? [];
      const forms = candidates.filter((name) =>
        name.words.every((word, index) => isFormOf(written[index]!, word, language)),
      );
      if (forms.length > 0) matches.push({ from, to, names: bestOfEach(forms, written.join(' ')) });
    }
    return matches;
  });
}

/** One name for each entity: the one that is written like this, else the first that it lists. */
function bestOfEach(names: readonly Name[], written: string): Name[] {
  const best = new Map<string, Name>();
  for (const name of names) {
    if (!best.has(name.entity) || name.words.join(' ') === written) best.set(name.entity, name);
  }
  return [...best.values()];
}

/** @returns in the order of the text, the matches that are left when longer ones take their words from shorter ones */
function longestFirst(matches: readonly Match[], words: readonly LocatedWord[]): Match[] {
  const lengthOf = ({ from, to }: Match): number => words[to - 1]!.end - words[from]!.start;
  const taken = new Set<number>();
  return matches
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .filter(({ from, to }) => {
      const own = Array.from({ length: to - from }, (_, index) => from + index);
      if (own.some((index) => taken.has(index))) return false;
      for (const index of own) taken.add(index);
      return true;
    })
    .toSorted((a, b) => a.from - b.from);
}
