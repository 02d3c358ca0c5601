import type { AnchorHTMLAttributes } from 'preact';

/** A link to a view of this page, by an address of `useRoute()`. */
export function Link(attributes: AnchorHTMLAttributes & { href: string }) {
  return <a data-view="" {...attributes} />;
}
