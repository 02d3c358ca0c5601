import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { countIntact, recognize, type KnownDocument } from '../../src/dashboard/source-text/recognize.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const text = 'Kramp\n\nBrist på salt kan ge kramp 🦵.\nVila hjälper.';
const salt: KnownDocument = {
  id: 'doc-salt',
  title: 'Kramp',
  language: 'SV',
  fileName: 'salt.txt',
  sha256: sha256(text),
};
const documents = [{ ...salt, id: 'doc-other', sha256: sha256('other') }, salt];

describe('a text that the reader gives', () => {
  test.for<[string, Uint8Array<ArrayBuffer>]>([
    ['the file itself', bytesOf(text)],
    ['saved with CRLF', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['saved with a byte order mark', bytesOf(`\uFEFF${text}`)],
    ['saved with a new line at its end', bytesOf(`${text}\n`)],
    ['pasted with white space around it', bytesOf(`\n\n ${text} \n`)],
    ['saved as UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['with its accents decomposed', bytesOf(text.normalize('NFD'))],
  ])('is recognized by its SHA-256: %s', async ([, bytes]) => {
    expect(await recognize(bytes, documents)).toEqual({ document: salt, text });
  });

  test('in Windows-1252 is recognized, too', async () => {
    const plain = 'Brist på salt kan ge kramp.';
    const known = { ...salt, sha256: sha256(plain) };
    const bytes = new Uint8Array(Buffer.from(plain, 'latin1'));
    expect(await recognize(bytes, [known])).toEqual({ document: known, text: plain });
  });

  test.for<[string, string]>([
    ['OTHER_TEXT', text.replace('kan ge', 'ger')],
    ['OTHER_TEXT', text.slice(1)],
    ['EMPTY', ''],
    ['PDF', '%PDF-1.7 …'],
    ['HTML', '\n<!DOCTYPE html><p>Kramp</p>'],
  ])('is refused as %s where one letter differs or it is no text: %j', async ([mismatch, given]) => {
    expect(await recognize(bytesOf(given), documents)).toMatchObject({
      document: null,
      mismatch,
      sha256: given === '' ? null : sha256(given),
    });
  });

  test('is not read where it is larger than any document', async () => {
    expect(await recognize(new Uint8Array(10_000_001), documents)).toMatchObject({ mismatch: 'LARGE' });
  });

  test('is not checked where the browser offers no SHA-256', async () => {
    vi.stubGlobal('crypto', {});
    try {
      expect(await recognize(bytesOf(text), documents)).toMatchObject({ mismatch: 'INSECURE' });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('is compared span by span, in code points', async () => {
    const spans = ['Brist på salt', 'kramp 🦵', 'Vila hjälper.'].map((quote) => {
      const start = Array.from(text.slice(0, text.indexOf(quote))).length;
      return { start, end: start + Array.from(quote).length, sha256: sha256(quote) };
    });
    expect(await countIntact(text, spans)).toBe(3);
    expect(await countIntact(text.replace('Vila', 'Ro'), spans)).toBe(2);
    expect(await countIntact(`x${text}`, spans)).toBe(0);
  });
});
