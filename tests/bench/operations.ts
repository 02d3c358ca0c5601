import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { root } from './settings.ts';

const directory = join(import.meta.dirname, 'operations');

/** What is measured: a query in the API's terms and, where @neo4j/graphql can answer it, in that library's. */
export interface Operation {
  name: string;
  /** In words, for the report. */
  title: string;
  query: string;
  peerQuery: string | null;
  variables: Record<string, unknown>;
  /** Parameters of the API's statement that @neo4j/graphql takes as variables, since the API computes them; none when left out. */
  computed?: string[];
  /** Whether its work is the same however large the graph is, so that its speed should be too. */
  isBounded: boolean;
  /** Whether it is compared with a no-op server, too. */
  hasNoop: boolean;
  /** How much faster than @neo4j/graphql it is meant to be. */
  target: number | null;
}

/** The five documents' medications, named so that a larger graph has the same chains. */
const medications = [
  'blood-pressure-medications',
  'blood-thinners',
  'chemotherapy',
  'diuretics',
  'medications',
  'pain-relievers',
  'parkinsons-medications',
  'statins',
  'stimulants',
];

const list: Omit<Operation, 'query' | 'peerQuery'>[] = [
  {
    name: 'entity',
    title: 'One entity',
    variables: { id: 'electrolyte-imbalance' },
    isBounded: true,
    hasNoop: true,
    target: 2,
  },
  {
    name: 'list',
    title: '20 entities with relations and evidence',
    variables: {},
    isBounded: true,
    hasNoop: false,
    target: 4,
  },
  {
    name: 'deep',
    title: 'Four levels of causes',
    variables: { id: 'electrolyte-imbalance' },
    isBounded: true,
    hasNoop: false,
    target: 4,
  },
  {
    name: 'chains',
    title: 'Chains from medications to muscle cramp',
    variables: { from: medications, to: 'muscle-cramp' },
    isBounded: true,
    hasNoop: false,
    target: null,
  },
  {
    name: 'hub',
    title: '20 causes of muscle cramp, a hub',
    variables: { id: 'muscle-cramp' },
    isBounded: false,
    hasNoop: false,
    target: null,
  },
  {
    name: 'search',
    title: 'Search',
    variables: { text: 'low potasium' },
    computed: ['sought'],
    isBounded: false,
    hasNoop: false,
    target: null,
  },
  {
    name: 'consensus',
    title: 'Consensus on muscle cramp',
    variables: { object: 'muscle-cramp' },
    computed: ['predicates', 'includeSubtypes', 'includeSubjectSubtypes'],
    isBounded: false,
    hasNoop: false,
    target: null,
  },
];

/**
 * The operations whose root field the schema has.
 *
 * @param only names of those to keep; all when empty
 */
export function readOperations(only: string[]): Operation[] {
  const unknown = only.filter((name) => !list.some((operation) => operation.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Expected --only to name ${list.map(({ name }) => name).join(', ')}, but got ${unknown.join(', ')}.`,
    );
  }
  const sdl = readSdl(join(root, 'schema'));
  return list
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map((operation) => ({
      ...operation,
      query: readFileSync(join(directory, `${operation.name}.graphql`), 'utf8'),
      peerQuery: readPeerQuery(operation.name),
    }))
    .filter(({ query }) => new RegExp(String.raw`^  ${rootField(query)}[(:]`, 'm').test(sdl));
}

function readPeerQuery(name: string): string | null {
  const file = join(directory, `${name}.peer.graphql`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function rootField(query: string): string {
  return /^ {2}(\w+)/m.exec(query)![1]!;
}
