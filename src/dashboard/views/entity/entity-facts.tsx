import { mappings, referenceVocabularies } from '../../../domain/vocabulary.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { entityTexts } from './entity-texts.ts';
import { namesOf, type Name } from '../../components/names/names.ts';
import '../../components/marked.css';
import type { EntityPage } from './sections.ts';

interface EntityFactsProps {
  entity: EntityPage;
  /** The name to mark; null for none. */
  called: string | null;
}

/** What else an entity is called, in the language that is shown and the other, and where standard vocabularies have it. */
export function EntityFacts({ entity, called }: EntityFactsProps) {
  const texts = useTexts(entityTexts);
  const { language } = useLanguage();
  const names = namesOf(entity);
  return (
    <section aria-label={texts.about}>
      <dl class="facts">
        {(language === 'en' ? (['en', 'sv'] as const) : (['sv', 'en'] as const)).map((of) => (
          <div key={of}>
            <dt>{{ en: texts.english, sv: texts.swedish }[of]}</dt>
            <dd lang={of}>
              <Names names={names.filter((name) => name.language === of)} called={called} />
            </dd>
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

function Names({ names, called }: { names: readonly Name[]; called: string | null }) {
  return (
    <>
      {names.map(({ name }, index) => (
        <>
          {index > 0 && '\u00A0· '}
          {name === called ? <mark key={name}>{name}</mark> : name}
        </>
      ))}
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
