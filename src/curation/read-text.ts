import { sha256 } from '../domain/dataset.ts';
import { wordsOf } from '../search/normal-form.ts';
import type { ReadText } from './command.ts';

export async function readText(text: string): Promise<ReadText> {
  const hash = sha256(text);
  let start = 0;
  const blocks = text.split('\n').flatMap((line) => {
    const length = Array.from(line).length;
    const block = { kind: 'PARAGRAPH', level: null, start, end: start + length, page: null };
    start += length + 1;
    return line.trim() === '' ? [] : [JSON.stringify(block)];
  });
  return {
    id: hash,
    sha256: hash,
    text,
    blocks,
    converter: 'plain-text 1',
    title: '',
    language: 'en',
    wordCount: wordsOf(text).length,
  };
}
