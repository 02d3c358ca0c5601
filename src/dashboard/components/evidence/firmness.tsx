import type { Modality, Stance } from '../../../domain/vocabulary.ts';
import { useTexts } from '../../i18n/language.ts';
import { evidenceTexts } from './evidence-texts.ts';
import './firmness.css';

interface FirmnessProps {
  evidence: { stance: Stance; modality: Modality; cue: string | null; emphasis: string | null };
  /** The document's language, as the API names it. */
  language: string;
  /** Leaves out what most evidence has in common: that it supports its claim, and that without a hedge. */
  isBrief?: boolean;
}

/** Whether a piece of evidence supports its claim, and how firmly: "Supports, hedged (“can”)". */
export function Firmness({ evidence, language, isBrief = false }: FirmnessProps) {
  const { stance, modality, cue, emphasis } = evidence;
  const texts = useTexts(evidenceTexts);
  const lang = language.toLowerCase();
  return (
    <span class="firmness" data-stance={stance}>
      {(!isBrief || stance === 'REFUTES') && (
        <>
          <strong>{texts.stances[stance]}</strong>,{' '}
        </>
      )}
      {(!isBrief || modality !== 'ASSERTED') && texts.modalities[modality]}
      {cue !== null && (
        <>
          {' '}
          (<span lang={lang}>{texts.quoted(cue)}</span>)
        </>
      )}
      {!isBrief && emphasis !== null && (
        <>
          , {texts.emphasis} <span lang={lang}>{texts.quoted(emphasis)}</span>
        </>
      )}
    </span>
  );
}
