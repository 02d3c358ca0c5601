import type { TestApi } from '../support/api.ts';
import { send, type GraphqlRequest } from '../support/http.ts';

/** What is sent to do harm. */
export interface Attack {
  name: string;
  /** What it consists of, in a few words. */
  sent: string;
  request: GraphqlRequest;
}

/** What an attack got. */
export interface Outcome {
  status: number;
  /** Codes of the errors, each once. */
  codes: string[];
  data: Record<string, unknown> | null | undefined;
  messages: string[];
  /** Size of the answer, in UTF-16 units. */
  length: number;
  statements: string[];
}

/** Longest time that another client waits, whatever is under way, in milliseconds: far more than a small query takes. */
const timeoutMs = 5_000;

/** Statements of the other client, and of the server itself. */
const others = new Set(['document', 'release']);

/** Sends attacks, each while another client asks for something small, and keeps a table of what came back. */
export class Battle {
  readonly #rows: string[] = [];

  async attack(api: TestApi, { name, sent, request }: Attack): Promise<Outcome> {
    const [answer, bystander] = await Promise.all([send(api, request), askSomethingSmall(api)]);
    if (bystander !== 'doc-blood-loss') throw new Error(`Another client was answered ${JSON.stringify(bystander)}.`);
    const { status, text } = answer;
    const { data, errors = [] } = JSON.parse(text) as Response;
    const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
    const statements = api.statements.filter((statement) => !others.has(statement));
    const came = codes.length > 0 ? codes.join(', ') : 'data';
    this.#rows.push(`| ${name} | ${sent} | ${status} ${came}, ${text.length} characters | ${statements.length} |`);
    return { status, codes, data, messages: errors.map(({ message }) => message), length: text.length, statements };
  }

  /** Adds a row for an attack of many requests. */
  note(name: string, sent: string, came: string, statements: number): void {
    this.#rows.push(`| ${name} | ${sent} | ${came} | ${statements} |`);
  }

  /** Prints what came of all attacks, as a table in Markdown. */
  print(): void {
    console.log(
      ['', '| attack | what was sent | what came back | statements |', '| - | - | - | - |', ...this.#rows].join('\n'),
    );
  }
}

interface Response {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

async function askSomethingSmall(api: TestApi): Promise<unknown> {
  const response = await fetch(`${api.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ document(id: "doc-blood-loss") { id } }' }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { data } = (await response.json()) as Response;
  return (data?.['document'] as { id?: unknown } | undefined)?.id;
}
