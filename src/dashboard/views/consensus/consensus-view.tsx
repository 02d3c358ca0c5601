import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { ConsensusViewDocument, type ConsensusViewQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { modalityLabels } from '../../i18n/labels.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { modalities, type Modality } from '../../../domain/vocabulary.ts';
import { useRoute } from '../../router.tsx';
import { ConsensusForm } from './consensus-form.tsx';
import { consensusVariables, readConsensusState, writeConsensusState, type ConsensusState } from './consensus-state.ts';
import { consensusTable } from './consensus-table.ts';
import { consensusTexts } from './consensus-texts.ts';
import { heatMapOf } from './heat-rows.ts';
import { HeatTable } from './heat-table.tsx';
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
  const change = (changes: Partial<ConsensusState>): void =>
    go(here(writeConsensusState({ ...state, subject: null, document: null, ...changes })));
  return (
    <View title={texts.title} lead={texts.lead}>
      <ConsensusForm state={state} onChange={change} />
      <ViewTools
        answer={answer}
        document={ConsensusViewDocument}
        variables={variables}
        name="consensus"
        table={answer.state === 'ready' ? consensusTable(answer.data.consensus.nodes) : null}
      />
      <Status answer={answer}>{(data) => <Consensus data={data} state={state} onClose={() => change({})} />}</Status>
    </View>
  );
}

function Consensus({ data, state, onClose }: { data: ConsensusViewQuery; state: ConsensusState; onClose: () => void }) {
  const texts = useTexts(consensusTexts);
  const { language } = useLanguage();
  const { nodes: rows, totalCount } = data.consensus;
  if (!data.entity) return <p role="status">{texts.unknown(state.object)}</p>;
  if (rows.length === 0) return <p role="status">{texts.empty}</p>;
  const open = rows.find(({ subject }) => subject.id === state.subject);
  return (
    <>
      {open && <EvidencePanel claims={open.claims.map(({ id }) => id)} document={state.document} onClose={onClose} />}
      <p role="status">
        {texts.rows(totalCount)}. {rows.length < totalCount && texts.cut(rows.length)}
      </p>
      <Legend />
      <HeatTable
        map={heatMapOf(rows, state.sort, language)}
        caption={texts.caption(data.entity.name)}
        sort={state.sort}
        open={state}
      />
    </>
  );
}

function Legend() {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  return (
    <ul class="legend" aria-label={texts.legend}>
      {(Object.keys(modalities) as Modality[]).map((modality) => (
        <li key={modality}>
          <span class="cell swatch" data-stance="SUPPORTS" data-modality={modality} /> {label(modalityLabels[modality])}
        </li>
      ))}
      <li>
        <span class="cell swatch" data-stance="REFUTES" data-modality="ASSERTED" /> {texts.denies}
      </li>
    </ul>
  );
}
