import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { asQuery } from '../graphql/as-query.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { csvOf, type Table } from './csv.ts';

const toolTexts = defineTexts({
  en: {
    label: 'Copy or download',
    copy: 'Copy as GraphQL query',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    csv: 'Download CSV',
    png: 'Download PNG',
    notDownloaded: 'The data could not be loaded completely. Try again.',
  },
  sv: {
    label: 'Kopiera eller ladda ned',
    copy: 'Kopiera som GraphQL-fråga',
    copied: 'Kopierat',
    notCopied: 'Webbläsaren tillät inte kopiering',
    csv: 'Ladda ned CSV',
    png: 'Ladda ned PNG',
    notDownloaded: 'Alla data kunde inte hämtas. Försök igen.',
  },
});

interface ViewToolsProps<Data, Variables> {
  /** What the view asks. */
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
  /** Name of the downloaded files, without their ending. */
  name: string;
  /** What the view shows, as a table, or how to fetch it where the view holds a part of it; null until the view is there. */
  table: Table | (() => Promise<Table>) | null;
  /** The view's drawing as a data URL of a PNG, null when there is none just now; left out by a view that draws nothing. */
  png?: () => string | null;
}

/** What can be taken from a view: its question, its data and its drawing. */
export function ViewTools<Data, Variables extends Record<string, unknown>>(props: ViewToolsProps<Data, Variables>) {
  const texts = useTexts(toolTexts);
  const { document: asked, variables, name, table, png } = props;
  const empty = !table || (typeof table !== 'function' && table.length === 0);
  return (
    <p class="view-tools" role="group" aria-label={texts.label}>
      <CopyButton text={() => asQuery(asked.toString(), variables)} />{' '}
      <CsvButton name={name} table={empty ? null : table} />{' '}
      {png && (
        <button type="button" disabled={empty} onClick={() => download(`${name}.png`, png())}>
          {texts.png}
        </button>
      )}
    </p>
  );
}

function CopyButton({ text }: { text: () => string }) {
  const texts = useTexts(toolTexts);
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome(texts.copied),
      () => setOutcome(texts.notCopied),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {texts.copy}
      </button>{' '}
      <span role="status">{outcome}</span>
    </>
  );
}

function CsvButton({ name, table }: { name: string; table: ViewToolsProps<never, never>['table'] }) {
  const texts = useTexts(toolTexts);
  const [outcome, setOutcome] = useState('');
  const take = (): void => {
    setOutcome('');
    Promise.resolve(typeof table === 'function' ? table() : table).then(
      (rows) => rows && download(`${name}.csv`, csvUrl(rows)),
      () => setOutcome(texts.notDownloaded),
    );
  };
  return (
    <>
      <button type="button" disabled={!table} onClick={take}>
        {texts.csv}
      </button>{' '}
      <span role="status">{outcome}</span>
    </>
  );
}

/** The byte order mark lets spreadsheets read å, ä and ö. */
function csvUrl(table: Table): string {
  return URL.createObjectURL(new Blob(['\uFEFF', csvOf(table)], { type: 'text/csv;charset=utf-8' }));
}

function download(name: string, url: string | null): void {
  if (url === null) return;
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn of its loop; the memory of a blob is then given back.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
