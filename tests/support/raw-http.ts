import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  /** Every value of each header, by its name in lower case. */
  headers: Map<string, string[]>;
  body: string;
}

/** A request without a body, and the lines that it must have to be one; the connection ends with its answer. */
export function rawRequest(target: string, lines: string[] = [], method = 'GET'): string {
  return `${[`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`;
}

/** A POST to /graphql with the length of its body. */
export function rawPost(body: string, lines: string[] = ['Content-Type: application/json']): string {
  return rawRequest('/graphql', [...lines, `Content-Length: ${Buffer.byteLength(body)}`], 'POST') + body;
}

/**
 * Sends bytes over a connection of their own, just as they are, and waits for the server to end it.
 *
 * @returns all answers; rejects when the connection is still open after the deadline, in milliseconds
 */
export async function sendRaw(url: string, bytes: string | Buffer, deadline = 20_000): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  // What the server sends before it cuts a connection off counts; how it is cut off does not.
  socket.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => undefined);
  socket.write(bytes);
  await untilClosed(socket, deadline).finally(() => socket.destroy());
  return readAnswers(Buffer.concat(chunks));
}

/** Waits until the server has ended a connection, however it did; rejects when it has not after so many milliseconds. */
export async function untilClosed(socket: Socket, deadline: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The connection is still open after ${deadline} ms.`)), deadline);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Sends one request; see `sendRaw`. */
export async function sendOne(url: string, bytes: string | Buffer, deadline?: number): Promise<RawAnswer> {
  const answers = await sendRaw(url, bytes, deadline);
  if (answers.length !== 1) throw new Error(`Expected one answer, but got ${answers.length}.`);
  return answers[0]!;
}

function readAnswers(bytes: Buffer): RawAnswer[] {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return [];
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
  }
  const length = Number(headers.get('content-length')?.[0] ?? bytes.length);
  const body = bytes.subarray(end + 4, end + 4 + length);
  const answer = { status: Number(first.split(' ')[1]), headers, body: body.toString() };
  return [answer, ...readAnswers(bytes.subarray(end + 4 + length))];
}

/** The codes of an answer's errors, in the form of GraphQL or of JSON-RPC. */
export function codesOf({ body }: Pick<RawAnswer, 'body'>): string[] {
  const answer = JSON.parse(body) as
    { errors: { extensions: { code: string } }[] } | { jsonrpc: '2.0'; error: { data: { code: string } } };
  return 'errors' in answer ? answer.errors.map(({ extensions }) => extensions.code) : [answer.error.data.code];
}
