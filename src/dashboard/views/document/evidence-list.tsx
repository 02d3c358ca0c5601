import { Firmness } from '../../components/evidence/firmness.tsx';
import { SourcePassage } from '../../components/source-passage.tsx';
import { useTexts } from '../../i18n/language.ts';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import type { KnownCharacters } from '../../source-text/known-characters.ts';
import { documentTexts } from './document-texts.ts';
import { overlaps, type Passage, type Section } from './passages.ts';

interface EvidenceListProps {
  sections: readonly Section[];
  characters: KnownCharacters;
  /** The document's language, as the API names it. */
  language: string;
  range: CharRange | null;
}

/** All evidence of a document in the order of its text, by section. */
export function EvidenceList({ sections, characters, language, range }: EvidenceListProps) {
  return (
    <div class="evidence-list">
      {sections.map(({ name, passages }) => (
        <section key={passages[0]!.start}>
          <h2 lang={language.toLowerCase()}>{name}</h2>
          <ol>
            {passages.map((passage) => (
              <PassageItem
                key={passage.start + passage.end / 1e9}
                passage={passage}
                characters={characters}
                language={language}
                isSelected={range !== null && overlaps(passage, range)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface PassageItemProps {
  passage: Passage;
  characters: KnownCharacters;
  language: string;
  isSelected: boolean;
}

function PassageItem({ passage, characters, language, isSelected }: PassageItemProps) {
  const texts = useTexts(documentTexts);
  const [first] = passage.evidence;
  return (
    <li aria-current={isSelected ? 'true' : undefined}>
      <a class="location" href={charFragment(passage)}>
        {texts.characters(passage.start, passage.end)}
      </a>
      <SourcePassage characters={characters} evidence={first!} language={language} />
      <ul>
        {passage.evidence.map((piece) => (
          <li key={piece.id}>
            {piece.paraphrase} <Firmness evidence={piece} language={language} isBrief />
          </li>
        ))}
      </ul>
    </li>
  );
}
