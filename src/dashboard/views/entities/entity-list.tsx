import { useState } from 'preact/hooks';
import { KindIcon } from '../../components/kind-tag.tsx';
import { AlsoCalled, FilteredName } from '../../components/names/filtered-name.tsx';
import { namesOf, otherNameWith } from '../../components/names/names.ts';
import { Link } from '../../components/link.tsx';
import { More } from '../../components/more.tsx';
import {
  EntitiesViewDocument,
  type EntitiesViewQuery,
  type EntitiesViewQueryVariables,
} from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { entitiesTexts } from './entities-texts.ts';

interface EntityListProps {
  first: EntitiesViewQuery['entities'];
  /** What the first page was asked with. */
  variables: EntitiesViewQueryVariables;
}

/** The entities page by page, each a link to its own page. */
export function EntityList({ first, variables }: EntityListProps) {
  const texts = useTexts(entitiesTexts);
  const [pages, setPages] = useState([first]);
  const shown = pages.flatMap(({ edges }) => edges);
  const last = pages.at(-1) ?? first;
  return (
    <>
      <p role="status" class="quiet">
        {first.totalCount === 0 ? texts.none : texts.found(first.totalCount)}
      </p>
      <ul class="entity-list">
        {shown.map(({ node }) => (
          <Item key={node.id} entity={node} text={variables.text ?? ''} />
        ))}
      </ul>
      {last.pageInfo.hasNextPage && (
        <More
          document={EntitiesViewDocument}
          variables={{ ...variables, after: last.pageInfo.endCursor }}
          shown={shown.length}
          total={first.totalCount}
          onMore={({ entities }) => setPages([...pages, entities])}
        />
      )}
    </>
  );
}

interface ItemProps {
  entity: EntityListProps['first']['edges'][number]['node'];
  /** What a name of it contains; empty for anything. */
  text: string;
}

function Item({ entity, text }: ItemProps) {
  const texts = useTexts(entitiesTexts);
  const { address } = useRoute();
  const { id, kind, name, documentCount } = entity;
  const other = otherNameWith(text, name, namesOf(entity));
  return (
    <li>
      <span>
        <Link href={address(`/entity/${encodeURIComponent(id)}`, { called: other?.name ?? null })}>
          <KindIcon kind={kind} />{' '}
          <span>
            <FilteredName name={name} text={text} />
          </span>
        </Link>{' '}
        <AlsoCalled other={other} text={text} />
      </span>
      <small>{texts.documents(documentCount)}</small>
    </li>
  );
}
