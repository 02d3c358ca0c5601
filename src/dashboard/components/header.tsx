import { useLanguage, useTexts } from '../i18n/language.ts';
import { pageTexts } from '../i18n/page-texts.ts';
import { useRoute } from '../router.tsx';
import { chooseScheme, useScheme } from '../scheme.ts';
import type { ViewName } from '../views.ts';
import { Link } from './link.tsx';

/** Where the header leads; the entity's view is reached from what names one, and opens here with muscle cramp. */
const destinations: [ViewName, string][] = [
  ['chains', '/chains'],
  ['consensus', '/consensus'],
  ['graph', '/graph'],
  ['entity', '/entity/muscle-cramp'],
  ['numbers', '/numbers'],
];

/** The page's head: its name, its views, its language and its colours. */
export function Header({ current }: { current: ViewName | null }) {
  const { address } = useRoute();
  const texts = useTexts(pageTexts);
  return (
    <header class="page-head">
      <p class="brand">
        <Link href={address('/')}>{texts.name}</Link>
      </p>
      <p class="choices">
        <LanguageChoice /> <SchemeChoice />
      </p>
      <nav aria-label={texts.navigation}>
        <ul>
          {destinations.map(([name, path]) => (
            <li key={name}>
              <Link href={address(path)} aria-current={name === current ? 'page' : undefined}>
                {texts.views[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p class="notice">
        <strong>{texts.notice}</strong> {texts.noticeMore}
      </p>
    </header>
  );
}

function LanguageChoice() {
  const { language, choose } = useLanguage();
  const texts = useTexts(pageTexts);
  return (
    <span role="group" aria-label={texts.language}>
      {(['en', 'sv'] as const).map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => choose(code)}>
          {code === 'en' ? 'English' : 'Svenska'}
        </button>
      ))}
    </span>
  );
}

function SchemeChoice() {
  const scheme = useScheme();
  const texts = useTexts(pageTexts);
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" onClick={() => chooseScheme(other)}>
      {other === 'dark' ? texts.toDark : texts.toLight}
    </button>
  );
}
