import { useMemo, useRef } from 'preact/hooks';
import { Link } from '../../components/link.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { TextDrop } from '../../components/text-drop/text-drop.tsx';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { readCharFragment, type CharRange } from '../../../domain/char-fragment.ts';
import { forgetText, useHeldText } from '../../source-text/held-texts.ts';
import { fromQuotes } from '../../source-text/known-characters.ts';
import { oneOf } from '../state.ts';
import { documentTexts } from './document-texts.ts';
import { EvidenceList } from './evidence-list.tsx';
import { EvidenceMap } from './evidence-map.tsx';
import type { ReadDocument } from './fetch-document.ts';
import { passagesOf, sectionsOf } from './passages.ts';
import { Sections } from './sections.tsx';
import { SelectedPassage } from './selected-passage.tsx';
import { SourceText } from './source-text.tsx';
import { useShownRange } from './use-shown-range.ts';

const shows = ['text', 'list'] as const;

/** How the address asks for the evidence; null where it does not say. */
export const readShow = (parameters: URLSearchParams) => oneOf(shows, parameters.get('show'));

/** A document's evidence: in its text as far as that is known, or as a list. What is selected is in the address. */
export function Reader({ document }: { document: ReadDocument }) {
  const { parameters, fragment } = useRoute();
  const held = useHeldText(document.sha256);
  const { evidence } = document;
  const characters = useMemo(
    () => held ?? fromQuotes(evidence.flatMap((piece) => [piece, ...piece.context])),
    [held, evidence],
  );
  const passages = useMemo(() => passagesOf(evidence), [evidence]);
  const sections = useMemo(() => sectionsOf(passages), [passages]);
  const show = characters.length === 0 ? 'list' : (readShow(parameters) ?? 'text');
  const range = readCharFragment(fragment);
  const column = useRef<HTMLDivElement>(null);
  useShownRange(column, range, `${show} ${characters.length}`);
  // Where the text is not known, it is at least as long as its last span.
  const length = Math.max(characters.length, ...evidence.map(({ end }) => end));
  return (
    <div class="reader">
      <Facts document={document} />
      <Notices range={range} length={held ? held.length : null} hasText={characters.length > 0} />
      <TextState
        document={document}
        isHeld={held !== null}
        missing={characters.length === 0 ? null : missingIn(characters)}
        show={show}
      />
      <EvidenceMap evidence={evidence} sections={sections} length={length} range={range} />
      <div class="columns">
        <Sections sections={sections} range={range} />
        <div ref={column} class="column">
          {show === 'text' ? (
            <SourceText document={document} characters={characters} range={range} />
          ) : (
            <EvidenceList sections={sections} characters={characters} language={document.language} range={range} />
          )}
        </div>
        <SelectedPassage document={document} passages={passages} range={range} show={show} column={column} />
      </div>
    </div>
  );
}

function missingIn(characters: readonly (string | undefined)[]): number {
  let missing = 0;
  for (let at = 0; at < characters.length; at += 1) if (characters[at] === undefined) missing += 1;
  return missing;
}

function Facts({ document }: { document: ReadDocument }) {
  const texts = useTexts(documentTexts);
  const { language } = useLanguage();
  const { address } = useRoute();
  const { id, fileName, claims, evidence, url, publisher, author, license, wordCount } = document;
  const onlyHere = claims.filter(({ positions }) => positions.every((position) => position.document.id === id)).length;
  const facts = [
    texts.languages[document.language],
    wordCount !== null && texts.words(wordCount.toLocaleString(language)),
    texts.claims(claims.length),
    texts.evidence(evidence.length),
    texts.onlyHere(onlyHere),
    author,
    publisher,
    license,
  ].filter((fact) => typeof fact === 'string');
  return (
    <ul class="facts-line">
      <li>
        <Link href={address('/documents')}>{texts.all}</Link>
      </li>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li>
        <code>{fileName}</code>
      </li>
      {url !== null && (
        <li>
          <a href={url} rel="noreferrer">
            {texts.article}
          </a>
        </li>
      )}
    </ul>
  );
}

interface NoticesProps {
  range: CharRange | null;
  /** Length of the text; null where it is not known. */
  length: number | null;
  hasText: boolean;
}

/** What the address asks for and cannot be shown. */
function Notices({ range, length, hasText }: NoticesProps) {
  const texts = useTexts(documentTexts);
  const { parameters, fragment } = useRoute();
  const notices = [
    readShow(parameters) === 'text' && !hasText && texts.noText,
    range === null && fragment !== '' && fragment !== '#content' && texts.badFragment(fragment),
    range && length !== null && range.end > length && texts.unlocated(range.start, range.end, length),
  ].filter((notice) => typeof notice === 'string');
  return (
    <div role="status">
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
    </div>
  );
}

interface TextStateProps {
  document: ReadDocument;
  isHeld: boolean;
  /** How many characters before the last known one are not known; null where none is known. */
  missing: number | null;
  show: (typeof shows)[number];
}

/** Whether the text is at hand, and how to add, change or forget it. */
function TextState({ document, isHeld, missing, show }: TextStateProps) {
  const texts = useTexts(documentTexts);
  const { language } = useLanguage();
  const state = useRef<HTMLDivElement>(null);
  useKeptFocus(state, isHeld);
  return (
    <div ref={state} class="text-state" tabIndex={-1}>
      {isHeld ? (
        <p role="status">
          {texts.held}{' '}
          <button type="button" class="in-text" onClick={() => forgetText(document.sha256)}>
            {texts.forget}
          </button>
        </p>
      ) : (
        <>
          {missing !== null && <p>{texts.quotesOnly(texts.charactersOf(missing.toLocaleString(language)))}</p>}
          <TextDrop wanted={document} spans={document.evidence} />
        </>
      )}
      {missing !== null && <ShowSwitch show={show} />}
    </div>
  );
}

function ShowSwitch({ show }: Pick<TextStateProps, 'show'>) {
  const texts = useTexts(documentTexts);
  const { here, go } = useRoute();
  return (
    <div class="segments" role="group" aria-label={texts.show}>
      {shows.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={show === value}
          onClick={() => go(here({ show: value === 'text' ? null : value }), 'replace')}
        >
          {texts[value]}
        </button>
      ))}
    </div>
  );
}
