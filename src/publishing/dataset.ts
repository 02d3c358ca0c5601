import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import type { Statements } from '../graph/statements.ts';
import type { CuratedDataset } from '../domain/dataset.ts';
import { assemble, type SeedFiles } from '../seed/assemble.ts';
import { claimFileSchema, derivedFileSchema, entityFileSchema, type EntityFile } from '../seed/schema.ts';
import { readCheckedSeed } from '../seed/reader.ts';
import { readVerified, withQuotes } from '../seed/verify.ts';
import type { YamlFile } from '../seed/yaml-file.ts';

/** What a publication holds: files of the seed's form for one document, and the entities that it needs besides the seed's. */
export const publicationSchema = z.strictObject({
  entities: z.array(entityFileSchema),
  document: claimFileSchema,
  derived: derivedFileSchema,
});

export type PublicationContent = z.output<typeof publicationSchema>;

/** What curators have published of one source. */
interface Publication {
  /** A hash of its content. */
  id: string;
  /** Id of the document. */
  document: string;
  /** A `PublicationContent` in JSON. */
  content: string;
  /** The source's text, where it may be quoted. */
  text: string | null;
}

/** What a release holds besides the seed, in the order in which it was published. */
export interface ServedLibrary {
  publications: readonly Publication[];
  /** Ids of evidence, of the seed or of a publication, that is no longer part of the data. */
  retracted: readonly string[];
}

export const emptyLibrary: ServedLibrary = { publications: [], retracted: [] };

/** @returns what the release that is served holds besides the seed */
export async function readServedLibrary({ read }: Pick<Graph, 'read'>, { named }: Statements): Promise<ServedLibrary> {
  const [row] = await read(named('served_library'), { number: null });
  return row?.held ?? emptyLibrary;
}

/** The seed as it is shipped, and the articles' texts where they are at hand. */
export interface Seed {
  files: SeedFiles;
  /** By document id, as Unicode code points. */
  texts: Map<string, string[]>;
}

/**
 * Reads the seed.
 *
 * @param directory the seed's folder
 * @param documents folder that holds the articles under their file names; null where they are not at hand
 * @throws AppError BAD_SEED; SOURCE_MISMATCH where the articles are not those that the seed was made from
 */
export function openSeed(directory: string, documents: string | null): Seed {
  const { files, dataset } = readCheckedSeed(directory);
  return { files, texts: documents === null ? new Map() : readVerified(dataset, documents) };
}

/** A publication that does not fit the seed, or those before it; it is kept, but not served. */
export interface Conflict {
  /** Id of its document. */
  document: string;
  faults: string[];
}

/**
 * Joins what is shipped with what people have published. The seed goes first: an entity that it has too is the seed's, and a publication
 * that does not fit, such as after an upgrade of the seed, is left out and named.
 */
export function composeDataset(seed: Seed, library: ServedLibrary): { dataset: CuratedDataset; conflicts: Conflict[] } {
  const retracted = new Set(library.retracted);
  const conflicts: Conflict[] = [];
  const publications: ReadPublication[] = [];
  for (const publication of library.publications) {
    const read = readPublication(publication);
    if ('faults' in read) conflicts.push(read);
    else publications.push(read);
  }
  const fitting = fittingPublications(seed.files, publications, conflicts);
  const { dataset } = assemble(withPublications(seed.files, fitting), retracted);
  const texts = new Map([
    ...seed.texts,
    ...fitting.flatMap(({ document, text }) => (text === null ? [] : [[document, Array.from(text)] as const])),
  ]);
  return { dataset: texts.size > 0 ? withQuotes(dataset, texts) : dataset, conflicts };
}

type ReadPublication = Pick<Publication, 'document' | 'text'> & { content: PublicationContent };

/** What an earlier version of this program has published may be of another form. */
function readPublication({ document, content, text }: Publication): ReadPublication | Conflict {
  const read = publicationSchema.safeParse(JSON.parse(content));
  if (read.success) return { document, text, content: read.data };
  return { document, faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

/** All of them where they fit together; else each is tried in turn, and what does not fit is named. */
function fittingPublications(
  files: SeedFiles,
  publications: readonly ReadPublication[],
  conflicts: Conflict[],
): ReadPublication[] {
  if (assemble(withPublications(files, publications)).faults.length === 0) return [...publications];
  const fitting: ReadPublication[] = [];
  for (const publication of publications) {
    const { faults } = assemble(withPublications(files, [...fitting, publication]));
    if (faults.length === 0) fitting.push(publication);
    else conflicts.push({ document: publication.document, faults });
  }
  return fitting;
}

function withPublications(files: SeedFiles, publications: readonly ReadPublication[]): SeedFiles {
  const entities = [...files.entities, ...entityFilesOf(files, publications)];
  const documents = new Set(files.claims.map(({ data }) => data.document.id));
  const names = namesIn(entities);
  const derived = publications.map(({ document: source, content: { derived: found } }) => {
    // What it calls an entity that has another name since then is no mention any more.
    const mentions = found.mentions.filter(({ entity, name }) => names.get(entity)?.has(name));
    const passages = found.passages.filter(({ document }) => documents.has(document));
    documents.add(source);
    return placed(source, { ...found, mentions, passages });
  });
  return {
    entities,
    claims: [
      ...files.claims,
      ...publications.map(({ document: source, content }) => placed(source, content.document, 'LIBRARY')),
    ],
    derived: [...files.derived, ...derived],
  };
}

/** The entities that publications bring, each as the last of them has it. */
function entityFilesOf(files: SeedFiles, publications: readonly ReadPublication[]): YamlFile<EntityFile>[] {
  const shipped = new Set(files.entities.flatMap(({ data }) => data.entities.map(({ id }) => id)));
  const brought = new Map<string, YamlFile<EntityFile>>();
  for (const { document: source, content } of publications) {
    for (const { kind, entities } of content.entities) {
      for (const entity of entities)
        if (!shipped.has(entity.id)) brought.set(entity.id, placed(source, { kind, entities: [entity] }));
    }
  }
  return [...brought.values()];
}

function namesIn(entities: readonly YamlFile<EntityFile>[]): Map<string, Set<string>> {
  const all = entities.flatMap(({ data }) => data.entities);
  return new Map(
    all.map(({ id, name, synonyms }) => [id, new Set([name.en, name.sv, ...synonyms.en, ...synonyms.sv])]),
  );
}

function placed<T>(source: string, data: T, origin?: 'LIBRARY'): YamlFile<T> {
  return { path: source, data, at: (path) => `${source}: ${path.join('.')}`, ...(origin && { origin }) };
}
