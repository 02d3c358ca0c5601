import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';

/** What the server says: the examples that GraphiQL opens with, and whether reading needs a token. */
interface Start {
  examples: { name: string; query: string; variables: string }[];
  closed: boolean;
}

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** All addresses are relative to the page's, below whatever path a proxy serves it. */
const endpoint = new URL('../graphql', document.baseURI);

const fetcher: Fetcher = async (operation, { headers = {} } = {}) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Awaited<ReturnType<Fetcher>>;
};

const start = (await (await fetch('start.json')).json()) as Start;
const headers = start.closed ? JSON.stringify({ Authorization: 'Bearer TOKEN' }, null, 2) : '';
createRoot(document.getElementById('graphiql') as HTMLElement).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      defaultHeaders: headers,
      defaultTabs: start.examples.map(({ query, variables }) => ({ query, variables, headers })),
      // A token is not written into the browser's storage.
      shouldPersistHeaders: false,
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement('a', { href: '../', className: 'service-link' }, 'Dashboard'),
      createElement('a', { href: '../playground', className: 'service-link' }, 'Playground'),
    ),
  ),
);
