import { kindColours } from '../../../knowledge/kind-colours.ts';
import { kinds, predicates } from '../../../knowledge/vocabulary.ts';
import { Certainty } from '../../components/certainty.tsx';
import { Status } from '../../components/status.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import type { NumbersOfThePageQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { Bars } from './bars.tsx';
import { numbersQuery } from './numbers-query.ts';
import { numbersTable } from './numbers-table.ts';
import { numbersTexts } from './numbers-texts.ts';

const variables = {};

/** How much there is, by kind, predicate, certainty and document, and which data it is. */
export function NumbersView() {
  const texts = useTexts(numbersTexts);
  const answer = useAnswer(numbersQuery, variables);
  return (
    <>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ViewTools
        document={numbersQuery}
        variables={variables}
        name="numbers"
        table={answer.state === 'ready' ? numbersTable(answer.data.statistics) : null}
      />
      <Status answer={answer}>
        {(data) => (
          <>
            <Totals counts={data.meta.counts} />
            <Distributions statistics={data.statistics} />
            <DataNote meta={data.meta} />
          </>
        )}
      </Status>
    </>
  );
}

function Totals({ counts }: { counts: NumbersOfThePageQuery['meta']['counts'] }) {
  const texts = useTexts(numbersTexts);
  return (
    <ul class="totals">
      {(Object.keys(texts.counts) as (keyof typeof texts.counts)[]).map((name) => (
        <li key={name}>
          <strong>{counts[name]}</strong> {texts.counts[name]}
        </li>
      ))}
    </ul>
  );
}

function Distributions({ statistics }: { statistics: NumbersOfThePageQuery['statistics'] }) {
  const texts = useTexts(numbersTexts);
  const label = useLabel();
  const { entities, relations, claims } = texts.counts;
  return (
    <div class="numbers">
      <Bars
        title={texts.byKind}
        heads={[texts.kind, entities]}
        rows={statistics.byKind.map((row) => ({
          key: row.kind,
          label: label(kinds[row.kind].name),
          count: row.entities,
          colour: kindColours[row.kind],
        }))}
      />
      <Bars
        title={texts.byPredicate}
        heads={[texts.predicate, relations]}
        rows={statistics.byPredicate.map((row) => ({
          key: row.predicate,
          label: label(predicates[row.predicate].label),
          count: row.relations,
        }))}
      />
      <Bars
        title={texts.byCertainty}
        heads={[texts.certainty, relations]}
        rows={statistics.byCertainty.map((row) => ({
          key: row.certainty,
          label: <Certainty certainty={row.certainty} />,
          count: row.relations,
        }))}
      />
      <Bars
        title={texts.byDocument}
        heads={[texts.document, claims]}
        rows={statistics.byDocument.map((row) => ({
          key: row.document.id,
          label: <span lang={row.document.language.toLowerCase()}>{row.document.title}</span>,
          count: row.claims,
        }))}
      />
    </div>
  );
}

function DataNote({ meta }: { meta: NumbersOfThePageQuery['meta'] }) {
  const texts = useTexts(numbersTexts);
  const { language } = useLanguage();
  const loaded = new Date(meta.loadedAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section>
      <h2>{texts.data}</h2>
      <dl class="facts">
        <dt>{texts.release}</dt>
        <dd>
          <code>{meta.dataRelease}</code>
        </dd>
        <dt>{texts.revision}</dt>
        <dd>{meta.graphRevision}</dd>
        <dt>{texts.loaded}</dt>
        <dd>
          <time dateTime={meta.loadedAt}>{loaded}</time>
        </dd>
        <dt>{texts.version}</dt>
        <dd>{meta.apiVersion}</dd>
        <dt>{texts.quotes}</dt>
        <dd>{texts.quotesOf(meta.quotes)}</dd>
      </dl>
    </section>
  );
}
