/** Prints how the seed stands against its own rules: counts, the table of cues, entities that lead nowhere, sentences by pattern. */
import { predicateNames, predicates } from '../src/domain/vocabulary.ts';
import { cueViolations, withoutChain, withoutRelation } from '../src/seed/quality.ts';
import { readSeed } from '../src/seed/reader.ts';

const dataset = readSeed('seed');
const { documents, entities, claims } = dataset;
const evidence = claims.flatMap((claim) => claim.evidence);
const list = (title: string, lines: string[]): void => {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
};

console.log(`${entities.length} entities, ${claims.length} claims, ${evidence.length} pieces of evidence`);
for (const { id } of documents) {
  const own = evidence.filter(({ document }) => document === id);
  const withContext = own.filter(({ context }) => context.length > 0).length;
  console.log(`  ${id}: ${own.length} pieces of evidence, ${withContext} with context`);
}
list('Violations of the table of cues', cueViolations(dataset));
list('Entities without a relation', withoutRelation(dataset));
list('Causal entities without a chain to or from muscle-cramp', withoutChain(dataset, 'muscle-cramp'));
console.log('Claims by predicate, with a sentence of each');
for (const name of predicateNames) {
  const own = claims.filter(({ predicate }) => predicate === name);
  console.log(
    `  ${name} (${predicates[name].group}): ${own.length}; ${own[0]?.statement.en ?? '–'} / ${own[0]?.statement.sv ?? '–'}`,
  );
}
