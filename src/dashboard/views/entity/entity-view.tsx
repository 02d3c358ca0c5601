import { project } from '../../../project.ts';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { KindTag } from '../../components/kind-tag.tsx';
import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { fileName } from '../../components/tools/file-name.ts';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { EntityPageDocument, EntitySubjectsDocument, type EntityPageQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { oneOf } from '../state.ts';
import { EntityFacts } from './entity-facts.tsx';
import { entityTable } from './entity-table.ts';
import { entityTexts } from './entity-texts.ts';
import { RelationSection } from './relation-section.tsx';
import { entityVariables, sections, sortings, subjectsVariables, type EntityPage, type Subjects } from './sections.ts';
import { Tiles } from './tiles.tsx';
import '../views.css';
import './entity.css';

/** All that the documents say of one entity. */
export function EntityView() {
  const texts = useTexts(entityTexts);
  const { code } = useLanguage();
  const { path, parameters, address, here, go } = useRoute();
  const id = path.slice('/entity/'.length) || project.startEntity;
  const sorting = oneOf(sortings, parameters.get('sort')) ?? 'certainty';
  const variables = entityVariables(id, sorting, code);
  const answer = useAnswer(EntityPageDocument, variables);
  const entity = answer.state === 'ready' ? answer.data.entity : null;
  const claim = parameters.get('claim');
  return (
    <div class="entity">
      {entity && (
        <p class="eyebrow">
          <Link href={address('/entities', { kind: entity.kind })}>
            <KindTag kind={entity.kind} />
          </Link>
        </p>
      )}
      <View title={entity?.name ?? texts.heading} lead={entity?.description} state={{ sort: sorting, claim }}>
        {claim && <EvidencePanel claims={[claim]} onClose={() => go(here({ claim: null }))} />}
        <Status answer={answer}>
          {(data) =>
            data.entity ? (
              <Details key={`${code} ${sorting}`} data={data} entity={data.entity} />
            ) : (
              <p>
                {texts.unknown(id)} <Link href={address('/entities')}>{texts.all}</Link>
              </p>
            )
          }
        </Status>
        <ViewTools
          answer={answer}
          document={EntityPageDocument}
          variables={variables}
          name={fileName('entity', id)}
          table={entity && (() => entityTable(entity, variables))}
        />
      </View>
    </div>
  );
}

function Details({ data, entity }: { data: EntityPageQuery; entity: EntityPage }) {
  const texts = useTexts(entityTexts);
  const { address } = useRoute();
  const subjects = useSubjects(entity.id);
  return (
    <>
      <EntityFacts entity={entity} />
      <OtherViews id={entity.id} />
      <Tiles entity={entity} subjects={subjects} documents={data.documents.edges.length} />
      {sections.map((section) => (
        <RelationSection key={section.name} {...{ entity, section, subjects }} first={entity[section.name]} />
      ))}
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
