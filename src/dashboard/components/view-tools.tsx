import {
  Braces,
  FileText,
  Image as ImageIcon,
  Link as LinkIcon,
  NotebookText,
  Play,
  Table2,
  type IconNode,
} from 'lucide';
import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { onHost } from '../base-path.ts';
import { asQuery } from '../graphql/as-query.ts';
import { releaseOf, type Answer } from '../graphql/use-answer.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';
import { useRoute } from '../router.tsx';
import { heldToken } from '../stored-token.ts';
import { csvOf, type Table } from './csv.ts';
import { Icon } from './icon.tsx';
import { usePlaces } from './places.ts';
import { download } from './tools/download.ts';
import type { Figure } from './tools/figure.ts';
import './view-tools.css';

const toolTexts = defineTexts({
  en: {
    label: 'Share, copy or download',
    link: 'Copy link',
    copy: 'Copy as GraphQL query',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying',
    playground: 'Open in Playground',
    python: 'Notebook for Python',
    r: 'Notebook for R',
    csv: 'Download CSV',
    png: 'Download PNG',
    svg: 'Download SVG',
    notDownloaded: 'The data could not be loaded completely. Try again.',
  },
  sv: {
    label: 'Dela, kopiera eller ladda ned',
    link: 'Kopiera länk',
    copy: 'Kopiera som GraphQL-fråga',
    copied: 'Kopierat',
    notCopied: 'Webbläsaren tillät inte kopiering',
    playground: 'Öppna i Playground',
    python: 'Notebook för Python',
    r: 'Notebook för R',
    csv: 'Ladda ned CSV',
    png: 'Ladda ned PNG',
    svg: 'Ladda ned SVG',
    notDownloaded: 'Alla data kunde inte hämtas. Försök igen.',
  },
});

interface ViewToolsProps<Data, Variables> {
  /** What the view asks. */
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
  /** The answer to it, which says the release of the data. */
  answer: Answer<unknown>;
  /** Name of the downloaded files, without the release and their ending: what is asked, such as "chains-to-muscle-cramp". */
  name: string;
  /** What is asked, in a few words for readers: the heading of notebooks. The name unless given. */
  title?: string;
  /** What the view shows, as a table, or how to fetch it where the view holds a part of it; null until the view is there. */
  table: Table | (() => Promise<Table>) | null;
  /** The view's drawing with its legend and caption, which is given as SVG and as PNG; left out by a view that draws nothing. */
  figure?: () => Promise<Figure>;
}

/** What can be taken from a view: its address, its question, its data and its drawing. */
export function ViewTools<Data, Variables extends Record<string, unknown>>(props: ViewToolsProps<Data, Variables>) {
  const texts = useTexts(toolTexts);
  const { document: asked, variables, answer, name, title = name } = props;
  const [outcome, setOutcome] = useState('');
  const release = releaseOf(answer);
  const taken: Taken = {
    stem: [name, release].filter(Boolean).join('-'),
    query: () => asQuery(asked.toString(), variables),
    work: (work, done = '') => {
      setOutcome('');
      work().then(
        () => setOutcome(done),
        (error: unknown) => setOutcome(error instanceof CopyError ? texts.notCopied : texts.notDownloaded),
      );
    },
  };
  return (
    <>
      <div class="view-tools one-line" role="group" aria-label={texts.label}>
        <CopyTools taken={taken} />
        <NotebookTools taken={taken} title={title} release={release} />
        <DataTools taken={taken} {...props} />
        <span role="status">{outcome}</span>
      </div>
      <Origin release={release} />
    </>
  );
}

/** Where what is printed comes from: on paper, the release of the data and the address stand where the tools are on the screen. */
function Origin({ release }: { release: string | null }) {
  const texts = useTexts(sharedTexts);
  const { here } = useRoute();
  return (
    <p class="on-paper">
      {texts.release(release)} {location.origin + here({})}
    </p>
  );
}

