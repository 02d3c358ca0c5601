import { croissant } from './croissant.ts';
import { dataPackage } from './data-package.ts';
import type { DescribedFile } from './descriptor.ts';
import type { DerivedFile, RecordFile } from './export-file.ts';
import { roCrate } from './ro-crate.ts';

/** @returns the descriptors of these files, by the names that their readers look for */
export function descriptorsOf(files: readonly RecordFile[]): DerivedFile[] {
  return [dataPackage, croissant, roCrate].map(({ describe, ...descriptor }) => ({
    ...descriptor,
    hasFixedName: true,
    async *derive({ dataRelease, fileName, measure }) {
      const described: DescribedFile[] = [];
      for (const file of files) described.push({ file, fileName: fileName(file), ...(await measure(file)) });
      yield `${JSON.stringify(describe(dataRelease, described), null, 2)}\n`;
    },
  }));
}
