import { Moon, Sun, SunMoon } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { project } from '../../project.ts';
import { defineTexts, useLabel, useLanguage, useTexts } from '../i18n/language.ts';
import { useRoute } from '../router.tsx';
import { chooseScheme, useChosenScheme } from '../scheme.ts';
import { isPathOf, views } from '../views/registry.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Mark } from './mark.tsx';
import { SiteSearch } from './search/site-search.tsx';
import './header.css';

const headerTexts = defineTexts({
  en: {
    views: 'Views',
    language: 'Language',
    colours: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  },
  sv: {
    views: 'Vyer',
    language: 'Språk',
    colours: { system: 'Färger: som systemet', light: 'Färger: ljusa', dark: 'Färger: mörka' },
  },
});

/** Mark and name, search, views, language and colours. */
export function Header() {
  const texts = useTexts(headerTexts);
  const label = useLabel();
  const { path, address } = useRoute();
  const search = useRef<HTMLInputElement>(null);
  useShortcut('/', () => search.current?.focus());
  return (
    <header class="page-header">
      <div class="bar">
        <Link class="brand" href={address('/')} aria-label={label(project.title)}>
          <Mark />
          <span>{label(project.title)}</span>
        </Link>
        {path !== '/' && <SiteSearch field={search} />}
        <Switches />
      </div>
      <nav aria-label={texts.views}>
        <ul>
          {views
            .filter((view) => view.listed)
            .map((view) => (
              <li key={view.paths[0]}>
                <Link href={address(view.paths[0])} aria-current={isPathOf(view, path) ? 'page' : undefined}>
                  {label(view.name)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}

/** Calls back when a key is pressed alone, outside of what takes text. */
function useShortcut(key: string, onPress: () => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isText = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== key || isText || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}

function Switches() {
  const texts = useTexts(headerTexts);
  const { language, choose } = useLanguage();
  return (
    <div class="switches">
      <div class="segments" role="group" aria-label={texts.language}>
        <button
          type="button"
          lang="en"
          aria-label="English"
          aria-pressed={language === 'en'}
          onClick={() => choose('en')}
        >
          EN
        </button>
        <button
          type="button"
          lang="sv"
          aria-label="Svenska"
          aria-pressed={language === 'sv'}
          onClick={() => choose('sv')}
        >
          SV
        </button>
      </div>
      <SchemeButton />
    </div>
  );
}

const schemeIcons = { system: SunMoon, light: Sun, dark: Moon } as const;
const nextScheme = { system: 'light', light: 'dark', dark: 'system' } as const;

/** One button for three states, as its icon says: colours of the system, light ones, dark ones. */
function SchemeButton() {
  const { colours } = useTexts(headerTexts);
  const chosen = useChosenScheme();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={colours[chosen]}
      title={colours[chosen]}
      onClick={() => chooseScheme(nextScheme[chosen])}
    >
      <Icon of={schemeIcons[chosen]} />
    </button>
  );
}
