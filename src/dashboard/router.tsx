import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { onHost, onServer } from './base-path.ts';
import type { Parameters } from './parameters.ts';

/** Where the reader is, and how to get elsewhere. The whole state of a view is in its address. */
export interface Route {
  path: string;
  parameters: URLSearchParams;
  /** What the address names within the view, with its `#`; empty for nothing. */
  fragment: string;
  /** Whether the reader came here from another address of this page, and not by opening it. */
  navigated: boolean;
  /** The address of a path with exactly these parameters and no fragment; the language stays unless one is given. */
  address: (path: string, parameters?: Parameters) => string;
  /** This address, its fragment included, with some parameters changed. */
  here: (changes: Parameters) => string;
  /** Goes to an address of this page: as a new entry of the history, or in place of the present one. */
  go: (address: string, how?: 'push' | 'replace') => void;
}

const RouteContext = createContext<Route | null>(null);

/** Called on each change of the address for which the browser fires no event. */
const addressChanged = 'addresschange';

/** The present route; renders again when it changes. */
export function useRoute(): Route {
  const route = useContext(RouteContext);
  if (!route) throw new Error('useRoute is for what stands inside a Router.');
  return route;
}

/** Provides the route to what stands inside it. */
export function Router({ children }: { children: ComponentChildren }) {
  const [{ href, navigated }, setPlace] = useState({ href: location.href, navigated: false });
  useEffect(() => {
    const update = (): void => setPlace({ href: location.href, navigated: true });
    for (const event of ['popstate', addressChanged]) addEventListener(event, update);
    return () => {
      for (const event of ['popstate', addressChanged]) removeEventListener(event, update);
    };
  }, []);
  const route = useMemo(() => routeAt(new URL(href), navigated), [href, navigated]);
  return <RouteContext.Provider value={route}>{children}</RouteContext.Provider>;
}

function routeAt({ pathname, searchParams, hash }: URL, navigated: boolean): Route {
  return {
    path: decodeURIComponent(onServer(pathname)).replace(/(?<=.)\/$/, ''),
    parameters: searchParams,
    fragment: hash,
    navigated,
    address: (path, parameters = {}) =>
      write(onHost(path), changed(new URLSearchParams(), { language: searchParams.get('language'), ...parameters })),
    here: (changes) => write(pathname, changed(searchParams, changes)) + hash,
    go,
  };
}

function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === location.pathname + location.search + location.hash) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  dispatchEvent(new Event(addressChanged));
}

function changed(parameters: URLSearchParams, changes: Parameters): URLSearchParams {
  const result = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    result.delete(name);
    for (const one of value === null ? [] : [value].flat()) result.append(name, one);
  }
  return result;
}

function write(path: string, parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Lets plain links to the page's own views change the view without loading the page anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isOwn(link) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}

/** Whether a link leads to a view: those are marked `data-view`, as other addresses of this server are no views. */
function isOwn(link: HTMLAnchorElement): boolean {
  return link.dataset['view'] !== undefined;
}
