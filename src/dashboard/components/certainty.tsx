import { certaintyRanks, certaintyWords, type Certainty as Level } from '../../domain/certainty.ts';
import { useLabel } from '../i18n/language.ts';
import './certainty.css';

/** How firmly the documents say something: its words, and as many bars as it has ranks. */
export function Certainty({ certainty }: { certainty: Level }) {
  const label = useLabel();
  return (
    <span class="certainty" data-certainty={certainty}>
      <span aria-hidden="true">
        {'▮'.repeat(certaintyRanks[certainty]) + '▯'.repeat(4 - certaintyRanks[certainty])}
      </span>{' '}
      <span class="words">{label(certaintyWords[certainty])}</span>
    </span>
  );
}
