import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { countIntact, type KnownDocument, type Recognition } from '../../source-text/recognize.ts';
import { Link } from '../link.tsx';
import { textDropTexts } from './text-drop-texts.ts';

/** A span with the SHA-256 of its text. */
export interface LocatedSpan {
  start: number;
  end: number;
  sha256: string;
}

interface TextCheckProps {
  recognition: Recognition;
  /** The document whose text was wanted; null for any. */
  wanted: Pick<KnownDocument, 'id' | 'sha256'> | null;
  /** How many documents the text was compared with. */
  known: number;
  spans: readonly LocatedSpan[];
}

/** What the check of a text found: its document, or what was expected, what was found and what may be the reason. */
export function TextCheck({ recognition, wanted, known, spans }: TextCheckProps) {
  const texts = useTexts(textDropTexts);
  const { address } = useRoute();
  const intact = useIntact(recognition, spans);
  if (recognition.document) {
    const { id, title } = recognition.document;
    return (
      <p class="recognized">
        {texts.recognized(title)}{' '}
        {id !== wanted?.id && <Link href={address(`/documents/${encodeURIComponent(id)}`)}>{texts.open}</Link>}
      </p>
    );
  }
  const { mismatch, sha256 } = recognition;
  return (
    <div class="failure">
      {sha256 !== null && (
        <>
          <p>{texts.mismatch}</p>
          <dl>
            <dt>{texts.expected}</dt>
            <dd>{wanted ? <code>{wanted.sha256}</code> : texts.anyOf(known)}</dd>
            <dt>{texts.found}</dt>
            <dd>
              <code>{sha256}</code>
            </dd>
          </dl>
        </>
      )}
      {intact !== null && <p>{texts.intact(intact, spans.length)}</p>}
      <p>{texts.mismatches[mismatch]}</p>
    </div>
  );
}

/** How many spans are intact in a text that was not recognized; null while that is counted, and where there is nothing to count. */
function useIntact(recognition: Recognition, spans: readonly LocatedSpan[]): number | null {
  const [intact, setIntact] = useState<number | null>(null);
  useEffect(() => {
    setIntact(null);
    if (recognition.document !== null || recognition.text === null || spans.length === 0) return;
    let isCurrent = true;
    void countIntact(recognition.text, spans).then((count) => isCurrent && setIntact(count));
    return () => {
      isCurrent = false;
    };
  }, [recognition, spans]);
  return intact;
}
