import { useEffect, useState } from 'preact/hooks';
import { defineTexts, useTexts } from '../i18n/language.ts';

const doorTexts = defineTexts({
  en: { playground: 'GraphQL Playground', browser: 'Neo4j Browser', exports: 'Exports' },
  sv: { playground: 'GraphQL Playground', browser: 'Neo4j Browser', exports: 'Exporter' },
});

/** Links to Playground, exports and, where the server knows its address, Neo4j Browser. */
export function Doors() {
  const texts = useTexts(doorTexts);
  const browser = useNeo4jBrowser();
  return (
    <ul class="doors">
      <li>
        <a href="/playground">{texts.playground}</a>
      </li>
      {browser && (
        <li>
          <a href={browser} rel="noopener">
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

/** Asked of the server once. */
let asked: Promise<string | null> | undefined;

/** Where Neo4j Browser is; null as long as it is not known, and where there is none. */
function useNeo4jBrowser(): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    asked ??= fetch('/dashboard.json').then(
      async (response) => ((await response.json()) as { neo4jBrowser: string | null }).neo4jBrowser,
    );
    asked.then(setAddress, () => {
      // The link is then left out; the next visit asks again.
      asked = undefined;
    });
  }, []);
  return address;
}
