/**
 * Prints every sentence that the graph serves, by predicate, to be read: the statement of each claim in both languages, and below it each
 * piece of evidence's paraphrase that says something else.
 */
import { readSeed } from '../src/seed/reader.ts';
import { languages, predicateNames } from '../src/domain/vocabulary.ts';

const { claims } = readSeed('seed');
for (const predicate of predicateNames) {
  const ofPredicate = claims.filter((claim) => claim.predicate === predicate);
  console.log(`\n${predicate}: ${ofPredicate.length} claims`);
  for (const { subject, object, statement, evidence } of ofPredicate) {
    console.log(`\n${subject} → ${object}`);
    for (const language of languages) console.log(`  ${language}  ${statement[language]}`);
    for (const { document, start, modality, paraphrase } of evidence) {
      if (languages.every((language) => paraphrase[language] === statement[language])) continue;
      console.log(
        `      ${document} ${start} ${modality}: ${languages.map((language) => paraphrase[language]).join(' | ')}`,
      );
    }
  }
}
