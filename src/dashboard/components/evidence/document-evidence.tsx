import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import { useHeldText } from '../../source-text/held-texts.ts';
import { fromQuotes, textAt, type KnownCharacters } from '../../source-text/known-characters.ts';
import { Link } from '../link.tsx';
import { SourcePassage } from '../source-passage.tsx';
import { TextDrop } from '../text-drop/text-drop.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import type { Evidence, EvidenceGroup } from './evidence-groups.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { Firmness } from './firmness.tsx';

interface DocumentEvidenceProps {
  group: EvidenceGroup;
  /** The claim's sentence, which a paraphrase that says the same does not repeat. */
  statement: string;
}

/** What one document says of a claim: its sentences where their text is at hand, else how the reader gets to see them. */
export function DocumentEvidence({ group: { document: source, evidence }, statement }: DocumentEvidenceProps) {
  const { address } = useRoute();
  const held = useHeldText(source.sha256);
  const characters = held ?? fromQuotes(evidence.flatMap((piece) => [piece, ...piece.context]));
  const hidden = evidence.filter((piece) => textAt(characters, piece) === null);
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card, held !== null);
  return (
    <section ref={card} class="document-evidence" tabIndex={-1}>
      <p class="source">
        <Link href={address(`/documents/${encodeURIComponent(source.id)}`)} lang={source.language.toLowerCase()}>
          {source.title}
        </Link>
      </p>
      <ol class="places">
        {evidence.map((piece) => (
          <li key={piece.id}>
            <Piece evidence={piece} characters={characters} statement={statement} />
          </li>
        ))}
      </ol>
      {hidden.length > 0 && <ShowSentences source={source} hidden={hidden} />}
    </section>
  );
}

interface PieceProps {
  evidence: Evidence;
  characters: KnownCharacters;
  statement: string;
}

function Piece({ evidence, characters, statement }: PieceProps) {
  const texts = useTexts(evidenceTexts);
  const { document: source, section, context, paraphrase, repeats } = evidence;
  const language = source.language.toLowerCase();
  return (
    <>
      <SourcePassage characters={characters} evidence={evidence} language={source.language} />
      {paraphrase !== statement && <p class="paraphrase">{paraphrase}</p>}
      <p class="about-evidence">
        <Firmness evidence={evidence} language={source.language} />
      </p>
      <p class="about-evidence quiet">
        {section !== source.title && (
          <>
            <span lang={language}>{section}</span> ·{' '}
          </>
        )}
        <SpanLink source={source.id} span={evidence} />
      </p>
      {context.length > 0 && (
        <p class="about-evidence quiet">
          {texts.context}{' '}
          {context.map((span, index) => (
            <span key={span.start}>
              {index > 0 && ', '}
              <SpanLink source={source.id} span={span} />
            </span>
          ))}
        </p>
      )}
      {repeats.map(({ id, title, language: other }) => (
        <p key={id} class="about-evidence quiet">
          {texts.repeats} <cite lang={other.toLowerCase()}>{title}</cite> ({texts.notCounted})
        </p>
      ))}
    </>
  );
}

/** Leads to a span in its document. */
function SpanLink({ source, span }: { source: string; span: CharRange }) {
  const texts = useTexts(evidenceTexts);
  const { address } = useRoute();
  return (
    <Link href={address(`/documents/${encodeURIComponent(source)}`) + charFragment(span)}>
      {texts.characters(span.start, span.end)}
    </Link>
  );
}

/** Says why sentences are not shown, and takes the text that holds them. */
function ShowSentences({ source, hidden }: { source: Evidence['document']; hidden: readonly Evidence[] }) {
  const texts = useTexts(evidenceTexts);
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <>
        <p class="about-evidence quiet">{texts.why}</p>
        <TextDrop wanted={source} spans={hidden} />
      </>
    );
  }
  return (
    <button type="button" onClick={() => setOpen(true)}>
      {hidden.length === 1 ? texts.show : texts.showAll(hidden.length)}
    </button>
  );
}
