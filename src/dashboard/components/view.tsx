import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { project } from '../../project.ts';
import { useLabel } from '../i18n/language.ts';
import { useRoute } from '../router.tsx';
import type { ViewState } from '../views/state.ts';
import { Misread } from './misread.tsx';

interface ViewProps {
  /** What the view read from its address, by the names of the parameters; what else stands there is named. Null where another reads it. */
  state: ViewState | null;
  /** Ids in the address that name no entity. */
  unknownIds?: readonly string[];
  /** Heading of the view. */
  title: string;
  /** What is shown, as the title of the page says it before the project's name: the heading unless given; null for the page itself. */
  pageTitle?: string | null;
  /** What the view shows, in a sentence. */
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A view: its heading takes the focus when the reader comes to it from another, so that screen readers announce the change. */
export function View({ state, unknownIds, title, pageTitle = title, lead, children }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { path, navigated } = useRoute();
  const page = useLabel()(project.title);
  useEffect(() => {
    if (navigated) heading.current?.focus();
  }, [path]);
  useEffect(() => {
    document.title = pageTitle === null ? page : `${pageTitle} – ${page}`;
  }, [pageTitle, page]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {state && <Misread state={state} unknownIds={unknownIds} />}
      {children}
    </>
  );
}
