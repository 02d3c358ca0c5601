import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the graphs are kept from one run to the next. */
export const dataDirectory = join(root, '.local', 'bench');

/** What each Neo4j of the benchmark gets, whatever the size of its graph; in megabytes. */
export const memory = { heap: 2_048, pageCache: 3_072, transaction: 512 };

export const sizes = ['small', 'large'] as const;
/** `small` is the five documents; `large` adds synthetic data to them. */
export type Size = (typeof sizes)[number];

/** How much synthetic data the large graph has. */
export interface Synthetic {
  seed: number;
  entities: number;
  claims: number;
}

/** How a process reaches a Neo4j. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
}
