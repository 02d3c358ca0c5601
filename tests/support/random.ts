import { createHash } from 'node:crypto';

/** Numbers from 0 to 1 that are the same in each run for the same seed. */
export function seededRandom(seed: string): () => number {
  let count = 0;
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** A whole number from 0 to below `end`. */
export function below(end: number, random: () => number): number {
  return Math.floor(random() * end);
}

/** One of the items, of which there must be one. */
export function pick<T>(items: readonly T[], random: () => number): T {
  return items[below(items.length, random)]!;
}
