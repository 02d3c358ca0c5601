/** What Playground's own styles lack. Its classes have generated names, so that its parts are named by where they are in the page. */
export const pageStyle = `
html, body, #root { height: 100%; }
body { background: #172a3a; overflow: hidden; font-family: 'Open Sans', sans-serif; line-height: 1.5; letter-spacing: 0.53px; }
html, body, p, a, h1, h2, h3, h4, ul, pre, code { margin: 0; padding: 0; color: inherit; }
input, button { border: none; font-family: inherit; outline: none; }

.pages { display: flex; flex-wrap: wrap; gap: 0 20px; align-items: center; box-sizing: border-box; min-height: 40px; padding: 6px 16px; font-size: 14px; letter-spacing: 0; color: #fff; background: #0d5563; }
.pages strong { margin-right: auto; }
.pages a:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }

/* It is as high as the window, below the links. */
.playground { position: relative; height: calc(100vh - 40px) !important; }
.playground > :nth-child(2), .graphiql-wrapper, .graphiql-wrapper > div { height: calc(100vh - 97px) !important; }
/* The tabs end before the gear, and those that do not fit can be scrolled to. */
.playground > :first-child { box-sizing: border-box; border-right: 80px solid transparent; overflow-x: auto; scrollbar-width: thin; }
.playground > :first-child > * { width: max-content; }
/* SCHEMA offers a download as JSON, in a form of its own that no tool reads: only that of the SDL is shown. */
button[open] + button { display: none; }
/* TRACING and QUERY PLAN are for extensions of responses that this server does not send. */
.graphiql-wrapper > div > :first-child > :nth-child(2) > :last-child > :last-child { display: none; }

/* On a phone the response is below the query, and the page scrolls. */
@media (width < 48rem) {
  html, body, #root, .playground, .playground > :nth-child(2), .graphiql-wrapper, .graphiql-wrapper > div { height: auto !important; }
  body { overflow: hidden auto; }
  .graphiql-wrapper > div > :first-child { width: 100%; min-width: 0; }
  .graphiql-wrapper > div > :first-child > :first-child { flex-wrap: wrap; gap: 6px 0; height: auto; }
  .graphiql-wrapper > div > :first-child > :first-child > div { flex: 1 1 100%; order: 1; margin: 0; }
  .graphiql-wrapper > div > :first-child > :first-child input { width: 100%; }
  .graphiql-wrapper > div > :first-child > :nth-child(2) { flex-direction: column; height: auto; }
  .graphiql-wrapper > div > :first-child > :nth-child(2) > * { flex: none !important; width: 100% !important; height: 70vh; }
  .CodeMirror-scroll { width: auto !important; max-width: none !important; }
  /* The play button, on the line between them. */
  .graphiql-wrapper > div > :first-child > :nth-child(2) > :last-child > :nth-child(2) { top: -90px; right: 20px; left: auto; margin: 0; }
}
`;
