import { useState } from 'preact/hooks';
import { KindIcon } from '../../components/kind-tag.tsx';
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
  const { address } = useRoute();
  const [pages, setPages] = useState([first]);
  const shown = pages.flatMap(({ edges }) => edges);
  const last = pages.at(-1) ?? first;
  return (
    <>
      <p role="status" class="quiet">
        {first.totalCount === 0 ? texts.none : texts.found(first.totalCount)}
      </p>
      <ul class="entity-list">
        {shown.map(({ node: { id, kind, name, documentCount } }) => (
          <li key={id}>
            <Link href={address(`/entity/${encodeURIComponent(id)}`)}>
              <KindIcon kind={kind} /> {name}
            </Link>
            <small>{texts.documents(documentCount)}</small>
          </li>
        ))}
      </ul>
      {last.pageInfo.hasNextPage && (
        <More
          document={EntitiesViewDocument}
          variables={{ ...variables, after: last.pageInfo.endCursor }}
          left={first.totalCount - shown.length}
          onMore={({ entities }) => setPages([...pages, entities])}
        />
      )}
    </>
  );
}
