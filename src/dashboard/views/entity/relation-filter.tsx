import { predicateNames, predicates } from '../../../domain/vocabulary.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import type { Parameters } from '../../parameters.ts';
import { useRoute } from '../../router.tsx';
import { Choice } from '../choice.tsx';
import { TextFilter } from '../text-filter.tsx';
import { entityTexts } from './entity-texts.ts';
import { sections, type EntitySections } from './sections.ts';
import type { EntityState } from './entity-state.ts';

interface RelationFilterProps {
  state: Pick<EntityState, 'text' | 'predicate'>;
  /** All relations of the entity. */
  all: EntitySections;
  /** Those that the filter keeps; null until they are known, and where nothing is filtered. */
  kept: EntitySections | null;
}

/** What the relations of the page are narrowed to, and how many that leaves. */
export function RelationFilter({ state: { text, predicate }, all, kept }: RelationFilterProps) {
  const texts = useTexts(entityTexts);
  const label = useLabel();
  const { here, go } = useRoute();
  const change = (changes: Parameters): void => go(here(changes), 'replace');
  const isFiltering = text !== '' || predicate !== null;
  return (
    <>
      <form class="question relation-filter" aria-label={texts.filter} onSubmit={(event) => event.preventDefault()}>
        <TextFilter text={text} onChange={(next) => change({ text: next || null })} />
        <Choice
          label={texts.predicate}
          value={predicate ?? ''}
          options={[
            ['', texts.anyPredicate],
            ...predicateNames.map((name) => [name, label(predicates[name].label)] as const),
          ]}
          onChoose={(chosen) => change({ predicate: predicateNames.find((name) => name === chosen) ?? null })}
        />
        {isFiltering && (
          <button type="button" onClick={() => change({ text: null, predicate: null })}>
            {texts.clear}
          </button>
        )}
      </form>
      <p role="status" class={kept ? undefined : 'visually-hidden'}>
        {kept &&
          texts.kept(countOf(kept), countOf(all), text.trim(), predicate ? label(predicates[predicate].label) : null)}
      </p>
    </>
  );
}

const countOf = (entity: EntitySections): number =>
  sections.reduce((count, { name }) => count + entity[name].totalCount, 0);
