import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to an element where what had it went away, such as the form whose answer is now shown: the keyboard goes on from there,
 * and not from the start of the page.
 *
 * @param shown whether that has happened
 */
export function useKeptFocus(element: { current: HTMLElement | null }, shown: boolean): void {
  const before = useRef(shown);
  useEffect(() => {
    const isNew = shown && !before.current;
    before.current = shown;
    if (isNew && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [shown]);
}
