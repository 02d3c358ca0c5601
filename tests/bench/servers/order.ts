import type { Connection } from '../settings.ts';

/** A statement with its parameters, as the driver was given them. */
export interface RecordedStatement {
  text: string;
  parameters: Record<string, unknown>;
}

/** What a server process gets from its parent. */
export interface ServerOrder {
  connection: Connection;
  /** By operation: the statement that the API compiles. */
  statements: Record<string, RecordedStatement>;
  /** By operation: what @neo4j/graphql is asked with. */
  peerVariables: Record<string, Record<string, unknown>>;
  /** By operation: the API's answer. */
  answers: Record<string, unknown>;
}

/** The order from the parent process; the answer to it is the port. */
export async function takeOrder(): Promise<ServerOrder> {
  return new Promise((resolve) => process.once('message', (order) => resolve(order as ServerOrder)));
}

/** Reports to the parent process where this server listens. */
export function reportPort(port: number): void {
  process.send?.({ port });
}
