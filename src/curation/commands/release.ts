import type { MutationArguments } from '../../generated/arguments.ts';
import { sourceOf, type RecordChange, type SourceProperties } from '../../domain/library.ts';
import { AppError } from '../../errors.ts';
import type { ServedLibrary } from '../../publishing/dataset.ts';
import { refuse, requireVersion, type Command, type Work } from '../command.ts';
import { publicationOf } from '../publication-of.ts';
import { changed, short, stateOf } from './source.ts';

type Input<Name extends keyof MutationArguments> = MutationArguments[Name]['input'];

export const publish: Command<Input<'publish'>> = async (work, { source: id, expectedVersion, message }) => {
  const { store } = work;
  const source = await store.source(id);
  requireVersion(source, expectedVersion, stateOf(source));
  if (source.state === 'DELETED') refuse(`Expected a source with a text, but that of ${id} is deleted.`);
  const proposals = await store.proposalsOf(id);
  const pending = proposals.filter(({ state }) => state === 'PENDING').length;
  if (!proposals.some(({ state }) => state === 'ACCEPTED'))
    refuse(`Expected accepted proposals on ${id}, but there are none; ${pending} wait for a decision.`);
  const served = (await work.servedBy())!;
  const publication = await publicationOf(work, source, served);
  const storedId = await work.storePublication(publication);
  const others = served.publications.filter((other) => other.document !== source.document);
  const text = source.quotable ? (await store.text(source.sha256)).text : null;
  const after = { ...served, publications: [...others, { ...publication, id: storedId, text }] };
  return {
    ...(await serve(work, served, after, message)),
    changes: [changed(source, { state: 'PUBLISHED' })],
    source: id,
  };
};

export const withdrawSource: Command<Input<'withdrawSource'>> = async (
  work,
  { source: id, expectedVersion, reason },
) => {
  const source = await work.store.source(id);
  requireVersion(source, expectedVersion, stateOf(source));
  const served = (await work.servedBy())!;
  const publications = served.publications.filter((publication) => publication.document !== source.document);
  if (publications.length === served.publications.length)
    refuse(`Expected a source that readers see, but ${id} is not published.`);
  const changes = [changed(source, { state: 'WITHDRAWN' })];
  return { ...(await serve(work, served, { ...served, publications }, reason)), changes, source: id };
};

export const retractEvidence: Command<Input<'retractEvidence'>> = async (work, { evidence, reason }) => {
  if (!(await work.store.servesEvidence(evidence))) {
    throw new AppError('NOT_FOUND', `Expected evidence that readers see, but there is no ${JSON.stringify(evidence)}.`);
  }
  const served = (await work.servedBy())!;
  const after = { ...served, retracted: [...served.retracted, evidence] };
  return { ...(await serve(work, served, after, reason)), changes: [] };
};

export const revertRelease: Command<Input<'revertRelease'>> = async (work, { number, message }) => {
  const served = (await work.servedBy())!;
  const earlier = await work.servedBy(number);
  if (!earlier) throw new AppError('NOT_FOUND', `Expected the number of a release, but there is no release ${number}.`);
  const changes = await statesAfter(work, served, earlier);
  return { ...(await serve(work, served, earlier, message)), changes };
};

/** The sources that readers see after a revert and did not before, and the reverse. */
async function statesAfter({ store }: Work, served: ServedLibrary, earlier: ServedLibrary): Promise<RecordChange[]> {
  const shown = new Set(earlier.publications.map(({ document }) => document));
  const before = new Set(served.publications.map(({ document }) => document));
  const differing = [...new Set([...shown, ...before])].filter((id) => shown.has(id) !== before.has(id));
  const sources: SourceProperties[] = [];
  for (const document of differing) sources.push(await store.source(sourceOf(document)));
  return sources.map((source) => changed(source, { state: shown.has(source.document) ? 'PUBLISHED' : 'WITHDRAWN' }));
}

async function serve(work: Work, before: ServedLibrary, after: ServedLibrary, given: string) {
  const message = short('message', given) ?? refuse('Expected a message that says what the release is about.');
  const number = await work.publish(before, after, message);
  return { release: `release-${number}`, reason: message };
}
