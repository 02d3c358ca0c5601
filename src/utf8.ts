import { isUtf8 } from 'node:buffer';

/** U+FFFD in UTF-8: what a lenient decoder puts in the place of bytes that it cannot read. */
const replacement = Buffer.from('\uFFFD');

/** @returns the offset of the first byte that is not UTF-8; undefined where all are */
export function invalidByteOffset(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let offset = 0;
  // The decoder drops nothing before the first invalid byte, so lengths up to there are those of the bytes themselves.
  for (const valid of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')) {
    offset += Buffer.byteLength(valid);
    if (!replacement.equals(bytes.subarray(offset, offset + replacement.length))) return offset;
    offset += replacement.length;
  }
  return undefined;
}

/** A byte for a message, such as `byte 12 is 0xE5`; counted from 0. */
export function describeByte(bytes: Uint8Array, offset: number): string {
  return `byte ${offset} is 0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}`;
}

const halfOfPair = /\p{Surrogate}/u;

/**
 * Looks for half of a surrogate pair, which JSON can escape (`\ud800`) and UTF-8 cannot encode, in all texts of a JSON value. Not recursive,
 * since JSON may nest deeper than the stack.
 *
 * @returns the half as JSON escapes it; undefined where there is none
 */
export function loneSurrogateIn(json: unknown): string | undefined {
  const open = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      const [half] = halfOfPair.exec(value) ?? [];
      if (half !== undefined) return JSON.stringify(half).slice(1, -1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) open.push(key, inner);
    }
  }
  return undefined;
}
