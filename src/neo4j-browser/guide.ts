import { project } from '../project.ts';
import { withoutComments, type StatementName, type Statements } from '../graph/statements.ts';

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
      'The graph has two layers. The <em>claim layer</em> (thin grey relationships) holds what documents state: a Claim, its subject and object, and the Evidence for or against it in a Document. The <em>relation layer</em> (thick relationships) is derived from it: one relationship from subject to object for each accepted claim, red for causes, green for treatments.',
      'Click a query, then Run (▶). Click a node for its properties; double-click it for its neighbours.',
      'Each relation has its <code>group</code>, CAUSAL, THERAPEUTIC or DESCRIPTIVE, so that a query need not list the types: <code>-[{group: "CAUSAL"}]-&gt;</code>.',
      'A claim names its ends twice: <code>claim.subject</code> and <code>claim.object</code> are the ids of the entities to which SUBJECT and OBJECT lead. Filter by the properties, which are indexed; follow the relationships to draw. <code>relation.claim</code> is the id of the claim that a relation is derived from.',
    ],
    statements: ['model_of_one_claim', 'model_around_potassium', 'model_names'],
  },
  {
    title: 'One claim and its evidence',
    text: [
      'Each piece of evidence has its document, its span (start, end) and its modality: ASSERTED, PROBABLE, POSSIBLE or SPECULATIVE. In the drawing it bears its hedge, in the words of its document, or says that there is none.',
      'A published rule derives the certainty of a claim from its evidence; two pieces from one document count as one.',
    ],
    statements: ['claim_and_its_evidence', 'claims_that_are_guesses'],
  },
  {
    title: 'Chains',
    text: [
      'Causal relations form chains. A chain is as certain as its weakest hop. Click a relation to see its certainty, its documents and the id of its claim.',
      'Browser draws all chains together; the API field causalChains ranks them one by one.',
    ],
    statements: ['chains_from_diuretics', 'chains_from_medications'],
  },
  {
    title: 'Consensus',
    text: ['What several documents state independently. Raise the number to be stricter.'],
    statements: ['consensus_on_causes', 'consensus_on_help'],
  },
  {
    title: 'What only one document states',
    text: ['Claims with evidence from exactly one document, drawn from the document to subject and object.'],
    statements: ['alone_on_causes', 'alone_on_help', 'alone_in_swedish'],
  },
];

/**
 * The guide that Neo4j Browser shows: one slide a chapter, with queries that run on a click.
 *
 * @param statements those of the project, of which `cypher/browser/` holds the guide's
 * @returns HTML in the form that Browser's `:guide` and `:play` read; Browser itself leaves no margin beside a guide
 */
export function browserGuide(statements: Statements): string {
  const slides = chapters.map(
    ({ title, text, statements: names }, index) =>
      `<slide>\n<div style="padding: 0 16px">\n<h3>${index + 1}. ${title}</h3>\n${text.map((line) => `<p>${line}</p>\n`).join('')}${names.map((name) => query(statements, name)).join('')}</div>\n</slide>\n`,
  );
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${project.title.en}</title></head>\n<body>\n${slides.join('')}</body>\n</html>\n`;
}

/** A statement to click. */
function query(statements: Statements, name: StatementName): string {
  const { purpose, text } = statements.named(name);
  return `<p>${escapeHtml(purpose)}</p>\n<figure><pre class="pre-scrollable code runnable">${escapeHtml(withoutComments(text))}</pre></figure>\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
