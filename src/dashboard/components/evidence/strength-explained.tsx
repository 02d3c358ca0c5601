import { useTexts } from '../../i18n/language.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { figuresOf } from '../certainty-figures.ts';
import { Certainty } from '../certainty.tsx';
import type { EvidencedClaim } from './evidence-groups.ts';
import { evidenceTexts } from './evidence-texts.ts';

/** A claim's stated strength with its points; on demand what they follow from and what they are not. */
export function StrengthExplained({ claim }: { claim: EvidencedClaim }) {
  const texts = useTexts(evidenceTexts);
  const { strength } = useTexts(sharedTexts);
  return (
    <details class="strength-explained">
      <summary>
        {strength}: <Certainty certainty={claim.certainty} />{' '}
        <span class="quiet">· {texts.points(claim.certaintyPoints)}</span>
      </summary>
      <p>{figuresOf(claim.certaintyExplanation)}</p>
      <p>{texts.rule}</p>
      <p>
        <strong>{texts.notGrade}</strong>
      </p>
    </details>
  );
}
