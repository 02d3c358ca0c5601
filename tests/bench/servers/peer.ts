import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { loadStatements } from '../../../src/graph/statements.ts';
import { root } from '../settings.ts';

/** Root fields that are beyond what the library expresses: its user would write their Cypher, and here it is the product's own. */
const cypherFields = [
  {
    field:
      'causalChains(from: Selector!, to: Selector!, via: Selector = null, maxHops: Int!, minCertainty: Int = null, first: Int!): [Chain!]!',
    statement: 'causal_chains',
    column: 'chain',
  },
  {
    field: 'search(sought: Sought!, language: String = null, kinds: [String!] = null, first: Int!): [Hit!]!',
    statement: 'search',
    column: 'hit',
  },
  {
    field:
      'consensus(object: ID!, predicates: [String!]!, includeSubtypes: Boolean!, includeSubjectSubtypes: Boolean!, first: Int!): [Consensus!]!',
    statement: 'consensus',
    column: 'consensus',
  },
] as const;

/** The schema of @neo4j/graphql over the product's graph. */
export async function createPeerSchema(driver: Driver): Promise<GraphQLSchema> {
  const types = readFileSync(join(import.meta.dirname, 'peer-schema.graphql'), 'utf8');
  const typeDefs = `${types}\ntype Query {\n${cypherFields.map(cypherField).join('\n')}\n}`;
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}

/** The product's statement, without what its projection puts at the end, and what this library needs there. */
function cypherField({ field, statement, column }: (typeof cypherFields)[number]): string {
  const { body } = loadStatements(join(root, 'cypher')).named(statement);
  const ending = readFileSync(join(import.meta.dirname, `peer-${statement}.cypher`), 'utf8');
  // The library sends GraphQL's whole numbers as floating-point ones.
  const cypher = `${body.replaceAll('$maxHops', 'toInteger($maxHops)')}\n${ending}`;
  return `  ${field} @cypher(statement: ${JSON.stringify(cypher)}, columnName: "${column}")`;
}
