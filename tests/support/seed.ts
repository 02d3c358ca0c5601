import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An article of our own, with letters outside the Basic Multilingual Plane before what is quoted. */
export const article = '𝕾alt 🧂. Too little salt may bring on cramps. Hård träning kan ge kramp.\n';

const causes = `kind: CAUSE
entities:
  - id: low-salt
    name: { en: Low salt, sv: Saltbrist }
    synonyms: { en: [], sv: [] }
    description: Too little salt in the body.
  - id: hard-training
    name: { en: Hard training, sv: Hård träning }
    synonyms: { en: [], sv: [] }
    description: Training beyond one's strength.
`;

const conditions = `kind: CONDITION
entities:
  - id: cramp
    name: { en: Cramp, sv: Kramp }
    synonyms: { en: [spasm], sv: [spasm] }
    description: A muscle that tightens by itself.
    xrefs: [{ id: "MESH:D009120", mapping: exact }]
`;

/** A draft of what the article says. */
export const draft = `document: { id: doc-salt, title: Salt, language: en, file_name: salt.txt }
claims:
  - subject: low-salt
    predicate: CAUSES
    object: cramp
    evidence:
      - { quote: Too little salt may bring on cramps, section: Salt, cue: may, modality: POSSIBLE }
  - subject: hard-training
    predicate: CAUSES
    object: cramp
    evidence:
      - { quote: Hård träning kan ge kramp, section: Salt, cue: kan, modality: POSSIBLE }
`;

/**
 * A folder like `seed/` with `salt.txt` beside it, gone when the test is over.
 *
 * @param files files that are added or stand in for the usual ones, by their path below `seed/`
 */
export function seedFolder(files: Record<string, string> = {}): { seed: string; documents: string; draft: string } {
  const documents = mkdtempSync(join(tmpdir(), 'seed-'));
  onTestFinished(() => rmSync(documents, { recursive: true }));
  const seed = join(documents, 'seed');
  for (const folder of ['entities', 'claims']) mkdirSync(join(seed, folder), { recursive: true });
  writeFileSync(join(documents, 'salt.txt'), article);
  writeFileSync(join(documents, 'draft.yaml'), draft);
  for (const [name, text] of Object.entries({
    'entities/causes.yaml': causes,
    'entities/conditions.yaml': conditions,
    ...files,
  })) {
    writeFileSync(join(seed, name), text);
  }
  return { seed, documents, draft: join(documents, 'draft.yaml') };
}
