import { FileText } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/language.ts';
import type { KnownDocument } from '../../source-text/recognize.ts';
import { Icon } from '../icon.tsx';
import { TextCheck, type LocatedSpan } from './text-check.tsx';
import { textDropTexts } from './text-drop-texts.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useTextCheck, type Check } from './use-text-check.ts';
import './text-drop.css';

interface TextDropProps {
  /** The document whose text is wanted; null for any. */
  wanted: Pick<KnownDocument, 'id' | 'fileName' | 'sha256'> | null;
  /** Spans of that document, by which a text that does not match is compared with it. */
  spans?: readonly LocatedSpan[];
}

/**
 * Takes the text of a document as a file or from the clipboard, and keeps it for this tab where its SHA-256 is that of a document. Nothing
 * is sent to the server.
 */
export function TextDrop({ wanted, spans = [] }: TextDropProps) {
  const texts = useTexts(textDropTexts);
  const { check, start } = useTextCheck();
  const isOver = useFileDrop(start);
  const [isPasting, setPasting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="text-drop" aria-label={texts.label} data-over={isOver ? '' : undefined}>
      <p class="invitation">
        <Icon of={FileText} size="1.4rem" />
        <span>
          {texts.drop(wanted?.fileName ?? null)}{' '}
          <button type="button" class="in-text" onClick={() => file.current?.click()}>
            {texts.choose}
          </button>{' '}
          {texts.or}{' '}
          <button type="button" class="in-text" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            {texts.paste}
          </button>
          .
        </span>
      </p>
      <input
        ref={file}
        type="file"
        accept=".txt,text/plain"
        multiple={wanted === null}
        hidden
        aria-label={texts.choose}
        onChange={({ currentTarget }) => {
          start(currentTarget.files ?? []);
          currentTarget.value = '';
        }}
      />
      {isPasting && <Paste onPaste={(text) => start([new Blob([text])])} />}
      <p class="private">{texts.private}</p>
      <Outcome check={check} wanted={wanted} spans={spans} />
    </section>
  );
}

/** How far the check has come, and what it found. */
function Outcome({ check, wanted, spans }: { check: Check } & Required<TextDropProps>) {
  const texts = useTexts(textDropTexts);
  return (
    <div role="status">
      {check.state === 'checking' && <p>{texts.checking}</p>}
      {check.state === 'failed' && <p class="failure">{texts.failed}</p>}
      {check.state === 'done' &&
        check.found.map((recognition, index) => (
          <TextCheck key={index} recognition={recognition} wanted={wanted} known={check.known} spans={spans} />
        ))}
    </div>
  );
}

function Paste({ onPaste }: { onPaste: (text: string) => void }) {
  const texts = useTexts(textDropTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(field.current?.value ?? '');
      }}
    >
      <label for={id}>{texts.pasted}</label>
      <textarea ref={field} id={id} rows={4} required />
      <button type="submit">{texts.check}</button>
    </form>
  );
}
