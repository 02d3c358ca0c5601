// @neo4j/graphql on Apollo Server behind Fastify, in a process of its own.
import neo4j from 'neo4j-driver';
import { createApollo, serveApollo } from './apollo.ts';
import { takeOrder, reportPort } from './order.ts';
import { createPeerSchema } from './peer.ts';

const { connection } = await takeOrder();
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
const apollo = createApollo({ schema: await createPeerSchema(driver) });
reportPort(await serveApollo(apollo, { sessionConfig: { database: 'neo4j' } }));
