import { useEffect, useState } from 'preact/hooks';
import { remember, remembered } from './remembered.ts';

export type Scheme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');
const changes = new EventTarget();

/** The scheme that is shown: the reader's choice on this page, else the system's. */
function shownScheme(): Scheme {
  const chosen = document.documentElement.dataset['scheme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Shows the scheme of an earlier visit from the start. */
export function applyRememberedScheme(): void {
  const scheme = remembered('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['scheme'] = scheme;
}

/** Shows a scheme and remembers it. */
export function chooseScheme(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme;
  remember('scheme', scheme);
  changes.dispatchEvent(new Event('change'));
}

/** The scheme that is shown; renders again when it changes. A drawing on a canvas takes its colours anew then. */
export function useScheme(): Scheme {
  const [scheme, setScheme] = useState(shownScheme);
  useEffect(() => {
    const update = (): void => setScheme(shownScheme());
    for (const source of [dark, changes]) source.addEventListener('change', update);
    return () => {
      for (const source of [dark, changes]) source.removeEventListener('change', update);
    };
  }, []);
  return scheme;
}

/** The value of a colour of styles.css, such as `--text`, as it is shown now: what a canvas draws with. */
export function shownColour(name: `--${string}`): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
