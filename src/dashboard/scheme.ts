import { useEffect, useState } from 'preact/hooks';
import { remember, remembered } from './remembered.ts';

export type Scheme = 'light' | 'dark';

/** What the reader chose: a scheme, or the system's. */
type ChosenScheme = Scheme | 'system';

const dark = matchMedia('(prefers-color-scheme: dark)');
const changes = new EventTarget();

/** The scheme that is shown: the reader's choice on this page, else the system's. */
function shownScheme(): Scheme {
  const chosen = chosenScheme();
  return chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
}

function chosenScheme(): ChosenScheme {
  const chosen = document.documentElement.dataset['scheme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Shows the scheme of an earlier visit from the start. */
export function applyRememberedScheme(): void {
  const scheme = remembered('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['scheme'] = scheme;
}

/** Shows a scheme and remembers it; the system's needs no remembering. */
export function chooseScheme(scheme: ChosenScheme): void {
  if (scheme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
  remember('scheme', scheme === 'system' ? null : scheme);
  changes.dispatchEvent(new Event('change'));
}

/** The scheme that is shown; renders again when it changes. A drawing on a canvas takes its colours anew then. */
export function useScheme(): Scheme {
  return useWatched(shownScheme);
}

/** The scheme that is chosen; renders again when it changes. */
export function useChosenScheme(): ChosenScheme {
  return useWatched(chosenScheme);
}

function useWatched<Value>(read: () => Value): Value {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const update = (): void => setValue(read);
    for (const source of [dark, changes]) source.addEventListener('change', update);
    return () => {
      for (const source of [dark, changes]) source.removeEventListener('change', update);
    };
  }, [read]);
  return value;
}

/**
 * The value of a colour of styles.css, such as `--text`: what a canvas draws with.
 *
 * @param scheme whose value it is; the shown one's unless given
 */
export function shownColour(name: `--${string}`, scheme?: Scheme): string {
  const { dataset } = document.documentElement;
  const chosen = dataset['scheme'];
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  // On the whole page, for a moment in which nothing is drawn: the built styles decide on a scheme there alone.
  if (scheme) dataset['scheme'] = scheme;
  const { color } = getComputedStyle(probe);
  if (chosen === undefined) delete dataset['scheme'];
  else dataset['scheme'] = chosen;
  probe.remove();
  return color;
}
