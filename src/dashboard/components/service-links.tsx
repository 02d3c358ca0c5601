import { onHost } from '../base-path.ts';
import { heldToken } from '../stored-token.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { usePlaces } from './places.ts';

const linkTexts = defineTexts({
  en: {
    playground: 'GraphQL Playground',
    graphiql: 'GraphiQL',
    browser: 'Neo4j Browser',
    exports: 'Exports',
    withToken: 'Exports need your token, which a link cannot send. Use curl:',
  },
  sv: {
    playground: 'GraphQL Playground',
    graphiql: 'GraphiQL',
    browser: 'Neo4j Browser',
    exports: 'Exporter',
    withToken: 'Exporter kräver din åtkomsttoken, som en länk inte kan skicka. Använd curl:',
  },
});

/** Links to the exports and, where the server has them, to Playground, GraphiQL and Neo4j Browser. */
export function ServiceLinks() {
  const texts = useTexts(linkTexts);
  const { playground, graphiql, neo4jBrowser } = usePlaces();
  return (
    <ul class="service-links">
      {playground && (
        <li>
          <a href={onHost(playground)}>{texts.playground}</a>
        </li>
      )}
      {graphiql && (
        <li>
          <a href={onHost(graphiql)}>{texts.graphiql}</a>
        </li>
      )}
      {neo4jBrowser && (
        <li>
          <a href={neo4jBrowser} rel="noopener">
            {texts.browser}
          </a>
        </li>
      )}
      <li>{heldToken() === null ? <a href={onHost('/export/')}>{texts.exports}</a> : <ExportsWithToken />}</li>
    </ul>
  );
}

/** How to take exports from a server that wants a token. */
function ExportsWithToken() {
  const texts = useTexts(linkTexts);
  return (
    <details>
      <summary>{texts.exports}</summary>
      {texts.withToken}{' '}
      <code>curl -OJ -H 'Authorization: Bearer TOKEN' {location.origin + onHost('/export/claims.csv')}</code>
    </details>
  );
}
