import type { KnownDocumentsQuery } from '../generated/graphql.ts';

/** A document as it is recognized: by the SHA-256 of its file. */
export type KnownDocument = KnownDocumentsQuery['documents']['edges'][number]['node'];

/** Why a file is none of the documents: what was found instead of a text, or a text with another SHA-256. */
export type Mismatch = 'INSECURE' | 'EMPTY' | 'LARGE' | 'PDF' | 'HTML' | 'OTHER_TEXT';

export type Recognition =
  | { document: KnownDocument; text: string }
  | { document: null; mismatch: Mismatch; sha256: string | null; text: string | null };

/** Size of the largest file that is read, in bytes. */
const maxBytes = 10_000_000;

/**
 * Finds the document of a file by SHA-256, in the browser. A file that was saved with other line ends, another encoding, a byte order mark or
 * white space around it is recognized, too: what proves the text is its hash, so nothing but that very text can pass.
 *
 * @returns the document and its text exactly as its locators count it; or why it is none of them, with the SHA-256 of the bytes as they came
 */
export async function recognize(
  bytes: Uint8Array<ArrayBuffer>,
  documents: readonly KnownDocument[],
): Promise<Recognition> {
  // A browser offers its hashes to pages from a secure context alone.
  if (globalThis.crypto?.subtle === undefined) return refuse('INSECURE', null);
  if (bytes.length === 0) return refuse('EMPTY', null);
  if (bytes.length > maxBytes) return refuse('LARGE', null);
  for (const text of candidates(bytes)) {
    const sha256 = await sha256Of(new TextEncoder().encode(text));
    const document = documents.find((known) => known.sha256 === sha256);
    if (document) return { document, text };
  }
  const text = decode(bytes, 'utf-8');
  return refuse(kindOf(text), await sha256Of(bytes), text);
}

/** @returns how many of the spans have their SHA-256 at their characters of a text */
export async function countIntact(
  text: string,
  spans: readonly { start: number; end: number; sha256: string }[],
): Promise<number> {
  const characters = Array.from(text);
  const intact = await Promise.all(
    spans.map(async ({ start, end, sha256 }) => {
      const span = new TextEncoder().encode(characters.slice(start, end).join(''));
      return (await sha256Of(span)) === sha256;
    }),
  );
  return intact.filter(Boolean).length;
}

function refuse(mismatch: Mismatch, sha256: string | null, text: string | null = null): Recognition {
  return { document: null, mismatch, sha256, text };
}

function kindOf(text: string | null): Mismatch {
  if (text?.startsWith('%PDF')) return 'PDF';
  return text !== null && /^\s*<(!doctype|html)/i.test(text) ? 'HTML' : 'OTHER_TEXT';
}

/** The texts that the bytes may have been before an editor or the clipboard changed what does not show. */
function candidates(bytes: Uint8Array<ArrayBuffer>): Set<string> {
  const texts = ['utf-8', 'utf-16le', 'windows-1252'].flatMap((encoding) => decode(bytes, encoding) ?? []);
  return new Set(
    texts.flatMap((text) => {
      const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
      const bare = lines.trim();
      return [text, lines, bare, `${bare}\n`, bare.normalize('NFC')];
    }),
  );
}

/** The bytes as text; null where they are not in this encoding. */
function decode(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
