import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';
import { Status } from './status.tsx';

interface MoreProps<Data, Variables> {
  /** What the next page is asked with. */
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
  /** Rows that are not shown yet. */
  left: number;
  onMore: (data: Data) => void;
}

/** Fetches the next page once it is asked for. The button stays while it does, so that the keyboard's focus stays on it. */
export function More<Data, Variables>({ document, variables, left, onMore }: MoreProps<Data, Variables>) {
  const texts = useTexts(sharedTexts);
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer(document, wanted ? variables : null);
  const data = answer.state === 'ready' ? answer.data : undefined;
  const notify = useRef(onMore);
  notify.current = onMore;
  useEffect(() => {
    if (data === undefined) return;
    setWanted(false);
    notify.current(data);
  }, [data]);
  return (
    <>
      <button type="button" aria-disabled={wanted} onClick={() => setWanted(true)}>
        {texts.more(left)}
      </button>
      <Status answer={answer}>{() => null}</Status>
    </>
  );
}
