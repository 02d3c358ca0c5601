import { useEffect, useState } from 'preact/hooks';
import { defineTexts, useTexts } from '../i18n/language.ts';

const doorTexts = defineTexts({
  en: { playground: 'GraphQL Playground', browser: 'Neo4j Browser', exports: 'Exports' },
  sv: { playground: 'GraphQL Playground', browser: 'Neo4j Browser', exports: 'Exporter' },
});

/** Links to the exports and, where the server has them, to Playground and Neo4j Browser. */
export function Doors() {
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
      <li>
        <a href="/export/">{texts.exports}</a>
      </li>
    </ul>
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

/** Where the server's other doors are; null as long as it is not known, and where there is none. */
function usePlaces(): Places {
  const [places, setPlaces] = useState(unknownPlaces);
  useEffect(() => {
    asked ??= fetch('/dashboard.json').then(async (response) => (await response.json()) as Places);
    asked.then(setPlaces, () => {
      // The links are then left out; the next visit asks again.
      asked = undefined;
    });
  }, []);
  return places;
}
