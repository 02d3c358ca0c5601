import { useEffect, useState } from 'preact/hooks';
import { fetchWithToken } from '../stored-token.ts';

/** Addresses that only the server knows. */
interface Places {
  playground: string | null;
  graphiql: string | null;
  neo4jBrowser: string | null;
}

const unknownPlaces: Places = { playground: null, graphiql: null, neo4jBrowser: null };

/** Asked of the server once. */
let asked: Promise<Places> | undefined;

async function askPlaces(): Promise<Places> {
  const response = await fetchWithToken('/dashboard.json');
  if (!response.ok) throw new Error(`Expected the links to other interfaces, but got HTTP ${response.status}.`);
  return (await response.json()) as Places;
}

/** Addresses of the other interfaces; null while they are unknown, and for those that the server lacks. */
export function usePlaces(): Places {
  const [places, setPlaces] = useState(unknownPlaces);
  useEffect(() => {
    asked ??= askPlaces();
    asked.then(setPlaces, () => {
      // The links are then left out; the next visit asks again.
      asked = undefined;
    });
  }, []);
  return places;
}
