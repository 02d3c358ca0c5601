import type { IconNode } from 'lucide';
import { createElement } from 'preact';

/**
 * A drawing of Lucide in the colour and at the size of the text around it. It says nothing to a screen reader: what it means stands beside
 * it, or is the name of the button that it is in.
 */
export function Icon({ of, size = '1.15em' }: { of: IconNode; size?: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
