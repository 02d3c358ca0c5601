import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { loadStatements } from '../../../src/graph/statements.ts';
import { root } from '../settings.ts';

/** The schema of @neo4j/graphql over the product's graph. */
export async function createPeerSchema(driver: Driver): Promise<GraphQLSchema> {
  const typeDefs = `${readFileSync(join(import.meta.dirname, 'peer-schema.graphql'), 'utf8')}\n${chainsField()}`;
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}

/** Chains are beyond what the library expresses; its user would write the Cypher, and here it is the product's own. */
function chainsField(): string {
  const statements = loadStatements(join(root, 'cypher'));
  const cypher = [
    statements.named('causal_chains').body,
    readFileSync(join(import.meta.dirname, 'peer-chains.cypher'), 'utf8'),
  ].join('\n');
  return `type Query {
    causalChains(from: Selector!, to: Selector!, via: Selector = null, minCertainty: Int = null, first: Int!): [Chain!]!
      @cypher(statement: ${JSON.stringify(cypher)}, columnName: "chain")
  }`;
}
