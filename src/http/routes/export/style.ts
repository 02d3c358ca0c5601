/** The page's style. Its colours and measures are the dashboard's (`src/dashboard/tokens.css`), to which a test compares them. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --background: light-dark(#f7f6f3, #111417);
  --surface: light-dark(#fff, #181c21);
  --sunken: light-dark(#eeece6, #22272e);
  --line: light-dark(#e0dcd3, #2e343c);
  --field-line: light-dark(#85888e, #7a828d);
  --text: light-dark(#1b1e22, #ecebe7);
  --quiet: light-dark(#585e67, #a9afb8);
  --accent: light-dark(#0d5563, #74c6d3);
  --accent-soft: light-dark(#e0edef, #17343b);
  --on-accent: light-dark(#fff, #0c1a1e);
  --sans: 'Inter Variable', system-ui, sans-serif;
  --serif: 'Source Serif 4 Variable', Georgia, serif;
  --tiny: 0.75rem;
  --small: 0.875rem;
  --radius: 0.75rem;
  --radius-small: 0.4rem;
  --flat: 0 1px 2px rgb(20 20 20 / 6%);
  --width: 82rem;
  --gutter: clamp(1rem, 3vw, 2rem);
}
:root[data-scheme='light'] { color-scheme: light }
:root[data-scheme='dark'] { color-scheme: dark }
* { box-sizing: border-box }
body { display: flex; flex-direction: column; min-height: 100dvh; margin: 0; color: var(--text); font: 0.97rem/1.55 var(--sans); background: var(--background); overflow-wrap: break-word }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
h1, h2, h3 { font-weight: 600; font-family: var(--serif); line-height: 1.2; text-wrap: balance }
h1 { margin: 1.5rem 0 .35rem; font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.2rem) }
h2 { margin: 2.25rem 0 .6rem; font-size: 1.35rem }
h3 { margin: 0; font-size: 1.1rem }
.page-header { background: var(--surface); border-bottom: 1px solid var(--line) }
.page-header > *, main, footer > * { width: 100%; max-width: var(--width); margin-inline: auto; padding-inline: var(--gutter) }
.bar { display: flex; gap: 1rem; align-items: center; justify-content: space-between; min-height: 3.5rem }
.brand { display: flex; gap: .6rem; align-items: center; color: var(--text); font: 600 1.05rem/1.2 var(--serif); text-decoration: none }
.brand img { flex: none }
.page-header ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin: 0; padding: 0; list-style: none }
.page-header ul a { display: block; padding-block: .45rem .5rem; color: var(--quiet); font-weight: 500; font-size: var(--small); text-decoration: none; border-bottom: 2px solid transparent }
.page-header ul a:hover { color: var(--text) }
.page-header ul [aria-current] { color: var(--text); border-bottom-color: var(--accent) }
.bar ul { flex: none; gap: 0 .9rem }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { position: absolute; z-index: 5; padding: .5rem 1rem; background: var(--surface) }
main { flex: 1; padding-bottom: 3rem }
.lead { max-width: 46rem; margin-top: 0; color: var(--quiet) }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1.25rem 0 }
.facts > div, .card { padding: 1rem 1.25rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--flat) }
.facts dt { color: var(--quiet); font-size: var(--small) }
.facts dd { margin: .1rem 0 0; font-weight: 600; font-size: 1.1rem; font-variant-numeric: tabular-nums }
.facts code { font-size: .8rem }
.download { display: inline-block; padding: .55rem 1.1rem; color: var(--on-accent); background: var(--accent); border-radius: var(--radius-small); font-weight: 600; text-decoration: none }
.card.files { padding: .25rem .6rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .45rem .6rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line) }
tbody tr:last-child > * { border-bottom: 0 }
thead th { color: var(--quiet); font-size: var(--tiny); font-weight: 600; white-space: nowrap; vertical-align: bottom }
tbody th { width: 15rem; font-weight: 600 }
.number { width: 7rem; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
code, pre { font: var(--small)/1.55 ui-monospace, monospace }
pre { margin: 0; padding: .75rem; overflow-x: auto; background: var(--sunken); border-radius: var(--radius-small) }
.snippets { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem }
.card { min-width: 0 }
.card p { margin: .5rem 0 0 }
.snippet-head { display: flex; gap: 1rem; align-items: center; justify-content: space-between; min-height: 2.25rem; margin-bottom: .5rem }
button { min-height: 2.25rem; padding: .25rem .8rem; color: var(--text); font: 500 var(--small) var(--sans); background: var(--surface); border: 1px solid var(--field-line); border-radius: var(--radius-small); cursor: pointer }
button:hover { background: var(--accent-soft) }
footer { color: var(--quiet); font-size: var(--small); border-top: 1px solid var(--line) }
@media (width < 48rem) {
  thead { position: absolute; clip-path: inset(50%) }
  tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  tbody tr:last-child { border-bottom: 0 }
  tbody th, tbody td { width: auto; padding-block: .1rem; border: 0; white-space: normal; overflow-wrap: anywhere }
  tbody .text { grid-column: 1 / -1; order: 3; color: var(--quiet) }
  tbody .rows { grid-column: 1 / -1; order: 4; color: var(--quiet); font-size: var(--small); text-align: start }
  tbody .rows:not(:empty)::after { content: ' ' attr(data-unit) }
  tbody .rows:empty { display: none }
}
@media print {
  button, nav, .download, .skip { display: none }
  pre { white-space: pre-wrap }
}
`;
