import { mappings, referenceVocabularies } from '../../../domain/vocabulary.ts';
import { KindTag } from '../../components/kind-tag.tsx';
import { useTexts } from '../../i18n/language.ts';
import { entityTexts } from './entity-texts.ts';
import type { EntityPage } from './sections.ts';

/** What an entity is called, what it is, and where standard vocabularies have it. */
export function EntityFacts({ entity }: { entity: EntityPage }) {
  const texts = useTexts(entityTexts);
  return (
    <section aria-label={texts.about}>
      <dl class="facts">
        <dt>{texts.kind}</dt>
        <dd>
          <KindTag kind={entity.kind} />
        </dd>
        <dt>{texts.english}</dt>
        <dd lang="en">
          <Names name={entity.nameEn} synonyms={entity.synonymsEn} />
        </dd>
        <dt>{texts.swedish}</dt>
        <dd lang="sv">
          <Names name={entity.nameSv} synonyms={entity.synonymsSv} />
        </dd>
        {entity.description !== null && (
          <>
            <dt>{texts.description}</dt>
            <dd lang="en">{entity.description}</dd>
          </>
        )}
        <dt>{texts.references}</dt>
        <dd>{entity.xrefs.length === 0 ? texts.none : <References references={entity.xrefs} />}</dd>
      </dl>
    </section>
  );
}

function Names({ name, synonyms }: { name: string; synonyms: readonly string[] }) {
  return (
    <>
      <strong>{name}</strong>
      {synonyms.length > 0 && <span class="quiet"> · {synonyms.join(' · ')}</span>}
    </>
  );
}

function References({ references }: { references: EntityPage['xrefs'] }) {
  const texts = useTexts(entityTexts);
  return (
    <ul class="references">
      {references.map(({ curie, vocabulary, mapping, label, url }) => (
        <li key={curie}>
          <a href={url} rel="noopener noreferrer" target="_blank">
            {curie}
          </a>{' '}
          <small class="quiet">
            {referenceVocabularies[vocabulary].name}, <code>{mappings[mapping]}</code>,{' '}
            {label === null ? texts.notVerified : <q lang="en">{label}</q>}
          </small>
        </li>
      ))}
    </ul>
  );
}
