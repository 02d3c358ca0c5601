import { project } from '../../../project.ts';
import { pageStyle } from './style.ts';

/** What the page is called, whatever Playground calls it. */
const title = `Playground · ${project.title.en}`;

/**
 * The page: links to the other interfaces, and Playground.
 *
 * @param root the way to the root of this server
 * @param scriptPath below the root
 */
export const playgroundPage = (root: string, scriptPath: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="${root}icons/icon-192.png" type="image/png" />
    <style>${pageStyle}</style>
  </head>
  <body>
    <nav class="pages" aria-label="Interfaces">
      <strong>${project.title.en}</strong>
      <a href="${root}">Dashboard</a>
      <a href="${root}graphiql/">GraphiQL</a>
      <a href="${root}export/">Exports</a>
    </nav>
    <div id="root"></div>
    <noscript>GraphQL Playground needs JavaScript.</noscript>
    <script src="${root}${scriptPath}"></script>
    <script src="${root}playground/start.js"></script>
  </body>
</html>
`;
