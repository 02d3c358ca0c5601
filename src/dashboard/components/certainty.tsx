import { certaintyRanks, type Certainty as Level } from '../../domain/certainty.ts';
import { strengthLabels } from '../i18n/labels.ts';
import { useLabel } from '../i18n/language.ts';
import './certainty.css';

/** A claim's stated strength: a word, and as many bars as its rank. */
export function Certainty({ certainty }: { certainty: Level }) {
  const label = useLabel();
  return (
    <span class="certainty" data-certainty={certainty}>
      <span aria-hidden="true">
        {'▮'.repeat(certaintyRanks[certainty]) + '▯'.repeat(4 - certaintyRanks[certainty])}
      </span>{' '}
      <span class="words">{label(strengthLabels[certainty])}</span>
    </span>
  );
}
