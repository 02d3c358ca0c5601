import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { project } from '../../../project.ts';
import { securityHeadersFor } from '../../hooks/security-headers.ts';
import type { ListedFile, ListLanguage } from './list.ts';
import { pageScript } from './script.ts';
import { checkingSnippet, loadingSnippets, type Snippet } from './snippets.ts';
import { pageStyle } from './style.ts';
import { pageTexts } from './texts.ts';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page has a style and a script, and nothing else that a browser would load or run. */
export const pageHeaders = securityHeadersFor({
  contentSources: {
    'style-src': [hashSource(pageStyle)],
    'script-src': [hashSource(pageScript)],
    'img-src': ['data:'],
  },
});

/** The formats of each group of files, in the order of the page. */
const groups = {
  tables: ['csv', 'parquet'],
  graphs: ['graphml', 'kgx-tsv', 'kgx-jsonl'],
  linked: ['json-ld', 'n-triples', 'sssom'],
  about: ['frictionless', 'croissant', 'ro-crate', 'sha256'],
} as const;

/** The language that the address names, else the one that the browser prefers. */
export function pageLanguage({ query, raw }: FastifyRequest): ListLanguage {
  const { language } = query as Record<string, unknown>;
  const asked = String(language).toLowerCase();
  if (asked === 'en' || asked === 'sv') return asked;
  const preferred = new Negotiator(raw).language(['en', 'sv']);
  return preferred === 'sv' ? 'sv' : 'en';
}

interface PageOptions {
  language: ListLanguage;
  /** The address of the page as the server knows it, for those who run no script. */
  base: string;
  listed: readonly ListedFile[];
  dataRelease: string | null;
  hasPlayground: boolean;
}

/** The page of the exports. All its addresses are relative: it works wherever a proxy serves it. */
export function exportPage(options: PageOptions): string {
  const { language } = options;
  const texts = pageTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escape(texts.lead)}">
<title>${texts.title} – ${project.title[language]}</title>
<link rel="icon" href="${icon}">
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
${header(options)}
<main id="content">
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${filesPart(options)}
${loadingPart(options)}
${sourcePart(options)}
<p id="said" role="status"></p>
</main>
<footer><p>${texts.notAdvice}</p></footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

function header({ language, hasPlayground }: PageOptions): string {
  const texts = pageTexts[language];
  const dashboard = `../?language=${language.toUpperCase()}`;
  const choice = (one: ListLanguage, name: string): string =>
    `<li><a href="?language=${one}" lang="${one}" hreflang="${one}"${one === language ? ' aria-current="true"' : ''}>${name}</a></li>`;
  return `<header class="page-header">
<div class="bar">
<a class="brand" href="${dashboard}"><img src="${icon}" alt="" width="32" height="32"><span>${project.title[language]}</span></a>
<ul>${choice('en', 'English')}${choice('sv', 'Svenska')}</ul>
</div>
<nav aria-label="${texts.pages}"><ul>
<li><a href="${dashboard}">${texts.dashboard}</a></li>
${hasPlayground ? '<li><a href="../playground">GraphQL Playground</a></li>' : ''}
<li><a href="./?language=${language}" aria-current="page">${texts.title}</a></li>
</ul></nav>
</header>`;
}

/** The release in figures, and its files by groups. */
function filesPart({ language, listed, dataRelease }: PageOptions): string {
  const texts = pageTexts[language];
  const { dataLicense } = project;
  const fileOf = (name: string): ListedFile | undefined => listed.find(({ url }) => url === name);
  const all = fileOf('all.zip');
  const facts: [string, string][] = [
    [texts.release, `<code>${dataRelease ?? texts.unknown}</code>`],
    [texts.entities, count(fileOf('entities.csv')?.rows, language)],
    [texts.relations, count(fileOf('relations.csv')?.rows, language)],
    [texts.license, `<a href="${dataLicense.url}">${dataLicense.name}</a>`],
  ];
  const tables = Object.entries(groups).map(([group, formats]) => {
    const files = listed.filter(({ format }) => (formats as readonly string[]).includes(format));
    return fileTable(texts.groups[group as keyof typeof groups], files, language);
  });
  const isMeasured = listed.every(({ bytes }) => bytes !== null);
  return `<dl class="facts">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<p class="first">${all ? `<a class="download" href="${all.url}" download>${texts.all} (zip${all.bytes === null ? '' : `, ${size(all.bytes, language)}`})</a>` : ''}
<a href="#load">${texts.load}: ${loadingSnippets.map(({ title }) => title).join(', ')}</a></p>
${tables.join('\n')}
${isMeasured ? '' : `<p class="lead">${texts.unmeasured}</p>`}`;
}

