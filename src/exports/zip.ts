import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DerivedFile, ExportFile } from './export-file.ts';

/** The same at any time and in any time zone, so that the bytes are. */
const anyTime = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** @returns all of these files in one, which is written while they are read */
export const zipOf = (files: readonly ExportFile[]): DerivedFile => ({
  name: 'all.zip',
  format: 'zip',
  mediaType: 'application/zip',
  description: { en: 'All files of this page in one.', sv: 'Alla filer på den här sidan i en.' },
  hasFixedName: false,
  async variant() {
    const variants: string[] = [];
    for (const file of files) if ('derive' in file) variants.push((await file.variant?.()) ?? '');
    return variants.join();
  },
  async *derive({ fileName, read }) {
    const zip = new ZipFile();
    const output = zip.outputStream as Readable;
    const open = new Set<Readable>();
    for (const file of files) {
      zip.addReadStreamLazy(fileName(file), anyTime, (done) => {
        const stream = Readable.from(read(file), { highWaterMark: 1 });
        // Without it, an error of one file would leave the others waiting.
        stream.once('error', (error) => output.destroy(error)).once('close', () => open.delete(stream));
        open.add(stream);
        done(null, stream);
      });
    }
    zip.once('error', (error: Error) => output.destroy(error));
    zip.end();
    try {
      yield* output as AsyncIterable<Uint8Array>;
    } finally {
      for (const stream of open) stream.destroy();
    }
  },
});
