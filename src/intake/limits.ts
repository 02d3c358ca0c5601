/** Bounds of what is taken in. */
export const limits = {
  /** Bytes of a file. */
  maxBytes: 10 * 2 ** 20,
  /** Bytes of all that a file unpacks to. */
  maxUnpackedBytes: 100 * 2 ** 20,
  /** Files in an archive. */
  maxEntries: 2_000,
  maxPages: 1_000,
  /** Characters of a block: a paragraph, or a line of plain text. */
  maxBlockLength: 100_000,
  /** Characters of a text. */
  maxTextLength: 10 * 2 ** 20,
  /** Elements of an HTML page, which make up its tree. */
  maxElements: 200_000,
  /** How deep they may be nested. */
  maxDepth: 500,
  /** Memory that a conversion may take, in MiB: its heap, and what this process may grow by meanwhile. */
  maxHeapMiB: 512,
  maxGrowthMiB: 768,
} as const;
