import { useTexts } from '../../i18n/language.ts';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import { documentTexts } from './document-texts.ts';
import { overlaps, type Section } from './passages.ts';

interface SectionsProps {
  sections: readonly Section[];
  range: CharRange | null;
}

/** The sections that have evidence, with how much: each leads to its first passage. */
export function Sections({ sections, range }: SectionsProps) {
  const texts = useTexts(documentTexts);
  return (
    <nav class="sections" aria-label={texts.sections}>
      <h2>{texts.sections}</h2>
      <ol>
        {byName(sections).map(({ name, passages }) => {
          const [first] = passages;
          const isCurrent = range !== null && passages.some((passage) => overlaps(passage, range));
          return (
            <li key={first!.start}>
              <a href={charFragment(first!)} aria-current={isCurrent ? 'true' : undefined} title={name}>
                <span>{lastOf(name)}</span>{' '}
                <span class="number">{passages.reduce((sum, { evidence }) => sum + evidence.length, 0)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Sections with what comes under their headings anywhere in the text, in the order in which they first come. */
function byName(sections: readonly Section[]): Section[] {
  const names = [...new Set(sections.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    passages: sections.filter((section) => section.name === name).flatMap(({ passages }) => passages),
  }));
}

/** The innermost heading of a path such as "Causes > Dehydration". */
function lastOf(section: string): string {
  return section.split(' > ').at(-1) ?? section;
}
