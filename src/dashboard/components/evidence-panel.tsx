import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { predicates } from '../../domain/vocabulary.ts';
import { EvidenceOfDocument, type EvidenceOfQuery } from '../generated/graphql.ts';
import { atMost } from '../graphql/page-size.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { modalityLabels, stanceLabels } from '../i18n/labels.ts';
import { defineTexts, useLabel, useLanguage, useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';
import { useRoute } from '../router.tsx';
import { figuresOf } from './certainty-figures.ts';
import { Certainty } from './certainty.tsx';
import { Link } from './link.tsx';
import { Status } from './status.tsx';
import './evidence-panel.css';

const evidenceTexts = defineTexts({
  en: {
    title: 'Evidence',
    close: 'Close the evidence',
    unknown: 'Unknown claim.',
    none: 'This document has no evidence for this claim.',
    limitedTo: 'Limited to',
    document: 'Document',
    section: 'Section',
    place: 'Location',
    placeOf: (start: number, end: number, file: string) => `characters ${start} to ${end} of ${file}`,
    cue: 'Hedge',
    noCue: 'none',
    emphasis: 'Emphasis',
    context: 'Read with',
    repeats: 'Same passage in',
    notCounted: 'counted once',
    quote: 'Quote',
  },
  sv: {
    title: 'Belägg',
    close: 'Stäng beläggen',
    unknown: 'Okänt påstående.',
    none: 'Dokumentet har inga belägg för påståendet.',
    limitedTo: 'Gäller bara',
    document: 'Dokument',
    section: 'Avsnitt',
    place: 'Plats',
    placeOf: (start: number, end: number, file: string) => `tecken ${start} till ${end} i ${file}`,
    cue: 'Förbehåll',
    noCue: 'inget',
    emphasis: 'Betoning',
    context: 'Läses med',
    repeats: 'Samma text i',
    notCounted: 'räknas bara en gång',
    quote: 'Citat',
  },
});

type EvidencedClaim = EvidenceOfQuery['claims']['edges'][number]['node'];
type Evidence = EvidencedClaim['evidence']['edges'][number]['node'];

interface EvidencePanelProps {
  /** Ids of the claims, 20 at most. */
  claims: readonly string[];
  /** Only what this document says. */
  document?: string | null;
  onClose: () => void;
}

/**
 * What the documents say for and against claims, and where. It takes the focus when it opens for other claims, closes on Escape, and
 * gives the focus back to what opened it.
 */
export function EvidencePanel({ claims, document: only = null, onClose }: EvidencePanelProps) {
  const texts = useTexts(evidenceTexts);
  const { code } = useLanguage();
  const answer = useAnswer(EvidenceOfDocument, {
    claims: [...claims],
    document: only,
    language: code,
    maxClaims: atMost(20),
    maxEvidence: atMost(100),
  });
  const panel = useRef<HTMLElement>(null);
  useBorrowedFocus(panel, JSON.stringify([claims, only]));
  return (
    <aside
      ref={panel}
      class="evidence-panel"
      tabIndex={-1}
      aria-label={texts.title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2>{texts.title}</h2>
        <button type="button" aria-label={texts.close} onClick={onClose}>
          ×
        </button>
      </header>
      <Status answer={answer}>
        {(data) =>
          data.claims.edges.length === 0 ? (
            <p>{texts.unknown}</p>
          ) : (
            data.claims.edges.map(({ node }) => <Claim key={node.id} claim={node} />)
          )
        }
      </Status>
    </aside>
  );
}

/** Moves the focus into an element whenever `shown` changes, and back to where it was first when the element goes. */
function useBorrowedFocus(element: { current: HTMLElement | null }, shown: string): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => element.current?.focus(), [shown]);
}

function Claim({ claim }: { claim: EvidencedClaim }) {
  const { address } = useRoute();
  const texts = useTexts(evidenceTexts);
  const { strength } = useTexts(sharedTexts);
  const label = useLabel();
  const limits = [claim.population, claim.bodyPart].flatMap((limit) => (limit ? [limit.name] : []));
  const page = (id: string): string => address(`/entity/${encodeURIComponent(id)}`);
  return (
    <article>
      <h3>{claim.statement}</h3>
      <p>
        <Link href={page(claim.subject.id)}>{claim.subject.name}</Link>{' '}
        <em>{label(predicates[claim.predicate].label)}</em>{' '}
        <Link href={page(claim.object.id)}>{claim.object.name}</Link>
      </p>
      {limits.length > 0 && (
        <p>
          {texts.limitedTo}: {limits.join(', ')}
        </p>
      )}
      <p>
        {strength}: <Certainty certainty={claim.certainty} />
        <br />
        <small>{figuresOf(claim.certaintyExplanation)}</small>
      </p>
      {claim.evidence.edges.length === 0 && <p>{texts.none}</p>}
      <ol class="places">
        {claim.evidence.edges.map(({ node }) => (
          <li key={node.id}>
            <Place evidence={node} statement={claim.statement} />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** @param statement the claim's sentence, which a paraphrase that says the same does not repeat */
function Place({ evidence, statement }: { evidence: Evidence; statement: string }) {
  const texts = useTexts(evidenceTexts);
  const label = useLabel();
  const {
    document: source,
    section,
    start,
    end,
    context,
    cue,
    emphasis,
    modality,
    stance,
    paraphrase,
    repeats,
  } = evidence;
  const language = source.language.toLowerCase();
  return (
    <>
      <p>
        <strong data-stance={stance}>{label(stanceLabels[stance])}</strong>, {label(modalityLabels[modality])}
      </p>
      {paraphrase !== statement && <p class="paraphrase">{paraphrase}</p>}
      <dl>
        <dt>{texts.document}</dt>
        <dd lang={language}>{source.title}</dd>
        <dt>{texts.section}</dt>
        <dd lang={language}>{section}</dd>
        <dt>{texts.place}</dt>
        <dd>{texts.placeOf(start, end, source.fileName)}</dd>
        {context.map((span) => (
          <Fragment key={`${span.start}-${span.end}`}>
            <dt>{texts.context}</dt>
            <dd>{texts.placeOf(span.start, span.end, source.fileName)}</dd>
          </Fragment>
        ))}
        <Repeated documents={repeats} />
        <dt>{texts.cue}</dt>
        <dd lang={cue === null ? undefined : language}>{cue === null ? texts.noCue : `“${cue}”`}</dd>
        {emphasis !== null && (
          <>
            <dt>{texts.emphasis}</dt>
            <dd lang={language}>“{emphasis}”</dd>
          </>
        )}
      </dl>
      <Quote evidence={evidence} />
    </>
  );
}

/** The documents that have the same passage. */
function Repeated({ documents }: { documents: Evidence['repeats'] }) {
  const texts = useTexts(evidenceTexts);
  return documents.map(({ id, title, language }) => (
    <Fragment key={id}>
      <dt>{texts.repeats}</dt>
      <dd>
        <cite lang={language.toLowerCase()}>{title}</cite> ({texts.notCounted})
      </dd>
    </Fragment>
  ));
}

/** The span and its context in the order of the text; nothing where the server does not have the documents' texts. */
function Quote({ evidence }: { evidence: Evidence }) {
  const texts = useTexts(evidenceTexts);
  if (evidence.quote === null) return null;
  return (
    <figure>
      <figcaption>{texts.quote}</figcaption>
      {[...evidence.context, evidence]
        .toSorted((one, other) => one.start - other.start)
        .map((span) => (
          <blockquote key={`${span.start}-${span.end}`} lang={evidence.document.language.toLowerCase()}>
            {span.quote}
          </blockquote>
        ))}
    </figure>
  );
}
