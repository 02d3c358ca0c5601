import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { atMost } from '../graphql/page-size.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';
import { Status } from './status.tsx';

interface MoreProps<Data, Variables> {
  document: TypedDocumentString<Data, Variables>;
  /** What the next page is asked with; `first` is the number of rows that come at a time. */
  variables: Variables & { first: number };
  /** Rows that are shown. */
  shown: number;
  /** Rows that there are. */
  total: number;
  onMore: (data: Data) => void;
}

/**
 * Fetches the next page once it is asked for, or all rows that are left, as far as the API allows at once. The buttons stay while it does, so
 * that the keyboard's focus stays on them. On paper, which has no buttons, it says how much of the list there is.
 */
export function More<Data, Variables>({ document, variables, shown, total, onMore }: MoreProps<Data, Variables>) {
  const texts = useTexts(sharedTexts);
  const [wanted, setWanted] = useState<number | null>(null);
  const answer = useAnswer(document, wanted === null ? null : { ...variables, first: wanted });
  const data = answer.state === 'ready' ? answer.data : undefined;
  const notify = useRef(onMore);
  notify.current = onMore;
  useEffect(() => {
    if (data === undefined) return;
    setWanted(null);
    notify.current(data);
  }, [data]);
  const left = total - shown;
  const most = atMost(left);
  const ask = (rows: number): void => setWanted((asked) => asked ?? rows);
  return (
    <>
      <div class="more">
        <button type="button" aria-disabled={wanted !== null} onClick={() => ask(variables.first)}>
          {texts.more(left)}
        </button>
        {most > variables.first && (
          <button type="button" aria-disabled={wanted !== null} onClick={() => ask(most)}>
            {most === left ? texts.all(total) : texts.next(most)}
          </button>
        )}
      </div>
      <p class="on-paper">{texts.shownOf(shown, total)}</p>
      <Status answer={answer}>{() => null}</Status>
    </>
  );
}
