import { useRef } from 'preact/hooks';
import { GraphViewDocument, type GraphViewQueryVariables } from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { useFetched, type Answer } from '../../graphql/use-answer.ts';
import type { Neighborhood } from './network.ts';

/**
 * Asks for several neighbourhoods at once; what was answered for the set before is not asked again.
 *
 * @returns ready when all are there, in the order of the questions
 */
export function useNeighborhoods(questions: readonly GraphViewQueryVariables[]): Answer<Neighborhood[]> {
  const known = useRef(new Map<string, Neighborhood>());
  return useFetched(JSON.stringify(questions), async (signal) => {
    const answers = await Promise.all(
      questions.map(async (variables): Promise<[string, Neighborhood]> => {
        const key = JSON.stringify(variables);
        return [key, known.current.get(key) ?? (await ask(GraphViewDocument, variables, signal)).neighborhood];
      }),
    );
    known.current = new Map(answers);
    return answers.map(([, neighborhood]) => neighborhood);
  });
}
