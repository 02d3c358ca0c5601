import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { EvidenceOfDocument } from '../generated/graphql.ts';
import { atMost } from '../graphql/page-size.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../i18n/language.ts';
import { ClaimEvidence } from './evidence/claim-evidence.tsx';
import { evidenceTexts } from './evidence/evidence-texts.ts';
import { Icon } from './icon.tsx';
import { Status } from './status.tsx';
import './evidence-panel.css';

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
        <button type="button" class="icon-button" aria-label={texts.close} onClick={onClose}>
          <Icon of={X} />
        </button>
      </header>
      <Status answer={answer}>
        {(data) =>
          data.claims.edges.length === 0 ? (
            <p>{texts.unknown}</p>
          ) : (
            data.claims.edges.map(({ node }) => <ClaimEvidence key={node.id} claim={node} />)
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