/** What the tools of a view share. */
interface Taken {
  /** Name of files, without their ending. */
  stem: string;
  /** The view's question as a query that is complete. */
  query: () => string;
  /** Does something, and says so in the end or that it failed. */
  work: (work: () => Promise<void>, done?: string) => void;
}

/** That the browser did not allow copying. */
class CopyError extends Error {}

function CopyTools({ taken: { query, work } }: { taken: Taken }) {
  const texts = useTexts(toolTexts);
  const { playground } = usePlaces();
  const copy = (text: string): void =>
    work(
      () =>
        navigator.clipboard.writeText(text).catch((cause: unknown) => {
          throw new CopyError('The browser did not allow copying.', { cause });
        }),
      texts.copied,
    );
  return (
    <>
      <Tool icon={LinkIcon} text={texts.link} onUse={() => copy(location.href)} />
      <Tool icon={Braces} text={texts.copy} onUse={() => copy(query())} />
      {playground && (
        <a class="tool" href={`${onHost(playground)}#query=${encodeURIComponent(query())}`}>
          <Icon of={Play} /> {texts.playground}
        </a>
      )}
    </>
  );
}

interface NotebookToolsProps {
  taken: Taken;
  title: string;
  release: string | null;
}

function NotebookTools({ taken: { stem, query, work }, title, release }: NotebookToolsProps) {
  const texts = useTexts(toolTexts);
  const take = (kind: 'pythonNotebook' | 'quartoDocument', ending: string, type: string): void =>
    work(async () => {
      const notebooks = await import('./tools/notebook.ts');
      const text = notebooks[kind]({
        title,
        address: location.href,
        endpoint: location.origin + onHost('/graphql'),
        query: query(),
        release,
        withToken: heldToken() !== null,
      });
      download(`${stem}.${ending}`, { text, type });
    });
  return (
    <>
      <Tool
        icon={NotebookText}
        text={texts.python}
        onUse={() => take('pythonNotebook', 'ipynb', 'application/x-ipynb+json')}
      />
      <Tool icon={FileText} text={texts.r} onUse={() => take('quartoDocument', 'qmd', 'text/markdown')} />
    </>
  );
}

type DataToolsProps = Pick<ViewToolsProps<unknown, unknown>, 'table' | 'figure'> & { taken: Taken };

function DataTools({ taken: { stem, work }, table, figure }: DataToolsProps) {
  const texts = useTexts(toolTexts);
  const isEmpty = !table || (typeof table !== 'function' && table.length === 0);
  const takeCsv = (): void =>
    work(async () => {
      const rows = typeof table === 'function' ? await table() : table;
      // The byte order mark lets spreadsheets read å, ä and ö.
      if (rows) download(`${stem}.csv`, { text: `\uFEFF${csvOf(rows)}`, type: 'text/csv' });
    });
  const takeFigure = (draw: () => Promise<Figure>, ending: 'svg' | 'png'): void =>
    work(async () => {
      const { figureSvg, pngOf } = await import('./tools/figure.ts');
      const drawing = figureSvg(await draw());
      const file = ending === 'svg' ? { text: drawing.svg, type: 'image/svg+xml' } : await pngOf(drawing);
      download(`${stem}.${ending}`, file);
    });
  return (
    <>
      <Tool icon={Table2} text={texts.csv} disabled={isEmpty} onUse={takeCsv} />
      {figure &&
        (['svg', 'png'] as const).map((ending) => (
          <Tool
            key={ending}
            icon={ImageIcon}
            text={texts[ending]}
            disabled={isEmpty}
            onUse={() => takeFigure(figure, ending)}
          />
        ))}
    </>
  );
}

interface ToolProps {
  icon: IconNode;
  text: string;
  disabled?: boolean;
  onUse: () => void;
}

function Tool({ icon, text, disabled = false, onUse }: ToolProps) {
  return (
    <button type="button" class="tool" disabled={disabled} onClick={onUse}>
      <Icon of={icon} /> {text}
    </button>
  );
}
