import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order in which Vitest has files run, but for those of the project `database`, which run by their paths: files that stand together load
 * the same data, which the next one finds there.
 */
export default class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's, of no array
    const usual = await super.sort(files);
    const byPath = usual
      .filter(({ project }) => project.name === 'database')
      .toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...usual.filter(({ project }) => project.name !== 'database'), ...byPath];
  }
}
