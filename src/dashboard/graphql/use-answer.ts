import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { AnswerError, askReleased, type Released } from './client.ts';

type Reached<Data> =
  { state: 'loading' } | { state: 'error'; error: AnswerError } | ({ state: 'ready' } & Released<Data>);

/** How far a question has come. */
export type Answer<Data> = { again: () => void } & ({ state: 'idle' } | Reached<Data>);

type Progress<Data> = { question: string } & Reached<Data>;

/** The release that an answer was read from; null until it is there. */
export const releaseOf = (answer: Answer<unknown>): string | null => (answer.state === 'ready' ? answer.release : null);

/**
 * Asks the API, and again whenever the variables change; a question that no one waits for any longer is given up.
 *
 * @param variables null asks nothing: the answer is then idle
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const question = variables === null ? null : JSON.stringify([document, variables]);
  return useFetched(question, (signal) => askReleased(document, variables as Variables, signal));
}

/**
 * Fetches the answer to a question, and again whenever the question changes.
 *
 * @param question what is asked, as a text that differs where the answer may; null asks nothing
 */
export function useFetched<Data>(
  question: string | null,
  fetchAnswer: (signal: AbortSignal) => Promise<Released<Data>>,
): Answer<Data> {
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress<Data> | null>(null);
  useEffect(() => {
    if (question === null) return;
    const abort = new AbortController();
    const report = (next: Progress<Data>): void => {
      if (!abort.signal.aborted) setProgress(next);
    };
    report({ question, state: 'loading' });
    fetchAnswer(abort.signal).then(
      (released) => report({ question, state: 'ready', ...released }),
      (error: unknown) => report({ question, state: 'error', error: asAnswerError(error) }),
    );
    return () => abort.abort();
  }, [question, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  if (question === null) return { state: 'idle', again };
  // What was answered to an earlier question is not shown as the answer to this one.
  return progress?.question === question ? { ...progress, again } : { state: 'loading', again };
}

function asAnswerError(error: unknown): AnswerError {
  return error instanceof AnswerError ? error : new AnswerError(String(error), 'UNKNOWN');
}
