import { useState } from 'preact/hooks';
import { inverseBeside, labelBeside } from '../../../domain/statement/verb.ts';
import { kinds } from '../../../domain/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindIcon } from '../../components/kind-tag.tsx';
import { Link } from '../../components/link.tsx';
import { More } from '../../components/more.tsx';
import { MoreRelationsDocument } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { entityTexts } from './entity-texts.ts';
import { oneOf } from '../state.ts';
import {
  relationOrder,
  sortings,
  type Relation,
  type RelationPage,
  type Section,
  type Sorting,
  type Subjects,
} from './sections.ts';

interface RelationSectionProps {
  /** The entity that the relations are seen from. */
  entity: { id: string; hasPluralName: boolean };
  section: Section;
  subjects: Subjects;
  /** The first page of the relations. */
  first: RelationPage;
}

/** Relations that are shown more when they are asked for. */
const shownMore = 10;

/** Relations of one section, page by page; nothing when there are none. */
export function RelationSection({ entity, section, subjects, first }: RelationSectionProps) {
  const texts = useTexts(entityTexts);
  const { code } = useLanguage();
  const sorting = useSorting();
  const many = subjects[section.name];
  const [pages, setPages] = useState([first]);
  const last = pages.at(-1) ?? first;
  const shown = pages.flatMap(({ edges }) => edges);
  if (first.totalCount === 0) return null;
  return (
    <section id={section.name} aria-label={texts[section.name]}>
      <h2>
        {texts[section.name]}{' '}
        <small class="quiet">
          {many === undefined
            ? `${first.totalCount} ${texts.claims(first.totalCount)}`
            : `${many} ${texts.subjects(many, first.totalCount)}`}
        </small>
      </h2>
      <div class="scrollable" tabIndex={0} role="group" aria-label={texts[section.name]}>
        <table class="relations">
          <thead>
            <tr>
              <SortHead sorting="name" />
              <SortHead sorting="certainty" />
              <SortHead sorting="documents" />
            </tr>
          </thead>
          <tbody>
            {shown.map((relation) => (
              <RelationRow key={relation.claim.id} entity={entity} relation={relation} />
            ))}
          </tbody>
        </table>
      </div>
      {last.pageInfo.hasNextPage && (
        <More
          document={MoreRelationsDocument}
          variables={{
            id: entity.id,
            language: code,
            direction: section.direction,
            predicates: section.predicates,
            orderBy: relationOrder(sorting, code),
            first: atMost(shownMore),
            after: last.pageInfo.endCursor ?? '',
          }}
          left={first.totalCount - shown.length}
          onMore={(data) => data.entity && setPages([...pages, data.entity.relations])}
        />
      )}
    </section>
  );
}

/** What the relations of the page are sorted by. */
function useSorting(): Sorting {
  return oneOf(sortings, useRoute().parameters.get('sort')) ?? 'certainty';
}

function SortHead({ sorting }: { sorting: Sorting }) {
  const texts = useTexts(entityTexts);
  const { here } = useRoute();
  const current = useSorting() === sorting;
  const order = sorting === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" data-column={sorting} aria-sort={current ? order : 'none'}>
      <Link href={here({ sort: sorting === 'certainty' ? null : sorting })}>
        {texts.columns[sorting]}
        <span aria-hidden="true">{current ? (order === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
      </Link>
    </th>
  );
}

function RelationRow({ entity, relation }: Pick<RelationSectionProps, 'entity'> & { relation: Relation }) {
  const texts = useTexts(entityTexts);
  const label = useLabel();
  const { address, here } = useRoute();
  const { predicate, node, certainty, documentCount, claim } = relation;
  const words = claim.subject.id === entity.id ? labelBeside : inverseBeside;
  return (
    <tr>
      <td>
        <div class="relation">
          <KindIcon kind={node.kind} />
          <span>
            <em>{label(words(entity, predicate))}</em>{' '}
            <Link href={address(`/entity/${encodeURIComponent(node.id)}`)}>{node.name}</Link>{' '}
            <span class="visually-hidden">({label(kinds[node.kind].name)})</span>
          </span>
          <small>
            {claim.statement}{' '}
            <Link href={here({ claim: claim.id })} aria-label={`${texts.evidence}: ${claim.statement}`}>
              {texts.evidence}
            </Link>
          </small>
        </div>
      </td>
      <td>
        <Certainty certainty={certainty} />
      </td>
      <td class="number">{documentCount}</td>
    </tr>
  );
}
