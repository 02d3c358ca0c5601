/** What the reader chose on an earlier visit; null when nothing, or when the browser keeps nothing for this page. */
export function remembered(name: 'language' | 'scheme'): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, or forgets it (null); does nothing where the browser keeps nothing. */
export function remember(name: 'language' | 'scheme', value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A private window; the choice then lasts as long as the page.
  }
}
