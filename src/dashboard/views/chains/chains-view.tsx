import { useMemo, useRef } from 'preact/hooks';
import { Certainty } from '../../components/certainty.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { useRoute } from '../../router.tsx';
import { ChainList } from './chain-list.tsx';
import { ChainsForm } from './chains-form.tsx';
import { claimIdsOf, flowOf, type Chain } from './flow.ts';
import { ChainsViewDocument } from '../../generated/graphql.ts';
import { certainties, chainsVariables, readChainsState, writeChainsState, type ChainsState } from './chains-state.ts';
import { chainsTable } from './chains-table.ts';
import { chainsTexts } from './chains-texts.ts';
import '../views.css';
import './chains.css';
import { FlowChart } from './flow-chart.tsx';
import type { FlowDrawing } from './flow-drawing.ts';

/** Causal chains from some entities to another: as a diagram and as a ranked list, with the evidence of each hop. */
export function ChainsView() {
  const { parameters, here, go } = useRoute();
  const { code } = useLanguage();
  const texts = useTexts(chainsTexts);
  const state = readChainsState(parameters);
  const variables = chainsVariables(state, code);
  const answer = useAnswer(ChainsViewDocument, variables);
  const drawing = useRef<FlowDrawing | null>(null);
  const change = (changes: Partial<ChainsState>): void =>
    go(here(writeChainsState({ ...state, claim: null, ...changes })));
  const found = answer.state === 'ready' ? answer.data.causalChains : null;
  const chains = useMemo(() => found?.edges.map(({ node }) => node) ?? [], [found]);
  return (
    <View title={texts.title} lead={texts.lead}>
      <ChainsForm state={state} onChange={change} />
      <ViewTools
        document={ChainsViewDocument}
        variables={variables}
        name="chains"
        table={chainsTable(chains)}
        png={() => drawing.current?.png() ?? null}
      />
      {state.claim && <EvidencePanel claims={state.claim.split(',')} onClose={() => change({})} />}
      <Status answer={answer}>
        {({ causalChains: { totalCount, truncated } }) => (
          <>
            <p role="status">
              {chains.length === 0 ? texts.empty : `${texts.found(chains.length, totalCount)}.`}{' '}
              {truncated && <strong>{texts.truncated}</strong>}
            </p>
            {chains.length > 0 && (
              <Found chains={chains} claim={state.claim} onClaim={(claim) => change({ claim })} drawing={drawing} />
            )}
          </>
        )}
      </Status>
    </View>
  );
}

interface FoundProps {
  chains: readonly Chain[];
  claim: string | null;
  onClaim: (claim: string) => void;
  drawing: { current: FlowDrawing | null };
}

function Found({ chains, claim, onClaim, drawing }: FoundProps) {
  const texts = useTexts(chainsTexts);
  const { strength } = useTexts(sharedTexts);
  const flow = useMemo(() => flowOf(chains), [chains]);
  return (
    <>
      <h2>{texts.diagram}</h2>
      <p class="quiet">{texts.diagramHint}</p>
      <p class="certainties">
        <small>{strength}:</small>
        {certainties.map((certainty) => (
          <Certainty key={certainty} certainty={certainty} />
        ))}
      </p>
      <FlowChart flow={flow} chains={chains.length} onLink={({ hop }) => onClaim(claimIdsOf(hop))} drawing={drawing} />
      <h2>{texts.list}</h2>
      <p class="quiet">{texts.ranked}</p>
      <ChainList chains={chains} claim={claim} />
    </>
  );
}
