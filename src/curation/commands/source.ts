import type { MutationArguments } from '../../generated/arguments.ts';
import {
  freeId,
  slugOf,
  sourceOf,
  type RecordChange,
  type SourceProperties,
  type SourceTextProperties,
} from '../../domain/library.ts';
import { AppError } from '../../errors.ts';
import { foldText } from '../../search/normal-form.ts';
import { refuse, requireVersion, type Command } from '../command.ts';

type Input<Name extends keyof MutationArguments> = MutationArguments[Name]['input'];

/** How long a source counts as taken, in milliseconds. */
const takenFor = 15 * 60_000;

/** Longest texts about a source, in characters. */
const maxLength = 2_000;

export const importText: Command<Input<'importText'>> = async ({ by, at, store, incoming }, input) => {
  const { text, blocks, converter, sha256, ...read } = incoming!;
  const [same] = await store.withText(sha256);
  if (same !== undefined) {
    throw new AppError(
      'CONFLICT',
      `Expected a text that is not there yet, but ${same} has this one already. Nothing was stored; open that one.`,
    );
  }
  const slug = `doc-${slugOf(input.title)}`;
  const taken = await store.takenIds(slug);
  const document = freeId(slug, (id) => taken.has(id));
  const stored: SourceTextProperties = {
    id: sha256,
    sha256,
    text,
    blocks: blocks.map((block) => JSON.stringify(block)),
    converter: `${converter.name} ${converter.version}`,
  };
  const source: SourceProperties = {
    id: sourceOf(document),
    document,
    version: 1,
    state: 'DRAFT',
    ...described(input),
    title: titleOf(input.title),
    title_folded: foldText(input.title),
    language: input.language ?? read.language,
    file_name: input.fileName ?? `${slug}.txt`,
    sha256,
    quotable: input.quotable ?? false,
    word_count: read.wordCount,
    created_by: by,
    created_by_folded: foldText(by),
    created_at: at,
    taken_by: null,
    taken_until: null,
  };
  return { changes: [{ type: 'Source', id: source.id, before: null, after: source }], source: source.id, text: stored };
};

export const editSource: Command<Input<'editSource'>> = async ({ store }, input) => {
  const before = await store.source(input.source);
  requireVersion(before, input.expectedVersion, stateOf(before));
  const given = Object.fromEntries(
    Object.entries(described(input)).filter(([name]) => propertyNames[name as keyof typeof propertyNames] in input),
  );
  const change = changed(before, {
    ...given,
    ...(input.title != null && { title: titleOf(input.title), title_folded: foldText(input.title) }),
    ...(input.language != null && { language: input.language }),
    ...(input.quotable != null && { quotable: input.quotable }),
  });
  return { changes: [change], source: before.id };
};

export const takeSource: Command<Input<'takeSource'>> = async ({ by, at, store }, { source, fromOthers }) => {
  const before = await store.source(source);
  if (isTakenByOther(before, by, at) && !fromOthers) {
    throw new AppError(
      'CONFLICT',
      `Expected ${source} to be free, but ${before.taken_by} works on it until ${before.taken_until}. Nothing was changed; wait, or take it with fromOthers.`,
    );
  }
  const until = new Date(Date.parse(at) + takenFor).toISOString();
  return { changes: [held(before, by, until)], source };
};

export const releaseSource: Command<Input<'releaseSource'>> = async ({ by, at, store }, { source }) => {
  const before = await store.source(source);
  if (isTakenByOther(before, by, at)) {
    throw new AppError('CONFLICT', `Expected a source that you have taken, but ${before.taken_by} works on ${source}.`);
  }
  return { changes: before.taken_by === null ? [] : [held(before, null, null)], source };
};

export const deleteSource: Command<Input<'deleteSource'>> = async ({ store }, { source, expectedVersion, reason }) => {
  const before = await store.source(source);
  requireVersion(before, expectedVersion, stateOf(before));
  if (before.state === 'PUBLISHED')
    refuse(`Expected a source that readers do not see, but ${source} is published. Withdraw it first.`);
  return {
    changes: [changed(before, { state: 'DELETED' })],
    source,
    reason,
    deletesText: { source, sha256: before.sha256 },
  };
};

/** @returns the change by which a source gets other properties */
export function changed(before: SourceProperties, properties: Partial<SourceProperties>): RecordChange {
  return { type: 'Source', id: before.id, before, after: { ...before, ...properties, version: before.version + 1 } };
}

/** Who works on a source is no change of it: whoever has read it still knows it. */
function held(before: SourceProperties, by: string | null, until: string | null): RecordChange {
  return { type: 'Source', id: before.id, before, after: { ...before, taken_by: by, taken_until: until } };
}

/** What a source is like, for whoever expected another version. */
export function stateOf({ state, title }: SourceProperties): string {
  return `"${title}", ${state}`;
}

function isTakenByOther({ taken_by: taker, taken_until: until }: SourceProperties, by: string, at: string): boolean {
  return taker !== null && taker !== by && until !== null && Date.parse(until) > Date.parse(at);
}

/** The fields that say where a source comes from, by the property that holds each. */
const propertyNames = {
  url: 'url',
  publisher: 'publisher',
  author: 'author',
  license: 'license',
  retrieved_at: 'retrievedAt',
} as const;

type Description = Pick<Input<'importText'>, 'url' | 'publisher' | 'author' | 'license' | 'retrievedAt'>;

function described({ url, publisher, author, license, retrievedAt }: Description) {
  if (url != null && !/^https?:\/\/\S+$/i.test(url))
    refuse('Expected url to begin with http:// or https://, but it does not.');
  if (retrievedAt != null && !isDate(retrievedAt))
    refuse('Expected retrievedAt to be a day such as 2026-01-31, but it is not.');
  return {
    url: url ?? null,
    publisher: short('publisher', publisher),
    author: short('author', author),
    license: short('license', license),
    retrieved_at: retrievedAt ?? null,
  };
}

function titleOf(given: string): string {
  const title = short('title', given);
  return title ?? refuse('Expected a title, but it is empty.');
}

/** @returns the text on one line; null for none */
export function short(name: string, given: string | null | undefined): string | null {
  const text = (given ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
  if (text.length > maxLength)
    refuse(`Expected ${name} to have at most ${maxLength} characters, but it has ${text.length}.`);
  return text === '' ? null : text;
}

const isDate = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
