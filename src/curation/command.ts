import type { EntityRecord } from '../domain/dataset.ts';
import type { RecordChange, SourceTextProperties } from '../domain/library.ts';
import { AppError } from '../errors.ts';
import type { SourceText } from '../intake/source-text.ts';
import type { ServedLibrary } from '../publishing/dataset.ts';
import type { Store } from './store.ts';

/** What is published of a source. */
export interface NewPublication {
  /** Id of the document. */
  document: string;
  /** Of its text. */
  sha256: string;
  /** Whether readers may see quotes of it, as long as this is what they are served. */
  quotable: boolean;
  /** A `PublicationContent` in JSON. */
  content: string;
}

/** What a command has at hand. */
export interface Work {
  /** Name of the token of who sent the mutation. */
  by: string;
  /** Now (ISO 8601). */
  at: string;
  store: Store;
  /** The entities that are served, by id. */
  entities: () => Promise<ReadonlyMap<string, EntityRecord>>;
  /** What a release holds besides the seed, that which is served by default; null for an unknown release. */
  servedBy: (number?: number) => Promise<ServedLibrary | null>;
  /** Stores what is published of a source; gives its id. */
  storePublication: (publication: NewPublication) => Promise<string>;
  /** Serves another library beside the seed; gives the number of the release. */
  publish: (served: ServedLibrary, next: ServedLibrary, message: string) => Promise<number>;
  /** The texts of documents that passages are compared with, in the order of the documents. */
  otherTexts: (library: ServedLibrary) => { document: string; text: string }[];
  /** The text that is to be stored, where one comes with the mutation. */
  incoming: SourceText | null;
}

/** What a command changes and answers with. */
export interface Outcome {
  changes: RecordChange[];
  /** Why, as it was given. */
  reason?: string | null | undefined;
  /** Ids of what the answer holds. */
  source?: string;
  proposal?: string;
  entityDraft?: string;
  release?: string;
  /** A text that comes with it, or goes. */
  text?: SourceTextProperties;
  deletesText?: { source: string; sha256: string };
  /** Id of the decision that it takes back. */
  undoes?: string;
}

/** Decides what a mutation changes; throws an AppError, and then nothing is changed. */
export type Command<Input> = (work: Work, input: Input) => Promise<Outcome>;

/** @throws AppError BAD_USER_INPUT */
export function refuse(message: string): never {
  throw new AppError('BAD_USER_INPUT', `${message} Nothing was changed.`);
}

/**
 * @param record what is there
 * @param expected the version that the client has seen
 * @param state what it is like now, in a few words, for whoever must look again
 * @throws AppError CONFLICT
 */
export function requireVersion(
  { id, version }: { id: string; version: number },
  expected: number,
  state: string,
): void {
  if (version === expected) return;
  throw new AppError(
    'CONFLICT',
    `Expected version ${expected} of ${id}, but it has version ${version}: ${state}. Nothing was changed; read it again and decide anew.`,
  );
}
