import { McpServer, type CallToolResult } from '@modelcontextprotocol/server';
import { internalErrorMessage } from '../errors.ts';
import { project } from '../project.ts';
import { OperationError } from './ask.ts';
import type { Tool, ToolContext } from './tool.ts';
import { chains } from './tools/chains.ts';
import { changes } from './tools/changes.ts';
import { claim } from './tools/claim.ts';
import { consensus } from './tools/consensus.ts';
import { document } from './tools/document.ts';
import { resolve } from './tools/resolve.ts';

/** The tools, in the order in which a question usually needs them. */
export const tools: readonly Tool[] = [resolve, chains, consensus, claim, document, changes];

const instructions = `${project.summary}. Every claim rests on spans of documents, located to the character.
Resolve names to ids first. Cite each sentence by the link of its claim, with document and characters. Keep hedges: a "can" of the text stays a "can".
Certainty (VERY_LOW to HIGH) is stated strength: how firmly and in how many documents it is stated, not whether it is true. It is no medical advice.
Where the documents state nothing, say so.`;

export interface McpServerOptions {
  /** What a tool call answers from, once that is there. */
  connect: () => Promise<ToolContext>;
  /** The program's. */
  version: string;
  /** Gets each call of a tool. */
  onCall: (call: ToolCall) => unknown;
}

/** A call of a tool that has ended. */
interface ToolCall {
  tool: string;
  /** Codes of the errors that it was answered with; null without errors. */
  codes: string[] | null;
  /** What went wrong, where the client does not see it. */
  cause?: unknown;
}

/** A server for one request, or for one connection: it holds nothing but its tools. */
export function createMcpServer(options: McpServerOptions): McpServer {
  const server = new McpServer(
    { name: project.name, title: project.title.en, version: options.version },
    // The tools are the same as long as the server runs: there is nothing to be notified of.
    { instructions, capabilities: { tools: { listChanged: false } } },
  );
  for (const tool of tools) register(server, tool, options);
  return server;
}

function register(server: McpServer, tool: Tool, { connect, onCall }: McpServerOptions): void {
  const { name, title, description, input, output } = tool;
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations },
    async (args): Promise<CallToolResult> => {
      try {
        const { text, data } = await tool.answer(args, await connect());
        onCall({ tool: name, codes: null });
        return { content: [{ type: 'text', text }], structuredContent: data };
      } catch (error) {
        const isRefused = error instanceof OperationError;
        const codes = isRefused ? error.codes : ['INTERNAL_SERVER_ERROR'];
        onCall({ tool: name, codes, ...(!isRefused && { cause: error }) });
        return refusal(`${codes.join(', ')}: ${isRefused ? error.message : internalErrorMessage}`);
      }
    },
  );
}

const refusal = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
