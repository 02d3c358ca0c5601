import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more. Beginning with them, no worker waits for one at the end. */
const long = [
  'fuzz/operations',
  'dashboard/page',
  'graphql/empty-results',
  'main',
  'start/launch',
  'node-versions',
  'access/least-privilege',
  'graph/faults',
  'dashboard/below-a-path',
].map((name) => `/tests/${name}.test.ts`);

const isLong = ({ moduleId }: TestSpecification): boolean => long.some((name) => moduleId.endsWith(name));

/**
 * The order in which Vitest has files run: those that take long, then the others as usual. Those of the project `database` run by their paths:
 * files that stand together load the same data, which the next one finds there.
 */
export default class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's, of no array
    const usual = await super.sort(files);
    const byPath = usual
      .filter(({ project }) => project.name === 'database')
      .toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    const others = usual.filter(({ project }) => project.name !== 'database');
    return [...others.filter(isLong), ...others.filter((file) => !isLong(file)), ...byPath];
  }
}
