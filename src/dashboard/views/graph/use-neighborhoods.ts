import { useRef } from 'preact/hooks';
import { GraphViewDocument, type GraphViewQueryVariables } from '../../generated/graphql.ts';
import { askReleased, together, type Released } from '../../graphql/client.ts';
import { useFetched, type Answer } from '../../graphql/use-answer.ts';
import type { Neighborhood } from './network.ts';

/**
 * Asks for several neighbourhoods at once; what was answered for the set before is not asked again.
 *
 * @returns ready when all are there, in the order of the questions
 */
export function useNeighborhoods(questions: readonly GraphViewQueryVariables[]): Answer<Neighborhood[]> {
  const known = useRef(new Map<string, Released<Neighborhood>>());
  return useFetched(JSON.stringify(questions), async (signal) => {
    const answers = await Promise.all(
      questions.map(async (variables): Promise<[string, Released<Neighborhood>]> => {
        const key = JSON.stringify(variables);
        return [key, known.current.get(key) ?? (await askForOne(variables, signal))];
      }),
    );
    known.current = new Map(answers);
    const released = answers.map(([, one]) => one);
    return { data: released.map(({ data }) => data), ...together(released) };
  });
}

async function askForOne(variables: GraphViewQueryVariables, signal: AbortSignal): Promise<Released<Neighborhood>> {
  const { data, ...released } = await askReleased(GraphViewDocument, variables, signal);
  return { data: data.neighborhood, ...released };
}
