import { stringify } from 'yaml';
import { readCrossReference } from '../domain/cross-reference.ts';
import { kinds, mappings, referenceVocabularies } from '../domain/vocabulary.ts';
import { quotedTsvRow } from './delimited.ts';
import { section, type EntityRow, type TextFile } from './export-file.ts';
import { project } from '../project.ts';
import { curieOf } from '../domain/identifiers.ts';

const columns = [
  'subject_id',
  'subject_label',
  'subject_category',
  'predicate_id',
  'object_id',
  'object_label',
  'object_source',
  'mapping_justification',
  'comment',
];

/** Cross-references as SSSOM (https://w3id.org/sssom), with the metadata in the file. */
export const sssom: TextFile = {
  name: 'mappings.sssom.tsv',
  format: 'sssom',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  description: {
    en: 'Cross-references to MeSH, ICD-10, SNOMED CT, ChEBI, ATC and HPO, as SSSOM mappings.',
    sv: 'Korsreferenser till MeSH, ICD-10, SNOMED CT, ChEBI, ATC och HPO, som SSSOM-mappningar.',
  },
  head: (dataRelease) => metadata(dataRelease) + quotedTsvRow(columns),
  sections: [section('export_entities', writeMappings)],
  tail: '',
};

/** The metadata of the mapping set: YAML, each line after a `#`. */
function metadata(dataRelease: string): string {
  const { baseIri, curiePrefix, dataLicense, title } = project;
  const prefixes = Object.entries(referenceVocabularies).map(([prefix, { iri }]) => [prefix, iri] as const);
  const yaml = stringify(
    {
      curie_map: Object.fromEntries([
        [curiePrefix, baseIri],
        ['biolink', 'https://w3id.org/biolink/vocab/'],
        ...prefixes,
        ['semapv', 'https://w3id.org/semapv/vocab/'],
        ['skos', 'http://www.w3.org/2004/02/skos/core#'],
      ]),
      mapping_set_id: `${baseIri}mappings:${dataRelease}`,
      mapping_set_title: `${title.en}: cross-references`,
      mapping_set_version: dataRelease,
      license: dataLicense.url,
      subject_source: `${curiePrefix}:entities`,
    },
    { lineWidth: 0 },
  );
  return yaml.trimEnd().replaceAll(/^/gm, '#') + '\n';
}

function writeMappings({ id, name_en: name, kind, xrefs }: EntityRow): string {
  return xrefs
    .map(readCrossReference)
    .map((reference) =>
      quotedTsvRow([
        curieOf(id),
        name,
        kinds[kind].biolink,
        mappings[reference.mapping],
        reference.id,
        reference.label ?? '',
        `${reference.vocabulary}:`,
        'semapv:UnspecifiedMatching',
        reference.verified ? `Object verified against ${reference.source}.` : 'Object not verified.',
      ]),
    )
    .join('');
}
