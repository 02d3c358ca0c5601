import { passageOf } from '../source-text/passage.ts';
import type { KnownCharacters } from '../source-text/known-characters.ts';
import type { CharRange } from '../../domain/char-fragment.ts';
import './source-passage.css';

interface SourcePassageProps {
  /** The document's text, as far as it is known. */
  characters: KnownCharacters;
  evidence: CharRange & { context: readonly CharRange[]; cue: string | null };
  /** The text's language, as the API names it. */
  language: string;
}

/** A located span in the words of its document, with its context, the hedge marked; nothing where its text is not known. */
export function SourcePassage({ characters, evidence, language }: SourcePassageProps) {
  const parts = passageOf(characters, evidence);
  if (parts.length === 0) return null;
  return (
    <blockquote class="source-passage" lang={language.toLowerCase()}>
      {parts.map(({ role, text, isHedge }, index) => (
        <span key={index} data-role={role}>
          {isHedge ? <em class="hedge">{text}</em> : text}
        </span>
      ))}
    </blockquote>
  );
}
