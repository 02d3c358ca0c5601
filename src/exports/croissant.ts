import { project } from '../project.ts';
import { baseType, dataDescription, type DescribedFile, type Descriptor } from './descriptor.ts';
import type { Column } from './export-file.ts';

/** The context that the specification prescribes (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html). */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

const dataTypes = { string: 'sc:Text', integer: 'sc:Integer' } as const;

/** The files for loaders of machine learning, with the columns of the CSV files as fields. */
export const croissant: Descriptor = {
  name: 'croissant.json',
  format: 'croissant',
  mediaType: 'application/ld+json',
  description: {
    en: 'The files and the columns of the tables, as Croissant 1.1, for loaders of machine learning.',
    sv: 'Filerna och tabellernas kolumner, som Croissant 1.1, för maskininlärning.',
  },
  describe: (dataRelease, files) => ({
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: project.name,
    description: dataDescription,
    // Croissant wants three numbers; the data release stands behind them, as Semantic Versioning lets it.
    version: `1.0.0+${dataRelease}`,
    datePublished: project.dataDate,
    inLanguage: ['en', 'sv'],
    license: project.dataLicense.url,
    creator: { '@type': 'sc:Organization', name: project.authors },
    citeAs: `@misc{${project.name}, title = {${project.title.en}}, author = {{${project.authors}}}, year = {${project.dataDate.slice(0, 4)}}, note = {Data release ${dataRelease}}}`,
    url: `${project.baseIri}release:${dataRelease}`,
    'rai:dataCollection': project.provenance.en,
    distribution: files.map(({ file, fileName, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': file.name,
      name: file.name,
      description: file.description.en,
      contentUrl: fileName,
      contentSize: `${bytes} B`,
      encodingFormat: baseType(file),
      sha256,
    })),
    recordSet: files.filter(({ file }) => file.format === 'csv').map(recordSetOf),
  }),
};

function recordSetOf({ file: { name, description, columns = [] } }: DescribedFile): object {
  const table = name.replace(/\.csv$/, '');
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description: description.en,
    field: columns.map((column) => fieldOf(name, table, column)),
  };
}

function fieldOf(file: string, table: string, { name, type, description }: Column): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description,
    dataType: dataTypes[type],
    source: { fileObject: { '@id': file }, extract: { column: name } },
  };
}
