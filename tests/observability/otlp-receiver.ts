import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A span as it came over the wire (OTLP/HTTP in JSON, where ids are in hexadecimal). */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Record<string, unknown>;
  status: { code: number };
}

export interface Receiver {
  url: string;
  spans: ReceivedSpan[];
  /** Attributes of the process that sent. */
  resource: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  /** All that came, as text. */
  wire: () => string;
  requests: () => number;
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}
type SpanOnTheWire = Omit<ReceivedSpan, 'attributes'> & { attributes: Attribute[] };
interface Traces {
  resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: SpanOnTheWire[] }[] }[];
}

/**
 * Receives traces by OTLP over HTTP for as long as the test lasts.
 *
 * @param answer answers each export
 */
export async function openReceiver(
  answer = (response: ServerResponse): unknown =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
): Promise<Receiver> {
  const bodies: string[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void text(request).then((body) => {
      if (request.url !== '/v1/traces') return response.writeHead(404).end();
      bodies.push(body);
      receiver.headers = request.headers;
      for (const { resource, scopeSpans } of (JSON.parse(body) as Traces).resourceSpans) {
        receiver.resource = toRecord(resource.attributes);
        for (const { spans } of scopeSpans) {
          receiver.spans.push(...spans.map((span) => ({ ...span, attributes: toRecord(span.attributes) })));
        }
      }
      return answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    spans: [],
    resource: {},
    headers: {},
    wire: () => bodies.join('\n'),
    requests: () => requests,
  };
  return receiver;
}

function toRecord(attributes: Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
