import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { GraphViewDocument, type GraphViewQueryVariables } from '../../generated/graphql.ts';
import { ask, type AnswerError } from '../../graphql/client.ts';
import type { Answer } from '../../graphql/use-answer.ts';
import type { Neighborhood } from './neighborhood.ts';

type Progress = { asked: string } & ({ neighborhoods: Neighborhood[] } | { error: AnswerError });

/**
 * Asks for several neighbourhoods at once; what was answered for an earlier set is not asked again.
 *
 * @returns ready when all are there, in the order of the questions
 */
export function useNeighborhoods(questions: readonly GraphViewQueryVariables[]): Answer<Neighborhood[]> {
  const asked = JSON.stringify(questions);
  const known = useRef(new Map<string, Neighborhood>());
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const answerTo = async (variables: GraphViewQueryVariables): Promise<[string, Neighborhood]> => {
      const key = JSON.stringify(variables);
      const found = known.current.get(key) ?? (await ask(GraphViewDocument, variables, abort.signal)).neighborhood;
      return [key, found];
    };
    const tell = (next: Progress): void => {
      if (!abort.signal.aborted) setProgress(next);
    };
    Promise.all(questions.map(answerTo)).then(
      (answers) => {
        known.current = new Map(answers);
        tell({ asked, neighborhoods: answers.map(([, neighborhood]) => neighborhood) });
      },
      (error: AnswerError) => tell({ asked, error }),
    );
    return () => abort.abort();
  }, [asked, attempt]);
  const again = useCallback(() => {
    setProgress(null);
    setAttempt((before) => before + 1);
  }, []);
  if (progress?.asked !== asked) return { state: 'loading', again };
  if ('error' in progress) return { state: 'error', error: progress.error, again };
  return { state: 'ready', data: progress.neighborhoods, again };
}
