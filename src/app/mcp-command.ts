import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { askOverHttp } from '../mcp/ask-over-http.ts';
import { createMcpServer } from '../mcp/server.ts';
import type { ToolContext } from '../mcp/tool.ts';
import { readPackage } from './package.ts';
import { startApp, type AppOptions } from './start.ts';

interface McpCommandOptions extends AppOptions {
  /** Aborting it ends the command. */
  signal: AbortSignal;
  input: Readable;
  output: Writable;
}

/**
 * Serves MCP over two streams until the signal is aborted: from a running server, or from one that is started as `npm start` does and
 * stopped at the end. A client is answered at once; its tool calls wait for the start.
 *
 * @param url the address of a running server; undefined starts one
 * @throws AppError as `startApp`
 */
export async function serveMcp(url: string | undefined, options: McpCommandOptions): Promise<void> {
  const { config, root, signal, input, output, logStream } = options;
  const app = url === undefined ? startApp(options) : Promise.resolve({ url: url.replace(/\/+$/, ''), stop: null });
  const connected = app.then((started): ToolContext => {
    const timeoutMs = config.statementTimeoutMs + config.timings.requestGrace;
    return { ask: askOverHttp(started.url, config.mcpToken, timeoutMs), baseUrl: config.dashboardUrl ?? started.url };
  });
  const { version } = readPackage(root);
  const stdio = serveStdio(
    () =>
      createMcpServer({
        version,
        connect: () => connected,
        onCall: ({ tool, cause }) => cause instanceof Error && logStream.write(`${tool}: ${cause.stack}\n`),
      }),
    { transport: new StdioServerTransport(input, output) },
  );
  try {
    await connected;
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await stdio.close();
  }
  await (await app).stop?.();
}
