import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import type { RequestContext } from '../../src/graphql/context.ts';
import { readSchema } from '../../src/graphql/api-schema.ts';
import { createGraphqlServer } from '../../src/graphql/apollo-server.ts';
import { argumentRules, fieldRules } from '../../src/graphql/rules.ts';
import { Compiler } from '../../src/compiler/compiler.ts';
import { graphql } from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import type { Operation } from './operations.ts';
import { recordingDriver } from './recorder.ts';
import type { RecordedStatement } from './servers/order.ts';
import { createPeerSchema } from './servers/peer.ts';
import { toPlain } from './servers/parameters.ts';
import { root, type Connection } from './settings.ts';

/** What one side answers to an operation, and how. */
export interface Answered {
  answer: unknown;
  statements: RecordedStatement[];
}

type Variables = Operation['variables'];

export interface Product {
  ask: (operation: Operation) => Promise<Answered>;
  close: () => Promise<void>;
}

export interface Peer {
  ask: (operation: Operation, variables: Variables) => Promise<Answered>;
  close: () => Promise<void>;
}

/** Asks the product's GraphQL in this process, so that its statements can be recorded. */
export async function openProduct(connection: Connection): Promise<Product> {
  const statements = loadStatements(join(root, 'cypher'));
  const driver = await openDriver({ ...connection, database: 'neo4j' });
  let recorded: RecordedStatement[] = [];
  const graph = openGraph({
    driver: recordingDriver(driver, (statement) => recorded.push(statement)),
    database: 'neo4j',
    timeoutMs: 60_000,
  });
  const pages = { defaultPageSize: 20, maxPageSize: 100 };
  const schema = readSchema(join(root, 'schema'));
  const server = createGraphqlServer({
    schema,
    execution: {
      compiler: new Compiler({ schema, statements, rules: fieldRules('', pages) }),
      pages,
      argumentRules: argumentRules(pages.maxPageSize),
      graph,
      curation: { run: () => Promise.reject(new Error('The benchmark changes nothing.')) },
      limiter: { admit: (_task, run) => run() },
    },
    introspection: false,
    metrics: { operationAnswered: () => undefined },
    tracing: null,
    drain: () => Promise.resolve(),
    logger: console,
  });
  return {
    async ask({ name, query, variables }) {
      recorded = [];
      const contextValue: RequestContext = {
        principal: { name: null, role: 'reader' },
        currentRelease: () => Promise.resolve(null),
        logError: (error) => console.error(error),
        changeBegins: () => undefined,
        signal: new AbortController().signal,
      };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      const result = body.kind === 'single' ? body.singleResult : {};
      return { answer: dataOf(`The API, ${name}`, result), statements: recorded };
    },
    close: async () => {
      await server.stop();
      await driver.close();
    },
  };
}

/** Asks @neo4j/graphql in this process. */
export async function openPeer(connection: Connection): Promise<Peer> {
  const driver: Driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  let recorded: RecordedStatement[] = [];
  const schema = await createPeerSchema(recordingDriver(driver, (statement) => recorded.push(statement)));
  return {
    async ask({ name, peerQuery }, variables) {
      recorded = [];
      const contextValue = { sessionConfig: { database: 'neo4j' } };
      const result = await graphql({ schema, source: peerQuery!, variableValues: variables, contextValue });
      return { answer: dataOf(`@neo4j/graphql, ${name}`, result), statements: recorded };
    },
    close: () => driver.close(),
  };
}

function dataOf(who: string, { data, errors }: { data?: unknown; errors?: readonly unknown[] }): unknown {
  if (errors?.length) throw new Error(`${who}: ${JSON.stringify(errors)}`);
  // Without the null prototypes that GraphQL gives its maps.
  return JSON.parse(JSON.stringify(data)) as unknown;
}

/** What @neo4j/graphql is asked with: the operation's variables, and what the API computed for its own statement. */
export function peerVariablesOf({ variables, computed = [] }: Operation, [statement]: RecordedStatement[]): Variables {
  const parameters = toPlain(statement?.parameters ?? {});
  return { ...variables, ...Object.fromEntries(computed.map((name) => [name, parameters[name]])) };
}

/** @throws Error when two answers differ in more than their library's shape */
export function assertEqualAnswers({ name }: Operation, ours: unknown, theirs: unknown): void {
  const [left, right] = [common(ours), common(theirs)];
  if (isDeepStrictEqual(left, right)) return;
  throw new Error(
    `${name}: expected both to answer the same, but got\n${JSON.stringify(left)}\nand\n${JSON.stringify(right)}`,
  );
}

/** Fields that hold one thing, for which @neo4j/graphql has lists only. */
const single = new Set(['entity', 'subject', 'object', 'document', 'node']);

/** Lists whose order is not compared, and which no page cuts. */
const unordered = new Set(['relations', 'evidence']);

/**
 * The shape that both libraries' answers have in common: connections as lists of their edges or nodes, a relation's properties and its
 * claim's beside its node, things in one-item lists by themselves. Lists that @neo4j/graphql can't order by what lies beyond a node
 * are ordered by what is in them.
 */
function common(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    if (single.has(key)) return common(value[0]);
    const items = value.map((item) => common(item));
    return unordered.has(key) ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const fields = value as Record<string, unknown>;
  if (fields['edges']) return common(unwrapped(fields['edges'] as Record<string, unknown>[]), key);
  if (fields['nodes']) return common(fields['nodes'], key);
  const { properties, claim, ...own } = fields;
  const merged = { ...own, ...(properties as object), ...(claim as object) };
  return Object.fromEntries(
    Object.entries(merged)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, common(field, name)]),
  );
}

/** An edge that has nothing but its node is that node. */
function unwrapped(edges: Record<string, unknown>[]): unknown[] {
  return edges.map((edge) => (Object.keys(edge).join() === 'node' ? edge['node'] : edge));
}
