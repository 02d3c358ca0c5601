import type { Span } from './dataset.ts';

/** The form in which the graph holds a span of a piece of evidence's context: its start, end, SHA-256 and quote as a list in JSON. */
export function writeSpan({ start, end, sha256, quote }: Span): string {
  return JSON.stringify([start, end, sha256, quote]);
}

/** Reads what `writeSpan` wrote. */
export function readSpan(written: string): Span {
  const [start, end, sha256, quote] = JSON.parse(written) as [number, number, string, string | null];
  return { start, end, sha256, quote };
}
