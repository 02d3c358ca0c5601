import { describeByte, invalidByteOffset } from '../utf8.ts';
import { controls } from './canonical.ts';
import { intakeErrors, shownName } from './errors.ts';
import type { IntakeWarning, SourceFile } from './source-text.ts';

/** Byte order marks, and whose they are. */
const byteOrderMarks: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Controls may stray into a text: a few, or one in so many characters. */
const strayControls = { few: 8, charactersToOne: 200 };

/** What a text was read from its bytes as. */
export interface Decoded {
  /** With its byte order mark, as the character that it is. */
  text: string;
  warnings: IntakeWarning[];
}

/**
 * Decodes text by its byte order mark, else as UTF-8 where it is that, else by the charset that is declared, else as windows-1252.
 *
 * @param declared charset that the text itself declares
 * @throws AppError NOT_TEXT or BROKEN_ENCODING
 */
export function decode({ bytes, name: sentName, charset }: SourceFile, declared?: string): Decoded {
  const name = shownName(sentName);
  const mark = byteOrderMarks.find(([prefix]) => prefix.every((byte, index) => bytes[index] === byte))?.[1];
  const nul = mark?.startsWith('utf-16') ? -1 : bytes.indexOf(0);
  if (nul !== -1) throw intakeErrors.notText(name, describeByte(bytes, nul));
  const encoding = mark ?? encodingOf(bytes, name, charset ?? declared);
  const text = decodeAs(encoding, bytes);
  if (text === undefined)
    throw intakeErrors.brokenEncoding(name, describeByte(bytes, invalidByteOffset(bytes) ?? bytes.length - 1));
  const found = text.match(controls)?.length ?? 0;
  if (found > strayControls.few && found * strayControls.charactersToOne > text.length)
    throw intakeErrors.notText(name, `it has ${found} control characters`);
  return { text, warnings: encoding === assumed ? [assumedWarning] : [] };
}

const assumed = 'windows-1252 (assumed)';

const assumedWarning: IntakeWarning = {
  code: 'ENCODING_ASSUMED',
  message: 'The text is not UTF-8 and declares no encoding; it was read as Windows-1252. Look at its accents.',
};

function encodingOf(bytes: Uint8Array, name: string, declared: string | undefined): string {
  const invalid = invalidByteOffset(bytes);
  if (invalid === undefined) return 'utf-8';
  const charset = declared?.toLowerCase();
  if (charset && !/^utf-?8$/.test(charset) && decodeAs(charset, bytes) !== undefined) return charset;
  // A text whose accents are UTF-8 up to there is not of another encoding.
  if (bytes.subarray(0, invalid).some((byte) => byte > 0x7f))
    throw intakeErrors.brokenEncoding(name, describeByte(bytes, invalid));
  return assumed;
}

/** @returns undefined where the bytes are not of that encoding, or Node does not know it */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding === assumed ? 'windows-1252' : encoding, { fatal: true, ignoreBOM: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1252's characters from 0x80 to 0x9F; a space stands for none. */
const fromHex80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 and 22 take Windows-1252 for Latin-1, which has controls there. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replaceAll(/[\u0080-\u009F]/g, (byte) => {
    const character = fromHex80[byte.charCodeAt(0) - 0x80]!;
    return character === ' ' ? byte : character;
  });
}
