import { project } from '../project.ts';
import type { StatementName, Statements } from '../graph/statements.ts';

interface Chapter {
  title: string;
  /** HTML paragraphs. */
  text: string[];
  /** Names of statements in `cypher/browser/`, whose purpose and text the chapter shows. */
  statements: StatementName[];
}

/** The guide's chapters, in the order in which they are read. */
export const chapters: readonly Chapter[] = [
  {
    title: 'The model',
    text: [
      'The graph has two layers. The <em>claim layer</em> (thin grey arrows) holds what documents say: a Claim, its subject and object, and the Evidence for or against it in a Document. The <em>relation layer</em> (thick arrows) is derived from it: one arrow from subject to object for each accepted claim, red for what causes, green for what helps.',
      'Click a query, then Run (▶). Click a node for its properties; double-click it for its neighbours.',
      'Grafen har två lager: vad texterna påstår, och de samband som följer av det.',
    ],
    statements: ['model_of_one_claim', 'model_around_potassium', 'model_names'],
  },
  {
    title: 'One claim and its evidence',
    text: [
      'Each piece of evidence (belägg) names its document, the place (start, end) and how firmly it speaks: ASSERTED, PROBABLE, POSSIBLE or SPECULATIVE. Its cue is the hedge word itself, such as “can” or “kan”.',
      'The certainty of a claim follows from its evidence by a published rule; two pieces from one document count as one.',
    ],
    statements: ['claim_and_its_evidence', 'claims_that_are_guesses'],
  },
  {
    title: 'Chains',
    text: [
      'Causal arrows can be followed one after the other (orsakskedjor). A chain is as certain as its weakest step. Click an arrow: certainty, documents and the id of its claim stand on it.',
      'Browser draws the arrows of all chains together; the API field causalChains ranks them one by one.',
    ],
    statements: ['chains_from_diuretics', 'chains_from_medications'],
  },
  {
    title: 'Consensus',
    text: ['What several documents say independently of each other (samstämmighet). Raise the number to be stricter.'],
    statements: ['consensus_on_causes', 'consensus_on_help'],
  },
  {
    title: 'What each document alone says',
    text: ['Claims that rest on one document only (bara ett dokument), drawn from the document to what it speaks of.'],
    statements: ['alone_on_causes', 'alone_on_help', 'alone_in_swedish'],
  },
];

/**
 * The guide that Neo4j Browser shows: one slide a chapter, with queries that run on a click.
 *
 * @param statements those of the project, of which `cypher/browser/` holds the guide's
 * @returns HTML in the form that Browser's `:guide` and `:play` read
 */
export function browserGuide(statements: Statements): string {
  const slides = chapters.map(
    ({ title, text, statements: names }, index) =>
      `<slide>\n<h3>${index + 1}. ${title}</h3>\n${text.map((line) => `<p>${line}</p>\n`).join('')}${names.map((name) => query(statements, name)).join('')}</slide>\n`,
  );
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${project.title.en}</title></head>\n<body>\n${slides.join('')}</body>\n</html>\n`;
}

/** A statement to click, without the comments by which codegen finds lists of relationship types. */
function query(statements: Statements, name: StatementName): string {
  const { purpose, text } = statements.named(name);
  const shown = text.replaceAll(/\/\*\w+\*\//g, '');
  return `<p>${escapeHtml(purpose)}</p>\n<figure><pre class="pre-scrollable code runnable">${escapeHtml(shown)}</pre></figure>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
