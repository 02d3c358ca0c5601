import { Status } from '../../components/status.tsx';
import { fileName } from '../../components/tools/file-name.ts';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { EntitiesViewDocument } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { kindPlurals } from '../../i18n/labels.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { Choice } from '../choice.tsx';
import { TextFilter } from '../text-filter.tsx';
import {
  entitiesVariables,
  readEntitiesState,
  sortings,
  writeEntitiesState,
  type EntitiesState,
} from './entities-state.ts';
import { entitiesTable } from './entities-table.ts';
import { entitiesTexts } from './entities-texts.ts';
import { EntityList } from './entity-list.tsx';
import { KindFilter } from './kind-filter.tsx';
import '../views.css';
import './entities.css';

/** All entities, to browse: of one kind or of all, by name or by how many documents speak of them. */
export function EntitiesView() {
  const texts = useTexts(entitiesTexts);
  const { code } = useLanguage();
  const { parameters, here, go } = useRoute();
  const state = readEntitiesState(parameters);
  const variables = entitiesVariables(state, code);
  const answer = useAnswer(EntitiesViewDocument, variables);
  const label = useLabel();
  const pageTitle = state.kind ? `${label(kindPlurals[state.kind])} · ${texts.title}` : texts.title;
  const change = (changes: Partial<EntitiesState>): void =>
    go(here(writeEntitiesState({ ...state, ...changes })), 'replace');
  return (
    <View title={texts.title} pageTitle={pageTitle} lead={texts.lead} state={state}>
      <KindFilter chosen={state.kind} onChoose={(kind) => change({ kind })} />
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <TextFilter text={state.text} onChange={(text) => change({ text })} />
        <Choice
          label={texts.sort}
          value={state.sort}
          options={sortings.map((sort) => [sort, texts.sortings[sort]] as const)}
          onChoose={(sort) => change({ sort: sortings.find((one) => one === sort) ?? 'name' })}
        />
      </form>
      <Status answer={answer}>
        {({ entities }) => <EntityList key={JSON.stringify(variables)} first={entities} variables={variables} />}
      </Status>
      <ViewTools
        answer={answer}
        document={EntitiesViewDocument}
        variables={variables}
        name={fileName('entities', state.kind, state.text && `with ${state.text}`)}
        table={answer.state === 'ready' ? () => entitiesTable(answer.data.entities, variables) : null}
      />
    </View>
  );
}
