import { FileText } from 'lucide';
import { matchedRanges } from '../../../search/matched-ranges.ts';
import { kinds, type Language } from '../../../domain/vocabulary.ts';
import { useLabel, useLanguage } from '../../i18n/language.ts';
import { Icon } from '../icon.tsx';
import { KindIcon } from '../kind-tag.tsx';
import { Marked } from '../marked.tsx';
import type { FoundDocument, Hit } from './use-search.ts';

/** A hit as an option shows it: icon, name, what matched where it is not the name, and the kind; what was searched for is marked. */
export function HitContent({ hit: { entity, ...hit }, sought }: { hit: Hit; sought: string }) {
  const label = useLabel();
  const { language } = useLanguage();
  const matched = hit.sentence ?? hit.matchedText;
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span>
        <Found text={entity.name} sought={sought} language={language} />
        {matched !== entity.name && (
          <small>
            {' · '}
            <Found text={matched} sought={sought} language={hit.sentence === null ? languageOf(hit) : language} />
          </small>
        )}
      </span>
      <small class="aside">{label(kinds[entity.kind].name)}</small>
    </>
  );
}

/** A document as an option shows it: its title, and who published and wrote it. */
export function DocumentContent({ document, sought }: { document: FoundDocument; sought: string }) {
  const language = languageOf(document);
  return (
    <>
      <Icon of={FileText} />
      <span>
        <Found text={document.title} sought={sought} language={language} />
        {[document.publisher, document.author].map((name) =>
          name === null ? null : (
            <small key={name}>
              {' · '}
              <Found text={name} sought={sought} language={language} />
            </small>
          ),
        )}
      </span>
    </>
  );
}

interface FoundProps {
  text: string;
  /** What was searched for. */
  sought: string;
  /** Language of the text. */
  language: Language;
}

function Found({ text, sought, language }: FoundProps) {
  return (
    <span lang={language}>
      <Marked text={text} ranges={matchedRanges(text, sought, language)} />
    </span>
  );
}

/** The language of what was found, which the API names in capitals. */
const languageOf = ({ language }: { language: Hit['language'] }): Language => (language === 'SV' ? 'sv' : 'en');
