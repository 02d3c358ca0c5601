import { useState } from 'preact/hooks';
import { inverseBeside, labelBeside } from '../../../domain/statement/verb.ts';
import { kinds } from '../../../domain/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindIcon } from '../../components/kind-tag.tsx';
import { Link } from '../../components/link.tsx';
import { More } from '../../components/more.tsx';
import { AlsoCalled, FilteredName } from '../../components/names/filtered-name.tsx';
import { namesOf, otherNameWith } from '../../components/names/names.ts';
import { MoreRelationsDocument } from '../../generated/graphql.ts';
import { atMost } from '../../graphql/page-size.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { entityTexts } from './entity-texts.ts';
import { oneOf } from '../state.ts';
import {
  among,
  relationOrder,
  sortings,
  type Relation,
  type RelationFilter,
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
  /** What keeps these relations; null for all. */
  filter: RelationFilter | null;
  /** How many relations the section has without the filter. */
  total: number;
  /** The first page of the relations. */
  first: RelationPage;
}

/** Relations that are shown more when they are asked for. */
const shownMore = 10;

/** Relations of one section, page by page; nothing when there are none, not even without the filter. */
export function RelationSection({ entity, section, subjects, filter, total, first }: RelationSectionProps) {
  const texts = useTexts(entityTexts);
  const { code } = useLanguage();
  const sorting = useSorting();
  const text = filter?.text ?? '';
  const [pages, setPages] = useState([first]);
  const last = pages.at(-1) ?? first;
  const shown = pages.flatMap(({ edges }) => edges);
  if (total === 0) return null;
  return (
    <section id={section.name} aria-label={texts[section.name]}>
      <h2>
        {texts[section.name]}{' '}
        <small class="quiet">
          {filter ? texts.keptOf(first.totalCount, total) : <Counted many={subjects[section.name]} claims={total} />}
        </small>
      </h2>
      {shown.length > 0 && (
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
                <RelationRow key={relation.claim.id} {...{ entity, relation, text }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {last.pageInfo.hasNextPage && (
        <More
          document={MoreRelationsDocument}
          variables={{
            id: entity.id,
            language: code,
            direction: section.direction,
            filter: among(section.predicates, filter ?? {}),
            orderBy: relationOrder(sorting, code),
            first: atMost(shownMore),
            after: last.pageInfo.endCursor ?? '',
          }}
          shown={shown.length}
          total={first.totalCount}
          onMore={(data) => data.entity && setPages([...pages, data.entity.relations])}
        />
      )}
    </section>
  );
}

interface CountedProps {
  /** Entities, each counted once; undefined where they are not counted. */
  many: number | undefined;
  claims: number;
}

function Counted({ many, claims }: CountedProps) {
  const texts = useTexts(entityTexts);
  return <>{many === undefined ? `${claims} ${texts.claims(claims)}` : `${many} ${texts.subjects(many, claims)}`}</>;
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

interface RelationRowProps {
  entity: RelationSectionProps['entity'];
  relation: Relation;
  /** What a name of the other entity contains; empty for anything. */
  text: string;
}

function RelationRow({ entity, relation, text }: RelationRowProps) {
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
            <Link href={address(`/entity/${encodeURIComponent(node.id)}`)}>
              <FilteredName name={node.name} text={text} />
            </Link>{' '}
            <AlsoCalled other={otherNameWith(text, node.name, namesOf(node))} text={text} />{' '}
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
