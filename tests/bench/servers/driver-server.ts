// The compiled statements through the bare driver: a POST to /OPERATION runs its statement and sends the row as JSON.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { fromPlain } from './parameters.ts';
import { takeOrder, reportPort } from './order.ts';

const { connection, statements } = await takeOrder();
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
});
const bound = new Map(
  Object.entries(statements).map(([name, { text, parameters }]) => [
    `/${name}`,
    { text, parameters: fromPlain(parameters) },
  ]),
);

async function run(path: string): Promise<string> {
  const statement = bound.get(path)!;
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(statement.text, statement.parameters, { timeout: 10_000 });
  await session.close();
  return JSON.stringify(records[0]?.get(0));
}

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    run(request.url!).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(0, '127.0.0.1', () => reportPort((server.address() as AddressInfo).port));
