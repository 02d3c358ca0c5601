import { useState } from 'preact/hooks';
import { predicates as vocabulary, type Predicate } from '../../../knowledge/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { KindSwatch } from '../../components/kind-swatch.tsx';
import { Link } from '../../components/link.tsx';
import { Status } from '../../components/status.tsx';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { relationsQuery, type Relation } from './entity-query.ts';
import { entityTexts } from './entity-texts.ts';

interface RelationsProps {
  id: string;
  direction: 'INCOMING' | 'OUTGOING';
  predicates: readonly Predicate[];
}

/** An entity's relations of some predicates in one direction; nothing when there are none. */
export function RelationSection({ title, ...relations }: RelationsProps & { title: string }) {
  return <RelationPage title={title} after={null} {...relations} />;
}

/** One page of relations, followed by the next when that is asked for. */
function RelationPage(props: RelationsProps & { title?: string; after: string | null }) {
  const { id, direction, predicates, after, title } = props;
  const { code } = useLanguage();
  const texts = useTexts(entityTexts);
  const [more, setMore] = useState(false);
  const variables = { id, direction, predicates: [...predicates], after, language: code };
  const answer = useAnswer(relationsQuery, variables);
  return (
    <Status answer={answer}>
      {({ entity }) => {
        const page = entity?.relations;
        if (!page || page.edges.length === 0) return null;
        const { hasNextPage, endCursor } = page.pageInfo;
        return (
          <>
            {title && (
              <h2>
                {title} ({page.totalCount})
              </h2>
            )}
            <ul class="relations">
              {page.edges.map((relation) => (
                <li key={relation.claim.id}>
                  <RelationLine relation={relation} inverse={direction === 'INCOMING'} />
                </li>
              ))}
            </ul>
            {hasNextPage && !more && (
              <button type="button" onClick={() => setMore(true)}>
                {texts.more}
              </button>
            )}
            {hasNextPage && more && (
              <RelationPage id={id} direction={direction} predicates={predicates} after={endCursor ?? null} />
            )}
          </>
        );
      }}
    </Status>
  );
}

function RelationLine({ relation, inverse }: { relation: Relation; inverse: boolean }) {
  const { address, here } = useRoute();
  const texts = useTexts(entityTexts);
  const label = useLabel();
  const { node, predicate, certainty, documentCount, claim } = relation;
  const words = vocabulary[predicate];
  return (
    <>
      <em>{label(inverse ? words.inverse : words.label)}</em> <KindSwatch kind={node.kind} />{' '}
      <Link href={address(`/entity/${encodeURIComponent(node.id)}`)}>{node.name}</Link>{' '}
      <Certainty certainty={certainty} /> <small>{texts.documentCount(documentCount)}</small>{' '}
      <Link href={here({ claim: claim.id })} aria-label={texts.evidenceOf(claim.statement)}>
        {texts.evidence}
      </Link>
    </>
  );
}
