import { project } from '../project.ts';
import { baseType, dataDescription, type Descriptor } from './descriptor.ts';

/** The files as a research object (https://w3id.org/ro/crate/1.1). */
export const roCrate: Descriptor = {
  name: 'ro-crate-metadata.json',
  format: 'ro-crate',
  mediaType: 'application/ld+json',
  description: {
    en: 'The files as a research object, for RO-Crate’s tools and repositories such as Zenodo.',
    sv: 'Filerna som ett forskningsobjekt, för RO-Crates verktyg och arkiv som Zenodo.',
  },
  describe: (dataRelease, files) => ({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: project.title.en,
        description: dataDescription,
        version: dataRelease,
        identifier: `${project.baseIri}release:${dataRelease}`,
        datePublished: project.dataDate,
        inLanguage: ['en', 'sv'],
        author: { '@id': '#authors' },
        publisher: { '@id': '#authors' },
        license: { '@id': project.dataLicense.url },
        hasPart: files.map(({ fileName }) => ({ '@id': fileName })),
      },
      { '@id': '#authors', '@type': 'Organization', name: project.authors },
      {
        '@id': project.dataLicense.url,
        '@type': 'CreativeWork',
        name: project.dataLicense.name,
        description: 'Creative Commons Attribution 4.0 International',
        identifier: `https://spdx.org/licenses/${project.dataLicense.spdx}`,
      },
      ...files.map(({ file, fileName, bytes, sha256 }) => ({
        '@id': fileName,
        '@type': 'File',
        name: file.name,
        description: file.description.en,
        encodingFormat: baseType(file),
        contentSize: String(bytes),
        sha256,
        license: { '@id': project.dataLicense.url },
      })),
    ],
  }),
};
