import { useTexts } from '../i18n/language.ts';
import { pageTexts } from '../i18n/page-texts.ts';
import { places } from '../places.ts';

/** The other doors of this server. */
export function Footer() {
  const texts = useTexts(pageTexts);
  const { playground, neo4jBrowser } = places();
  return (
    <footer>
      <nav aria-label={texts.elsewhere}>
        <ul>
          {playground && (
            <li>
              <a href={playground}>{texts.playground}</a>
            </li>
          )}
          {neo4jBrowser && (
            <li>
              <a href={neo4jBrowser}>{texts.neo4jBrowser}</a>
            </li>
          )}
          <li>
            <a href="/export/">{texts.exports}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
