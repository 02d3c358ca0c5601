import { useMemo } from 'preact/hooks';
import { useEntityName } from '../../components/entity-name.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ChainsViewDocument } from '../../generated/graphql.ts';
import { releaseOf, useAnswer } from '../../graphql/use-answer.ts';
import { kindPlurals } from '../../i18n/labels.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { ChainsFigure } from './chains-figure.tsx';
import { ChainsQuestion } from './chains-question.tsx';
import { ChainsSummary } from './chains-summary.tsx';
import { chainsVariables, readChainsState, writeChainsState, type ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';
import { StandingAndFallen } from './standing-and-fallen.tsx';
import { documentsOf } from './flow.ts';
import { useOutcome } from './use-outcome.ts';
import '../views.css';
import './chains.css';

/** Causal chains from some entities to another: as a diagram and by start, with the evidence of each hop and what hangs on it. */
export function ChainsView() {
  const { parameters, here, go } = useRoute();
  const { code } = useLanguage();
  const texts = useTexts(chainsTexts);
  const state = readChainsState(parameters);
  const variables = chainsVariables(state, code);
  const answer = useAnswer(ChainsViewDocument, variables);
  const found = answer.state === 'ready' ? answer.data.causalChains : null;
  const chains = useMemo(() => found?.edges.map(({ node }) => node) ?? [], [found]);
  const documents = useMemo(() => documentsOf(chains), [chains]);
  const outcome = useOutcome(chains, state, releaseOf(answer));
  const title = useTitle(state);
  const change = (changes: Partial<ChainsState>, how?: 'push' | 'replace'): void =>
    go(here(writeChainsState({ ...state, claim: null, ...changes })), how);
  return (
    <View
      title={title}
      pageTitle={`${title} · ${texts.title}`}
      state={chains.length > 0 ? { ...state, without: state.without.filter((id) => isAmong(documents, id)) } : state}
      unknownIds={answer.state === 'ready' ? answer.unknownIds : []}
    >
      <ChainsQuestion state={state} onChange={(changes) => change({ through: null, ...changes })} />
      {state.claim && <EvidencePanel claims={state.claim.split(',')} onClose={() => change({})} />}
      <Status answer={answer}>
        {({ causalChains: { totalCount, truncated } }) =>
          chains.length === 0 ? (
            <p role="status">{texts.empty}</p>
          ) : (
            <>
              <ChainsSummary {...{ outcome, totalCount, truncated, state }} onChange={change} />
              <ChainsFigure {...{ outcome, documents, state, answer, variables, title }} onChange={change} />
              <StandingAndFallen {...{ outcome, documents }} claim={state.claim} />
            </>
          )
        }
      </Status>
    </View>
  );
}

const isAmong = (documents: readonly { id: string }[], wanted: string): boolean =>
  documents.some(({ id }) => id === wanted);

/** From where to where, such as "Medications → Muscle cramp". */
function useTitle({ from, kind, to }: ChainsState): string {
  const texts = useTexts(chainsTexts);
  const first = useEntityName(from[0] ?? null);
  const end = useEntityName(to);
  const start = useLabel()(kindPlurals[kind]);
  if (from.length === 0) return `${start} → ${end}`;
  return `${first}${from.length > 1 ? ` + ${texts.more(from.length - 1)}` : ''} → ${end}`;
}
