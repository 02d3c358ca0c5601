import type { Language } from '../domain/vocabulary.ts';

/** The formats that are taken in; text that was pasted is `TEXT`. */
export type Format = 'TEXT' | 'MARKDOWN' | 'HTML' | 'PDF' | 'DOCX';

type BlockKind = 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'TABLE_CELL' | 'CAPTION' | 'QUOTE' | 'CODE';

/** A part of a canonical text: what stands in it, and where, in Unicode code points (start inclusive, end exclusive), as all evidence is located. */
export interface Block {
  kind: BlockKind;
  /** Of a heading 1 to 6, of a list item its nesting from 1, of a table's cell its row from 1. */
  level: number | null;
  /** Of an item of an ordered list its number, of a table's cell its column from 1. */
  number: number | null;
  start: number;
  end: number;
  /** Page on which it begins, from 1, where the format has pages. */
  page: number | null;
}

/** A canonical text and what stands where in it. */
export interface BlockText {
  text: string;
  blocks: Block[];
}

/** Something that a reader of the text should know, though it was taken in. */
export interface IntakeWarning {
  code: 'ENCODING_ASSUMED' | 'LANGUAGE_UNCERTAIN' | 'MAIN_CONTENT_NOT_FOUND' | 'PAGES_WITHOUT_TEXT';
  message: string;
}

/** What comes from outside. */
export interface SourceFile {
  /** As its sender calls it; null for text that was pasted. */
  name: string | null;
  bytes: Uint8Array;
  /** The charset that its sender declares, where it does. */
  charset?: string | undefined;
}

/** What a format makes of a file. */
export interface Conversion extends BlockText {
  /** What the file's metadata call it; null where they do not. */
  title: string | null;
  warnings: IntakeWarning[];
}

/** A file as it is stored and extracted from. */
export interface SourceText extends BlockText {
  format: Format;
  title: string;
  titleFrom: 'METADATA' | 'HEADING' | 'FILE_NAME';
  language: Language;
  /** 0 to 1: how much the text looks like that language; 0 where the text does not show it. */
  languageConfidence: number;
  /** SHA-256 of the text's UTF-8, in hexadecimal. */
  sha256: string;
  /** SHA-256 of the file. */
  fileSha256: string;
  wordCount: number;
  /** What made the text. The version rises with each change that may make another text of the same file. */
  converter: { name: string; version: string };
  warnings: IntakeWarning[];
}
