import { useEffect } from 'preact/hooks';
import type { CharRange } from '../../../domain/char-fragment.ts';

/**
 * Scrolls to the selected passage where it is out of sight: when another is selected, and when the column shows something else.
 *
 * @param column what holds the passages; that which is selected has `aria-current`
 * @param shown what the column shows, as a text that differs where it may
 */
export function useShownRange(column: { current: HTMLElement | null }, range: CharRange | null, shown: string): void {
  useEffect(() => {
    const selected = column.current?.querySelector('[aria-current]');
    if (!selected) return;
    const { top, bottom } = selected.getBoundingClientRect();
    // The header, and on a small screen the sheet with the claims, cover what is near the edges.
    if (top < innerHeight * 0.15 || bottom > innerHeight * 0.55) selected.scrollIntoView({ block: 'center' });
  }, [range?.start, range?.end, shown]);
}
