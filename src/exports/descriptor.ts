import { project } from '../project.ts';
import type { DerivedFile, ExportFile, Measure, RecordFile } from './export-file.ts';

/** A file as descriptors see it. */
export interface DescribedFile extends Measure {
  file: RecordFile;
  fileName: string;
}

/** How a standard describes files of a data release: as an object that is written as JSON. */
export interface Descriptor extends Pick<DerivedFile, 'name' | 'format' | 'mediaType' | 'description'> {
  describe: (dataRelease: string, files: DescribedFile[]) => object;
}

/** The type of a file without its parameters, such as `text/csv`. */
export const baseType = ({ mediaType }: Pick<ExportFile, 'mediaType'>): string => mediaType.split(';')[0]!;

/** What the data are, in a few sentences. */
export const dataDescription = `${project.summary}. ${project.provenance.en} It is research data, not medical advice.`;
