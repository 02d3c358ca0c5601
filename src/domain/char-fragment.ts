/** A range of a text in Unicode code points, the end exclusive. */
export interface CharRange {
  start: number;
  end: number;
}

/** The fragment of an address that names a range of a text, as RFC 5147 writes it: `#char=1871,1969`. */
export function charFragment({ start, end }: CharRange): string {
  return `#char=${start},${end}`;
}

/** Reads what `charFragment` writes; null for any other fragment, and for a range that ends before it starts. */
export function readCharFragment(fragment: string): CharRange | null {
  const [, first, last] = /^#char=(\d{1,9}),(\d{1,9})$/.exec(fragment) ?? [];
  if (first === undefined || last === undefined) return null;
  const range = { start: Number(first), end: Number(last) };
  return range.start < range.end ? range : null;
}
