import { inflateSync } from 'node:zlib';

/** What a PDF of Chromium holds: its headings, and how many times each of its pages draws text. */
export function readPdf(bytes: Buffer): { headings: string[]; pages: number[] } {
  const source = bytes.toString('latin1');
  const headings = [...source.matchAll(/\/Title (?:\(([^)]*)\)|<FEFF([^>]*)>)/g)].map(([, plain, coded]) =>
    coded === undefined ? plain! : Buffer.from(coded, 'hex').swap16().toString('utf16le'),
  );
  const contents = source.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g);
  const pages = [...contents].map(([, id]) => {
    const start = source.indexOf('stream\n', source.indexOf(`\n${id} 0 obj\n`)) + 'stream\n'.length;
    const drawn = inflateSync(bytes.subarray(start, source.indexOf('endstream', start))).toString('latin1');
    return drawn.match(/ (?:Tj|TJ)\n/g)?.length ?? 0;
  });
  return { headings, pages };
}
