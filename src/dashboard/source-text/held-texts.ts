import { useEffect, useState } from 'preact/hooks';

/** A text as Unicode code points, which is what locators count. */
export type Characters = readonly string[];

const held = new Map<string, Characters>();
const changes = new EventTarget();

/**
 * Keeps a document's text for this tab, until it is closed. It stays in the browser.
 *
 * @param sha256 that of the text, which whoever calls has compared
 */
export function holdText(sha256: string, text: string): void {
  held.set(sha256, Array.from(text));
  try {
    sessionStorage.setItem(keyOf(sha256), text);
  } catch {
    // It then lasts as long as the page.
  }
  changes.dispatchEvent(new Event('change'));
}

/** Forgets a text. */
export function forgetText(sha256: string): void {
  held.delete(sha256);
  try {
    sessionStorage.removeItem(keyOf(sha256));
  } catch {
    // The browser keeps nothing, so there is nothing to remove.
  }
  changes.dispatchEvent(new Event('change'));
}

/** The text with this SHA-256, where the reader gave it in this tab; null where not. Renders again when that changes. */
export function useHeldText(sha256: string | null): Characters | null {
  const [, setChanges] = useState(0);
  useEffect(() => {
    const update = (): void => setChanges((count) => count + 1);
    changes.addEventListener('change', update);
    return () => changes.removeEventListener('change', update);
  }, []);
  return sha256 === null ? null : heldText(sha256);
}

function heldText(sha256: string): Characters | null {
  const known = held.get(sha256);
  if (known) return known;
  const kept = storedText(sha256);
  if (kept === null) return null;
  const characters = Array.from(kept);
  held.set(sha256, characters);
  return characters;
}

function storedText(sha256: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(sha256));
  } catch {
    return null;
  }
}

function keyOf(sha256: string): string {
  return `text:${sha256}`;
}
