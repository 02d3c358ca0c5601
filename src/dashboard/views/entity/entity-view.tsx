import { project } from '../../../project.ts';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { namesOf } from '../../components/names/names.ts';
import { KindTag } from '../../components/kind-tag.tsx';
import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { fileName } from '../../components/tools/file-name.ts';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import {
  EntityPageDocument,
  EntityRelationsDocument,
  EntitySubjectsDocument,
  type EntityPageQuery,
  type EntityRelationsQuery,
} from '../../generated/graphql.ts';
import { useAnswer, type Answer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { filterOf, readEntityState, type EntityState } from './entity-state.ts';
import { entityTable } from './entity-table.ts';
import { entityTexts } from './entity-texts.ts';
import { RelationFilter } from './relation-filter.tsx';
import { RelationSection } from './relation-section.tsx';
import {
  entityVariables,
  relationsVariables,
  sections,
  subjectsVariables,
  type EntityPage,
  type EntitySections,
  type RelationFilter as Filter,
  type Subjects,
} from './sections.ts';
import { Tiles } from './tiles.tsx';
import '../views.css';
import './entity.css';

/** All that the documents say of one entity. */
export function EntityView() {
  const texts = useTexts(entityTexts);
  const { code } = useLanguage();
  const { path, parameters, address, here, go } = useRoute();
  const id = path.slice('/entity/'.length) || project.startEntity;
  const state = readEntityState(parameters);
  const filter = filterOf(state);
  const { asked, answer, kept } = useAnswers(id, state, filter);
  const entity = answer.state === 'ready' ? answer.data.entity : null;
  const called = entity && namesOf(entity).some(({ name }) => name === state.called) ? state.called : null;
  return (
    <div class="entity">
      {entity && (
        <p class="eyebrow">
          <Link href={address('/entities', { kind: entity.kind })}>
            <KindTag kind={entity.kind} />
          </Link>
        </p>
      )}
      <View
        title={entity?.name ?? texts.heading}
        lead={entity?.description}
        state={{ ...state, called: entity ? called : state.called }}
      >
        {state.claim && <EvidencePanel claims={[state.claim]} onClose={() => go(here({ claim: null }))} />}
        <Status answer={answer}>
          {(data) =>
            data.entity ? (
              <Details key={`${code} ${state.sort}`} {...{ data, state, called, filter, kept }} entity={data.entity} />
            ) : (
              <p>
                {texts.unknown(id)} <Link href={address('/entities')}>{texts.all}</Link>
              </p>
            )
          }
        </Status>
        <EntityTools {...{ id, filter, asked, answer, kept }} />
      </View>
    </div>
  );
}

/** What the API says of an entity, and which of its relations a filter keeps. */
function useAnswers(id: string, { sort }: EntityState, filter: Filter | null) {
  const { code } = useLanguage();
  const asked = { page: entityVariables(id, sort, code), kept: relationsVariables(id, filter ?? {}, sort, code) };
  const answer = useAnswer(EntityPageDocument, asked.page);
  const kept = useAnswer(EntityRelationsDocument, filter && asked.kept);
  return { asked, answer, kept };
}

interface EntityToolsProps extends ReturnType<typeof useAnswers> {
  id: string;
  filter: Filter | null;
}

/** What can be taken from the page: all of it, or the relations that the filter keeps. */
function EntityTools({ id, filter, asked, answer, kept }: EntityToolsProps) {
  const tableOf = (shown: EntitySections | null) =>
    shown && (() => entityTable(shown, { ...asked.page, filter: filter ?? {} }));
  return filter ? (
    <ViewTools
      answer={kept}
      document={EntityRelationsDocument}
      variables={asked.kept}
      name={fileName('entity', id, 'filtered')}
      table={tableOf(kept.state === 'ready' ? kept.data.entity : null)}
    />
  ) : (
    <ViewTools
      answer={answer}
      document={EntityPageDocument}
      variables={asked.page}
      name={fileName('entity', id)}
      table={tableOf(answer.state === 'ready' ? answer.data.entity : null)}
    />
  );
}

interface DetailsProps {
  data: EntityPageQuery;
  entity: EntityPage;
  state: EntityState;
  /** The name by which a search found it; null for its own, and where none did. */
  called: string | null;
  filter: Filter | null;
  /** The relations that the filter keeps. */
  kept: Answer<EntityRelationsQuery>;
}

function Details({ data, entity, state, called, filter, kept }: DetailsProps) {
  const texts = useTexts(entityTexts);
  const { address } = useRoute();
  const subjects = useSubjects(entity.id);
  const keptSections = kept.state === 'ready' ? kept.data.entity : null;
  const listOf = (shown: EntitySections) =>
    sections.map((section) => (
      <RelationSection
        key={`${section.name} ${JSON.stringify(filter)}`}
        {...{ entity, section, subjects, filter }}
        total={entity[section.name].totalCount}
        first={shown[section.name]}
      />
    ));
  return (
    <>
      {called !== null && (
        <p role="status" class="called">
          {texts.called(called)}
        </p>
      )}
      <EntityFacts entity={entity} called={called} />
      <OtherViews id={entity.id} />
      <Tiles entity={entity} subjects={subjects} documents={data.documents.edges.length} />
      <RelationFilter state={state} all={entity} kept={keptSections} />
      {filter ? <Status answer={kept}>{(found) => found.entity && listOf(found.entity)}</Status> : listOf(entity)}
      <section id="documents" aria-label={texts.documents}>
        <h2>{texts.documents}</h2>
        <ul class="sources">
          {data.documents.edges.map(({ node }) => (
            <li key={node.id} lang={node.language.toLowerCase()}>
              <Link href={address(`/documents/${encodeURIComponent(node.id)}`)}>{node.title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Nothing until it is known. */
function useSubjects(id: string): Subjects {
  const answer = useAnswer(EntitySubjectsDocument, subjectsVariables(id));
  if (answer.state !== 'ready') return {};
  return { causes: answer.data.causedBy.totalCount, treatments: answer.data.treatedBy.totalCount };
}

function OtherViews({ id }: { id: string }) {
  const texts = useTexts(entityTexts);
  const { address } = useRoute();
  return (
    <ul class="service-links">
      <li>
        <Link href={address('/graph', { id })}>{texts.toGraph}</Link>
      </li>
      <li>
        <Link href={address('/chains', { to: id })}>{texts.chainsTo}</Link>
      </li>
      <li>
        <Link href={address('/chains', { from: id })}>{texts.chainsFrom}</Link>
      </li>
      <li>
        <Link href={address('/consensus', { object: id })}>{texts.consensus}</Link>
      </li>
    </ul>
  );
}
