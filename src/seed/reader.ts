import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { CuratedDataset } from '../domain/dataset.ts';
import { AppError } from '../errors.ts';
import { assemble, type SeedFiles } from './assemble.ts';
import { listFaults } from './issues.ts';
import { claimFileSchema, derivedFileSchema, entityFileSchema } from './schema.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/**
 * Reads the seed: `entities/*.yaml`, `claims/*.yaml` and `derived/*.yaml`, checks each file against its schema and all of them together.
 *
 * @param directory the folder, normally `seed/`; without `derived/` there are no mentions and no passages
 * @param options.derived false to leave out what is derived from the articles
 * @throws AppError BAD_SEED, which lists each fault with file, line and claim
 */
export function readSeed(directory: string, options = { derived: true }): CuratedDataset {
  return readCheckedSeed(directory, options).dataset;
}

/**
 * Reads the seed as `readSeed` does.
 *
 * @returns its files too, for what is to be joined with them
 */
export function readCheckedSeed(
  directory: string,
  options = { derived: true },
): { files: SeedFiles; dataset: CuratedDataset } {
  const files = readSeedFiles(directory, options);
  const { dataset, faults } = assemble(files);
  refuse(faults, directory);
  return { files, dataset };
}

function readSeedFiles(directory: string, options: { derived: boolean }): SeedFiles {
  const faults: string[] = [];
  const entities = readFiles(join(directory, 'entities'), entityFileSchema, faults);
  const claims = readFiles(join(directory, 'claims'), claimFileSchema, faults);
  const derivedFolder = join(directory, 'derived');
  const hasDerived = options.derived && existsSync(derivedFolder);
  const derived = hasDerived ? readFiles(derivedFolder, derivedFileSchema, faults) : [];
  refuse(faults, directory);
  return { entities, claims, derived };
}

function readFiles<T>(directory: string, schema: z.ZodType<T>, faults: string[]): YamlFile<T>[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => readYamlFile(join(directory, name), schema))
    .filter((file): file is YamlFile<T> => {
      if ('faults' in file) faults.push(...file.faults);
      return !('faults' in file);
    });
}

function refuse(faults: string[], directory: string): void {
  if (faults.length === 0) return;
  const shown = listFaults(faults).replaceAll(`${dirname(directory)}/`, '');
  throw new AppError('BAD_SEED', `The seed is invalid; nothing was loaded.\n${shown}`);
}
