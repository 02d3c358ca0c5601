import { kinds, predicatesOf, type Predicate } from '../../../knowledge/vocabulary.ts';
import { EntityPicker } from '../../components/entity-picker.tsx';
import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { KindSwatch } from '../../components/kind-swatch.tsx';
import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { entityQuery, type Documents, type Entity } from './entity-query.ts';
import { entityTable } from './entity-table.ts';
import { entityTexts } from './entity-texts.ts';
import { RelationSection } from './relation-section.tsx';
import './entity.css';

/** The relations of the view, by what they say of the entity. */
const sections = [
  ['causes', 'INCOMING', predicatesOf('CAUSAL')],
  ['effects', 'OUTGOING', predicatesOf('CAUSAL')],
  ['treatments', 'INCOMING', predicatesOf('THERAPEUTIC')],
  ['helps', 'OUTGOING', predicatesOf('THERAPEUTIC')],
  ['belongsTo', 'OUTGOING', predicatesOf('DESCRIPTIVE')],
  ['has', 'INCOMING', predicatesOf('DESCRIPTIVE')],
] as const satisfies (readonly [string, 'INCOMING' | 'OUTGOING', Predicate[]])[];

/** One entity: what it is called and what the documents say of it. */
export function EntityView() {
  const { path, parameters, address, here, go } = useRoute();
  const texts = useTexts(entityTexts);
  const id = path.slice('/entity/'.length);
  const claim = parameters.get('claim');
  const variables = { id };
  const answer = useAnswer(entityQuery, variables);
  const data = answer.state === 'ready' ? answer.data : null;
  return (
    <>
      <Heading id={id} entity={data?.entity ?? null} />
      <EntityPicker
        label={texts.choose}
        value={null}
        onPick={(picked) => go(address(`/entity/${encodeURIComponent(picked)}`))}
      />
      <ViewTools document={entityQuery} variables={variables} name={id} table={data && entityTable(data)} />
      {claim && <EvidencePanel claims={[claim]} onClose={() => go(here({ claim: null }))} />}
      <Status answer={answer}>
        {({ entity, documents }) =>
          entity ? (
            <>
              <About entity={entity} />
              {sections.map(([name, direction, predicates]) => (
                <RelationSection
                  key={name}
                  title={texts.sections[name]}
                  id={id}
                  direction={direction}
                  predicates={predicates}
                />
              ))}
              <DocumentList documents={documents} />
            </>
          ) : (
            <p>{texts.unknown}</p>
          )
        }
      </Status>
    </>
  );
}

function Heading({ id, entity }: { id: string; entity: Entity | null }) {
  const { language } = useLanguage();
  return <h1>{entity ? (language === 'sv' ? entity.swedish : entity.english) : id}</h1>;
}

function About({ entity }: { entity: Entity }) {
  const { address } = useRoute();
  const texts = useTexts(entityTexts);
  const label = useLabel();
  const names = [
    ['en', texts.english, entity.english, entity.englishSynonyms],
    ['sv', texts.swedish, entity.swedish, entity.swedishSynonyms],
  ] as const;
  return (
    <section>
      {entity.description && (
        <p class="lead" lang="en">
          {entity.description}
        </p>
      )}
      <p class="onwards">
        <Link href={address('/graph', { id: entity.id })}>{texts.graph}</Link>
        <Link href={address('/chains', { to: entity.id })}>{texts.chains}</Link>
      </p>
      <h2>{texts.about}</h2>
      <dl class="facts">
        <dt>{texts.kind}</dt>
        <dd>
          <KindSwatch kind={entity.kind} /> {label(kinds[entity.kind].name)}
        </dd>
        {names.map(([language, title, name, synonyms]) => (
          <>
            <dt>{title}</dt>
            <dd lang={language}>
              {name}
              {synonyms.length > 0 && <small> – {synonyms.join(', ')}</small>}
            </dd>
          </>
        ))}
        {entity.xrefs.length > 0 && <dt>{texts.xrefs}</dt>}
        {entity.xrefs.map(({ curie, mapping, url }) => (
          <dd key={curie}>
            {texts.mappings[mapping]}{' '}
            <a href={url} rel="noopener noreferrer">
              {curie}
            </a>
          </dd>
        ))}
      </dl>
    </section>
  );
}

function DocumentList({ documents: { totalCount, edges } }: { documents: Documents }) {
  const texts = useTexts(entityTexts);
  return (
    <section>
      <h2>{texts.documents(totalCount)}</h2>
      <ul>
        {edges.map(({ node: { id, title, fileName, language } }) => (
          <li key={id}>
            <span lang={language.toLowerCase()}>{title}</span> <small>{fileName}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
