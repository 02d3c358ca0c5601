import { project } from '../project.ts';
import { baseType, dataDescription, type DescribedFile, type Descriptor } from './descriptor.ts';

/** The files as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/), with each CSV file's columns. */
export const dataPackage: Descriptor = {
  name: 'datapackage.json',
  format: 'frictionless',
  mediaType: 'application/json; charset=utf-8',
  description: {
    en: 'The files and the columns of the tables, as a Frictionless Data Package.',
    sv: 'Filerna och tabellernas kolumner, som ett Frictionless Data Package.',
  },
  describe: (dataRelease, files) => ({
    profile: 'data-package',
    name: project.name,
    title: project.title.en,
    description: dataDescription,
    version: dataRelease,
    licenses: [{ name: project.dataLicense.spdx, title: project.dataLicense.name, path: project.dataLicense.url }],
    contributors: [{ title: project.authors, role: 'author' }],
    resources: files.map(resourceOf),
  }),
};

function resourceOf({ file, fileName, bytes, sha256 }: DescribedFile): object {
  const isTable = file.format === 'csv';
  return {
    name: file.name.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-'),
    path: fileName,
    description: file.description.en,
    // Only the CSV files are tables whose columns are listed here.
    type: isTable ? 'table' : 'file',
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    format: file.name.split('.').at(-1),
    mediatype: baseType(file),
    bytes,
    hash: `sha256:${sha256}`,
    ...(isTable && { encoding: 'utf-8-sig', dialect: { lineTerminator: '\r\n' }, schema: schemaOf(file) }),
  };
}

function schemaOf({ columns = [] }: DescribedFile['file']): object {
  const [key] = columns;
  return {
    fields: columns.map(({ name, type, description }, index) => ({
      name,
      type,
      description,
      ...(index === 0 && { constraints: { required: true } }),
    })),
    missingValues: [''],
    ...(key?.name === 'id' && { primaryKey: key.name }),
  };
}