function loadingPart({ language, base }: PageOptions): string {
  const texts = pageTexts[language];
  return `<h2 id="load">${texts.load}</h2>
<p class="lead">${texts.ids}</p>
<div class="snippets">
${loadingSnippets.map((snippet) => snippetBlock(snippet, base, language)).join('\n')}
<section class="card"><h3>${texts.excel}</h3><p>${texts.excelSteps}</p></section>
<section class="card"><h3>${texts.cytoscape}</h3><p>${texts.cytoscapeSteps}</p></section>
</div>
<h2 id="verify">${texts.check}</h2>
<p class="lead">${texts.checkLead}</p>
${snippetBlock(checkingSnippet, base, language)}`;
}

function sourcePart({ language, dataRelease }: PageOptions): string {
  const texts = pageTexts[language];
  const { authors, dataDate, dataLicense, provenance, title } = project;
  return `<h2 id="source">${texts.source}</h2>
<p>${texts.licensed} <a href="${dataLicense.url}" rel="license">${dataLicense.name}</a>, ${texts.licensedEnd}</p>
<p>${provenance[language]}</p>
<p>${texts.cite}: ${authors}. <cite>${title.en}</cite>. ${texts.release} ${dataRelease ?? texts.unknown}, ${dataDate}. ${dataLicense.name}.</p>`;
}

function fileTable(title: string, files: readonly ListedFile[], language: ListLanguage): string {
  const texts = pageTexts[language];
  const rows = files.map(
    ({ url, description, rows: rowCount, bytes }) =>
      `<tr><th scope="row"><a href="${url}" download>${url}</a></th><td class="text">${escape(description)}</td><td class="number rows" data-unit="${texts.rowsUnit}">${rowCount === null ? '' : count(rowCount, language)}</td><td class="number">${bytes === null ? '–' : size(bytes, language)}</td></tr>`,
  );
  return `<h2>${title}</h2>
<div class="card files"><table><thead><tr><th scope="col">${texts.file}</th><th scope="col">${texts.content}</th><th scope="col" class="number">${texts.rows}</th><th scope="col" class="number">${texts.size}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function snippetBlock({ id, title, code }: Snippet, base: string, language: ListLanguage): string {
  const { copy, copied } = pageTexts[language];
  const shown = escape(code).replaceAll('BASE', `<span data-base>${escape(base)}</span>`);
  return `<section class="card"><div class="snippet-head"><h3 id="${id}-title">${title}</h3><button type="button" hidden data-copies="${id}" data-done="${copied}" aria-label="${copy}: ${title}">${copy}</button></div>
<pre id="${id}" tabindex="0" role="region" aria-labelledby="${id}-title">${shown}</pre></section>`;
}

const count = (number: number | null | undefined, language: ListLanguage): string =>
  number === null || number === undefined ? '–' : number.toLocaleString(language);

const units: [name: string, bytes: number][] = [
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
];

/** A size in decimal units, as downloads show it. */
function size(bytes: number, language: ListLanguage): string {
  const [unit, divisor] = units.find(([, ofUnit]) => bytes < 1_000 * ofUnit) ?? units.at(-1)!;
  const digits = { maximumFractionDigits: 1, minimumFractionDigits: 1 } as const;
  return `${(bytes / divisor).toLocaleString(language, digits)} ${unit}`;
}

const characters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => characters[character]!);

/** The dashboard's icon, in the page itself. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0d5563"/><path d="M8 22C13 22 11 11 16 11S20 20 24 10" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><circle cx="8" cy="22" r="3.5" fill="#f4952b"/><circle cx="16" cy="11.5" r="3.5" fill="#c2ceff"/><circle cx="24" cy="10" r="4" fill="#fff"/></svg>',
)}`;
