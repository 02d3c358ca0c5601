import { certaintyRanks, certaintyWords, type Certainty } from '../../knowledge/certainty.ts';
import { useLabel } from '../i18n/language.ts';

/** A certainty in words and as filled parts of a bar of four. */
export function CertaintyBadge({ certainty }: { certainty: Certainty }) {
  const label = useLabel();
  const rank = certaintyRanks[certainty];
  return (
    <span class="certainty">
      <span class="certainty-bar" aria-hidden="true">
        {Object.values(certaintyRanks).map((step) => (
          <span key={step} class={step <= rank ? 'filled' : ''} />
        ))}
      </span>
      {label(certaintyWords[certainty])}
    </span>
  );
}
