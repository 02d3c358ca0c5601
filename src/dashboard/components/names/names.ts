import { containedRanges } from '../../../search/matched-ranges.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import type { EntityNamesFragment } from '../../generated/graphql.ts';

/** A name or synonym, and its language. */
export interface Name {
  name: string;
  language: Language;
}

/** All that an entity is called, names first; nothing where its names were not asked for. */
export function namesOf({
  nameEn,
  nameSv,
  synonymsEn = [],
  synonymsSv = [],
}: { name: string } & Partial<EntityNamesFragment>): readonly Name[] {
  const inEnglish = [nameEn ?? [], synonymsEn].flat().map((name): Name => ({ name, language: 'en' }));
  const inSwedish = [nameSv ?? [], synonymsSv].flat().map((name): Name => ({ name, language: 'sv' }));
  return [...inEnglish, ...inSwedish];
}

/** The name by which a filter keeps an entity that is shown by another name; null where the shown name contains the text, too. */
export function otherNameWith(text: string, shown: string, names: readonly Name[]): Name | null {
  const contains = (name: string): boolean => containedRanges(name, text).length > 0;
  return contains(shown) ? null : (names.find(({ name }) => contains(name)) ?? null);
}
