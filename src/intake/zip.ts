import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { intakeErrors } from './errors.ts';
import { limits } from './limits.ts';

/**
 * Unpacks an archive whose names and declared sizes are checked before anything is unpacked, and each part's true size while it is.
 *
 * @param name for messages
 * @returns its files by name
 * @throws AppError UNPACKED_TOO_LARGE, UNSAFE_ENTRY_NAME, ENCRYPTED_DOCX or DAMAGED_DOCX
 */
export async function unpack(bytes: Uint8Array, name: string): Promise<Map<string, Buffer>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > limits.maxEntries) throw intakeErrors.tooManyEntries(name, zip.entryCount);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (declared > limits.maxUnpackedBytes) throw intakeErrors.unpackedTooLarge(name, declared);
    if (entries.some((entry) => entry.isEncrypted())) throw intakeErrors.encryptedDocx(name);
    const files = new Map<string, Buffer>();
    for (const entry of entries) files.set(entry.fileName, await read(zip, entry));
    return files;
  } catch (error) {
    throw explain(error, name);
  }
}

async function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // It ends with an error at the first byte beyond the declared size.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function explain(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error.name === 'AppError') return error;
  if (/^(invalid relative path|absolute path|invalid characters in fileName)/.test(error.message))
    return intakeErrors.unsafeEntryName(name);
  if (error.message.startsWith('too many bytes in the stream'))
    return intakeErrors.unpackedTooLarge(name, limits.maxUnpackedBytes);
  return intakeErrors.damaged(name, 'Word document', error);
}
