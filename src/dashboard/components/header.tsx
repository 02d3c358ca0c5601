import { project } from '../../project.ts';
import { defineTexts, useLabel, useLanguage, useTexts } from '../i18n/language.ts';
import { useRoute } from '../router.tsx';
import { chooseScheme, useScheme } from '../scheme.ts';
import { isPathOf, views } from '../views/registry.ts';
import { Link } from './link.tsx';

const headerTexts = defineTexts({
  en: {
    views: 'Views',
    notAdvice: 'Research data: what the documents say, not medical advice. See a doctor about symptoms.',
    dark: 'Dark',
    language: 'Language',
  },
  sv: {
    views: 'Vyer',
    notAdvice: 'Forskningsdata: vad dokumenten säger, inte medicinska råd. Kontakta vården vid besvär.',
    dark: 'Mörkt',
    language: 'Språk',
  },
});

/** Name, views, language and scheme, and that this is no medical advice. */
export function Header() {
  const texts = useTexts(headerTexts);
  const label = useLabel();
  const { path, address } = useRoute();
  return (
    <header class="page-header">
      <div class="bar">
        <p class="brand">
          <Link href={address('/')}>{label(project.title)}</Link>
        </p>
        <nav aria-label={texts.views}>
          <ul>
            {views.map((view) => (
              <li key={view.paths[0]}>
                <Link href={address(view.paths[0])} aria-current={isPathOf(view, path) ? 'page' : undefined}>
                  {label(view.name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Switches />
      </div>
      <p class="not-advice">{texts.notAdvice}</p>
    </header>
  );
}

function Switches() {
  const texts = useTexts(headerTexts);
  const { language, choose } = useLanguage();
  const scheme = useScheme();
  return (
    <div class="switches">
      <div role="group" aria-label={texts.language}>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => choose('en')}>
          English
        </button>
        <button type="button" lang="sv" aria-pressed={language === 'sv'} onClick={() => choose('sv')}>
          Svenska
        </button>
      </div>
      <button
        type="button"
        aria-pressed={scheme === 'dark'}
        onClick={() => chooseScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {texts.dark}
      </button>
    </div>
  );
}
