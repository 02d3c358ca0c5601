import { useMemo } from 'preact/hooks';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import type { KnownCharacters } from '../../source-text/known-characters.ts';
import { documentTexts } from './document-texts.ts';
import type { ReadDocument } from './fetch-document.ts';
import { overlaps } from './passages.ts';
import { headingsOf, layOut, type Block, type Run } from './text-layout.ts';

interface SourceTextProps {
  document: ReadDocument;
  characters: KnownCharacters;
  range: CharRange | null;
}

/** A document's text as far as it is known, with all evidence marked; each marked passage is a link to itself. */
export function SourceText({ document: { title, language, evidence }, characters, range }: SourceTextProps) {
  const blocks = useMemo(
    () => layOut(characters, evidence, headingsOf(title, evidence)),
    [characters, evidence, title],
  );
  return (
    <div class="source-text" lang={language.toLowerCase()}>
      {blocks.map((block) => (
        <TextBlock key={`${block.kind} ${block.start}`} block={block} range={range} />
      ))}
    </div>
  );
}

function TextBlock({ block, range }: { block: Block; range: CharRange | null }) {
  const texts = useTexts(documentTexts);
  const { language } = useLanguage();
  if (block.kind === 'gap') {
    return (
      <p class="gap" lang={language}>
        {texts.gap(block.missing.toLocaleString(language))}
      </p>
    );
  }
  const runs = block.runs.map((run) => <TextRun key={run.start} run={run} range={range} />);
  if (block.kind === 'heading') return <h2>{runs}</h2>;
  return <p class={block.kind === 'item' ? 'item' : undefined}>{runs}</p>;
}

function TextRun({ run, range }: { run: Run; range: CharRange | null }) {
  const isSelected = range !== null && overlaps(run, range);
  const parts = run.parts.map(({ start, text, isHedge }) =>
    isHedge ? (
      <em key={start} class="hedge">
        {text}
      </em>
    ) : (
      text
    ),
  );
  if (run.evidence === 0) return isSelected ? <mark aria-current="true">{parts}</mark> : <>{parts}</>;
  return (
    <a
      class="run"
      href={charFragment(run)}
      data-evidence={Math.min(run.evidence, 3)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {parts}
    </a>
  );
}
