import { ChevronLeft, ChevronRight, X } from 'lucide';
import { Certainty } from '../../components/certainty.tsx';
import { Firmness } from '../../components/evidence/firmness.tsx';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import { documentTexts } from './document-texts.ts';
import type { ReadDocument, ReadEvidence } from './fetch-document.ts';
import { evidenceAt, type Passage } from './passages.ts';

interface SelectedPassageProps {
  document: ReadDocument;
  passages: readonly Passage[];
  range: CharRange | null;
  /** Whether the passages are shown in the text or in a list. */
  show: 'text' | 'list';
  /** What holds the passages: Escape leads back to the selected one. */
  column: { current: HTMLElement | null };
}

/** The claims that rest on what is selected, beside the text; on a small screen as a sheet at the bottom. */
export function SelectedPassage({ document, passages, range, show, column }: SelectedPassageProps) {
  const texts = useTexts(documentTexts);
  if (range === null) {
    return (
      <aside class="selected-passage" aria-label={texts.selected}>
        <p class="quiet">{texts.hint[show]}</p>
        {show === 'text' && (
          <p class="legend">
            <span class="run-sample">{texts.legendEvidence}</span> <span class="hedge">{texts.legendHedge}</span>
          </p>
        )}
      </aside>
    );
  }
  const found = evidenceAt(document.evidence, range);
  const claims = new Set(found.map(({ claim }) => claim.id)).size;
  return (
    <aside
      class="selected-passage"
      data-open=""
      aria-label={texts.selected}
      onKeyDown={(event) => {
        if (event.key === 'Escape') column.current?.querySelector<HTMLElement>('a[aria-current]')?.focus();
      }}
    >
      <Steps passages={passages} range={range} />
      <h2 aria-live="polite">
        {claims === 0 ? texts.noEvidence(range.start, range.end) : texts.selectedClaims(claims)}
      </h2>
      <ol>
        {found.map((piece) => (
          <li key={piece.id}>
            <EvidenceCard evidence={piece} language={document.language} range={range} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** Where the selection is, the passages before and after it, and how to clear it. */
function Steps({ passages, range }: Pick<SelectedPassageProps, 'passages'> & { range: CharRange }) {
  const texts = useTexts(documentTexts);
  const { address, path, parameters } = useRoute();
  const previous = passages.findLast(
    ({ start, end }) => start < range.start || (start === range.start && end > range.end),
  );
  const next = passages.find(({ start, end }) => start > range.start || (start === range.start && end < range.end));
  return (
    <p class="steps-between">
      <StepLink to={previous} icon={ChevronLeft} label={texts.previous} />
      <StepLink to={next} icon={ChevronRight} label={texts.next} />
      <span>{texts.characters(range.start, range.end)}</span>
      <Link
        class="icon-link"
        href={address(path, Object.fromEntries(parameters))}
        aria-label={texts.clear}
        title={texts.clear}
      >
        <Icon of={X} />
      </Link>
    </p>
  );
}

interface StepLinkProps {
  to: Passage | undefined;
  icon: typeof X;
  label: string;
}

function StepLink({ to, icon, label }: StepLinkProps) {
  if (!to) return null;
  return (
    <a class="icon-link" href={charFragment(to)} aria-label={label} title={label}>
      <Icon of={icon} />
    </a>
  );
}

interface EvidenceCardProps {
  evidence: ReadEvidence;
  language: string;
  range: CharRange;
}

function EvidenceCard({ evidence, language, range }: EvidenceCardProps) {
  const texts = useTexts(documentTexts);
  const { address } = useRoute();
  const { claim, paraphrase, start, end } = evidence;
  const { subject, object, predicate } = claim;
  const isExact = start === range.start && end === range.end;
  return (
    <article>
      <h3>{claim.statement}</h3>
      {paraphrase !== claim.statement && <p>{paraphrase}</p>}
      <p>
        <Firmness evidence={evidence} language={language} />
        {!isExact && (
          <>
            {' · '}
            <a href={charFragment(evidence)}>{texts.characters(start, end)}</a>
          </>
        )}
      </p>
      <p>
        <Certainty certainty={claim.certainty} />
      </p>
      <p class="ways">
        <Link href={address(`/entity/${encodeURIComponent(subject.id)}`, { claim: claim.id })}>
          {texts.allEvidence(claim.positions.length)}
        </Link>
        <Link href={address('/graph', { id: subject.id, claim: claim.id })}>{texts.graph}</Link>
        <Link href={address('/consensus', { object: object.id, predicate, subject: subject.id })}>
          {texts.consensus}
        </Link>
      </p>
    </article>
  );
}
