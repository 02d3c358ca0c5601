import { project } from '../../../project.ts';
import { EntityPicker } from '../../components/search/entity-picker.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { EntityPageDocument, type EntityPageQuery } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { entityTable } from './entity-table.ts';
import { entityTexts } from './entity-texts.ts';
import { RelationSection } from './relation-section.tsx';
import { predicateVariables, sections, type EntityPage } from './sections.ts';
import '../views.css';
import './entity.css';

/** All that the documents say of one entity. */
export function EntityView() {
  const texts = useTexts(entityTexts);
  const { code } = useLanguage();
  const { path, parameters, address, here, go } = useRoute();
  const id = path.slice('/entity/'.length) || project.startEntity;
  const variables = {
    id,
    language: code,
    ...predicateVariables,
    maxRelations: atMost(10),
    maxDocuments: atMost(100),
  };
  const answer = useAnswer(EntityPageDocument, variables);
  const entity = answer.state === 'ready' ? answer.data.entity : null;
  const claim = parameters.get('claim');
  return (
    <View title={entity?.name ?? texts.heading}>
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <EntityPicker
          label={texts.choose}
          value={null}
          onPick={(picked) => go(address(`/entity/${encodeURIComponent(picked)}`))}
        />
      </form>
      <ViewTools
        document={EntityPageDocument}
        variables={variables}
        name={`entity-${id}`}
        table={entity && (() => entityTable(entity, code))}
      />
      {claim && <EvidencePanel claims={[claim]} onClose={() => go(here({ claim: null }))} />}
      <Status answer={answer}>
        {(data) =>
          data.entity ? (
            <Details key={code} entity={data.entity} documents={data.documents} />
          ) : (
            <p>{texts.unknown(id)}</p>
          )
        }
      </Status>
    </View>
  );
}

function Details({ entity, documents }: { entity: EntityPage; documents: EntityPageQuery['documents'] }) {
  const texts = useTexts(entityTexts);
  return (
    <>
      <EntityFacts entity={entity} />
      <OtherViews id={entity.id} />
      {sections.map((section) => (
        <RelationSection key={section.name} entity={entity.id} section={section} first={entity[section.name]} />
      ))}
      <section aria-label={texts.documents}>
        <h2>{texts.documents}</h2>
        <ul>
          {documents.edges.map(({ node }) => (
            <li key={node.id} lang={node.language.toLowerCase()}>
              {node.title}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
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
    </ul>
  );
}
