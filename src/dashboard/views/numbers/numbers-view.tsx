import { ServiceLinks } from '../../components/service-links.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { NumbersViewDocument, type NumbersViewQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { Counts } from './counts.tsx';
import { numbersTable } from './numbers-table.ts';
import { numbersTexts } from './numbers-texts.ts';
import '../views.css';
import './numbers.css';

/** How much there is, and which data it is. */
export function NumbersView() {
  const texts = useTexts(numbersTexts);
  const answer = useAnswer(NumbersViewDocument, {});
  return (
    <View title={texts.title} state={{}}>
      <Status answer={answer}>
        {(data) => (
          <>
            <Counts numbers={data} />
            <Served meta={data.meta} />
          </>
        )}
      </Status>
      <ViewTools
        answer={answer}
        document={NumbersViewDocument}
        variables={{}}
        name="statistics"
        table={answer.state === 'ready' ? numbersTable(answer.data) : null}
      />
    </View>
  );
}

function Served({ meta }: { meta: NumbersViewQuery['meta'] }) {
  const texts = useTexts(numbersTexts);
  const { language } = useLanguage();
  return (
    <section aria-label={texts.served}>
      <h2>{texts.served}</h2>
      <dl class="served">
        <dt>{texts.release}</dt>
        <dd>
          <code>{meta.dataRelease}</code>
        </dd>
        <dt>{texts.releaseNumber}</dt>
        <dd>{meta.releaseNumber}</dd>
        <dt>{texts.loaded}</dt>
        <dd>
          <time dateTime={meta.loadedAt}>
            {new Date(meta.loadedAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })}
          </time>
        </dd>
        <dt>{texts.version}</dt>
        <dd>{meta.apiVersion}</dd>
        <dt>{texts.quotes}</dt>
        <dd>{meta.quotes ? texts.withQuotes : texts.withoutQuotes}</dd>
        <dt>{texts.elsewhere}</dt>
        <dd>
          <ServiceLinks />
        </dd>
      </dl>
    </section>
  );
}
