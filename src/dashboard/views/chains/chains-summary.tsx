import { anyStrength } from '../../../domain/what-if.ts';
import { IncompleteEvidence } from '../../components/strength-dial.tsx';
import { useTexts } from '../../i18n/language.ts';
import { isWhole, type ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';
import { groupByStart } from './flow.ts';
import { ThroughBar } from './through-bar.tsx';
import type { Outcome } from './use-outcome.ts';

interface ChainsSummaryProps {
  outcome: Outcome;
  totalCount: number;
  truncated: boolean;
  state: ChainsState;
  onChange: (changes: Partial<ChainsState>) => void;
}

/** How many chains there are, how many of them stand, and what most of them lead through. */
export function ChainsSummary({ outcome, totalCount, truncated, state, onChange }: ChainsSummaryProps) {
  const texts = useTexts(chainsTexts);
  const { chains, standing, claimsFallen, evidence } = outcome;
  const isPartial = !isWhole(state) && evidence === 'ready';
  return (
    <div class="chains-summary">
      <p role="status">
        <strong>
          {isPartial
            ? texts.whatIf.outcome(standing.length, chains.length, claimsFallen.length)
            : `${texts.found(chains.length, totalCount, groupByStart(chains).length)}.`}
        </strong>{' '}
        {isPartial && chains.length < totalCount && (
          <span>{texts.found(chains.length, totalCount, groupByStart(chains).length)}.</span>
        )}
        {truncated && <span>{texts.truncated}</span>}
        {!isWhole(state) && (
          <button type="button" onClick={() => onChange({ strength: anyStrength, without: [] })}>
            {texts.whatIf.reset}
          </button>
        )}
      </p>
      {evidence === 'incomplete' && <IncompleteEvidence />}
      <ThroughBar chains={standing} through={state.through} onChoose={(through) => onChange({ through })} />
    </div>
  );
}
