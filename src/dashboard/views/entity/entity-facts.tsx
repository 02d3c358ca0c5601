import { mappings, referenceVocabularies } from '../../../domain/vocabulary.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { entityTexts } from './entity-texts.ts';
import type { EntityPage } from './sections.ts';

/** What else an entity is called, in the language that is shown and the other, and where standard vocabularies have it. */
export function EntityFacts({ entity }: { entity: EntityPage }) {
  const texts = useTexts(entityTexts);
  const { language } = useLanguage();
  const english = { language: 'en', label: texts.english, names: [entity.nameEn, ...entity.synonymsEn] };
  const swedish = { language: 'sv', label: texts.swedish, names: [entity.nameSv, ...entity.synonymsSv] };
  return (
    <section aria-label={texts.about}>
      <dl class="facts">
        {(language === 'en' ? [english, swedish] : [swedish, english]).map(({ language: of, label, names }) => (
          <div key={of}>
            <dt>{label}</dt>
            <dd lang={of}>{names.join('\u00A0· ')}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.references}</dt>
          <dd>{entity.xrefs.length === 0 ? texts.none : <References references={entity.xrefs} />}</dd>
        </div>
      </dl>
    </section>
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
