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
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => showCurrent(list.current!), [path]);
  return (
    <header class="page-header">
      <div class="bar">
        <Link class="brand" href={address('/')} aria-label={label(project.title)}>
          <Mark />
          <span>{label(project.title)}</span>
        </Link>
        {path !== '/' && <SiteSearch />}
        <Switches />
      </div>
      <nav aria-label={texts.views}>
        <ul ref={list}>
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

/** Brings the view that is shown to the middle of a list that is too wide for the screen. */
function showCurrent(list: HTMLElement): void {
  const current = list.querySelector('[aria-current]')?.getBoundingClientRect();
  const { left, width } = list.getBoundingClientRect();
  if (current) list.scrollLeft += current.left + current.width / 2 - left - width / 2;
}

/** The languages by their own names. */
const languages = [
  { code: 'en', name: 'English' },
  { code: 'sv', name: 'Svenska' },
] as const;

function Switches() {
  const texts = useTexts(headerTexts);
  const { language, choose } = useLanguage();
  return (
    <div class="switches">
      <div class="segments" role="group" aria-label={texts.language}>
        {languages.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            title={name}
            aria-pressed={language === code}
            onClick={() => choose(code)}
          >
            <span aria-hidden="true">{code.toUpperCase()}</span>
            <span class="visually-hidden">{name}</span>
          </button>
        ))}
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
