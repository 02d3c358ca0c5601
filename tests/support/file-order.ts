import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order in which Vitest has files run, but for those of the project `database`, which run by their paths: files that stand together load
 * the same data, which the next one finds there.
 */
export default class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const byPath = sorted
      .filter(({ project }) => project.name === 'database')
      .toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...sorted.filter(({ project }) => project.name !== 'database'), ...byPath];
  }
}
