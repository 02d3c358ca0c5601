import { useEffect, useState } from 'preact/hooks';
import { fetchWithToken, heldToken } from '../stored-token.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';

const doorTexts = defineTexts({
  en: {
    playground: 'GraphQL Playground',
    browser: 'Neo4j Browser',
    exports: 'Exports',
    withToken: 'They ask for your token, which a link cannot show:',
  },
  sv: {
    playground: 'GraphQL Playground',
    browser: 'Neo4j Browser',
    exports: 'Exporter',
    withToken: 'De vill ha din nyckel, som en länk inte kan visa:',
  },
});

/** Links to the exports and, where the server has them, to Playground and Neo4j Browser. */
export function ServiceLinks() {
  const texts = useTexts(doorTexts);
  const { playground, neo4jBrowser } = usePlaces();
  return (
    <ul class="doors">
      {playground && (
        <li>
          <a href={playground}>{texts.playground}</a>
        </li>
      )}
      {neo4jBrowser && (
        <li>
          <a href={neo4jBrowser} rel="noopener">
            {texts.browser}
          </a>
        </li>
      )}
      <li>{heldToken() === null ? <a href="/export/">{texts.exports}</a> : <ExportsWithToken />}</li>
    </ul>
  );
}

/** How to take exports from a server that wants a token. */
function ExportsWithToken() {
  const texts = useTexts(doorTexts);
  return (
    <details>
      <summary>{texts.exports}</summary>
      {texts.withToken} <code>curl -OJ -H 'Authorization: Bearer TOKEN' {location.origin}/export/claims.csv</code>
    </details>
  );
}

/** Addresses that only the server knows. */
interface Places {
  playground: string | null;
  neo4jBrowser: string | null;
}

const unknownPlaces: Places = { playground: null, neo4jBrowser: null };

/** Asked of the server once. */
let asked: Promise<Places> | undefined;

async function askPlaces(): Promise<Places> {
  const response = await fetchWithToken('/dashboard.json');
  if (!response.ok) throw new Error(`The places are not told (HTTP ${response.status}).`);
  return (await response.json()) as Places;
}

/** Where the server's other doors are; null as long as it is not known, and where there is none. */
function usePlaces(): Places {
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
