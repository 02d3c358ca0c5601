import { useEntityName } from '../../components/entity-name.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { fileName } from '../../components/tools/file-name.ts';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { ConsensusViewDocument } from '../../generated/graphql.ts';
import { releaseOf, useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { Consensus } from './consensus.tsx';
import { ConsensusQuestion, usePredicatesInWords } from './consensus-question.tsx';
import {
  namedPredicates,
  consensusVariables,
  readConsensusState,
  writeConsensusState,
  type ConsensusState,
} from './consensus-state.ts';
import { consensusTable } from './consensus-table.ts';
import { consensusTexts } from './consensus-texts.ts';
import '../views.css';
import './consensus.css';
import '../heat-colours.css';

/** What the documents name for an object, as a heat map of subjects by documents. */
export function ConsensusView() {
  const { parameters, here, go } = useRoute();
  const { code } = useLanguage();
  const texts = useTexts(consensusTexts);
  const state = readConsensusState(parameters);
  const variables = consensusVariables(state, code);
  const answer = useAnswer(ConsensusViewDocument, variables);
  const title = texts.heading(usePredicatesInWords(state.predicate), useEntityName(state.object));
  const change = (changes: Partial<ConsensusState>, how?: 'push' | 'replace'): void =>
    go(here(writeConsensusState({ ...state, ...changes })), how);
  const close = { claim: null, document: null };
  return (
    <View title={title} pageTitle={`${title} · ${texts.title}`} state={state}>
      <ConsensusQuestion
        state={state}
        onChange={(changes) => change({ ...close, ...changes })}
        onDial={(strength) => change({ strength }, 'replace')}
      />
      {state.claim && (
        <EvidencePanel claims={state.claim.split(',')} document={state.document} onClose={() => change(close)} />
      )}
      <Status answer={answer}>
        {(data) => (
          <Consensus
            key={JSON.stringify(variables)}
            first={data}
            release={releaseOf(answer)}
            {...{ state, variables }}
            onSort={(sort) => change({ sort })}
          />
        )}
      </Status>
      <ViewTools
        answer={answer}
        document={ConsensusViewDocument}
        variables={variables}
        name={fileName('consensus', ...namedPredicates(state), 'of', state.object)}
        title={title}
        table={
          answer.state === 'ready' && answer.data.consensus.totalCount > 0
            ? () => consensusTable(answer.data.consensus, variables)
            : null
        }
      />
    </View>
  );
}
