import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';

/** A claim as answers cite it. */
export interface Cited {
  id: string;
  statement: string;
  url: string;
  evidence: { document: string; start: number; end: number }[];
}

/** What a tool call returned. */
export interface ToolReply {
  isError: boolean;
  text: string;
  data: Record<string, unknown> | undefined;
}

/** How a client chooses the revision of the protocol. */
export type Negotiation = NonNullable<ConstructorParameters<typeof Client>[1]>['versionNegotiation'];

/** A client of a server's /mcp; it is closed with the test. */
export async function connectTo(
  url: string,
  options: { headers?: Record<string, string>; versionNegotiation?: Negotiation } = {},
): Promise<Client> {
  const { headers = {}, versionNegotiation = { mode: 'auto' } } = options;
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }));
  onTestFinished(() => client.close());
  return client;
}

/** Calls a tool; what it returns is checked by its output schema, as clients do. */
export async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<ToolReply> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: args });
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('\n');
  return { isError, text, data: structuredContent as Record<string, unknown> | undefined };
}
