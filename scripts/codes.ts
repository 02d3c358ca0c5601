/**
 * Prints each entity's cross-references beside the concepts that the vocabularies have under them, to be read: `=` where concept and
 * entity share a name. Fails if an identifier is unknown or obsolete, or is recorded with another label.
 */
import { readSeed } from '../src/seed/reader.ts';
import { codeIssue, lookUp, sharesName } from './codes/check.ts';

const python = process.env['VOCABULARIES'];
if (!python) {
  throw new Error('Expected VOCABULARIES to be a Python with scripts/codes/requirements.txt; see CONTRIBUTING.md.');
}
const { entities } = readSeed('seed');
const concepts = lookUp(
  python,
  entities.flatMap(({ xrefs }) => xrefs.map(({ id }) => id)),
);
for (const entity of entities) {
  for (const xref of entity.xrefs) {
    const concept = concepts.get(xref.id);
    const issue = codeIssue(xref, concept);
    const mark = concept && sharesName(entity, concept) ? '=' : ' ';
    console.log(`${mark} ${entity.name.en} | ${xref.mapping} | ${xref.id} | ${concept?.label ?? 'not verified'}`);
    if (!issue) continue;
    console.error(`  ${xref.id} of ${entity.id} ${issue}.`);
    process.exitCode = 1;
  }
}
