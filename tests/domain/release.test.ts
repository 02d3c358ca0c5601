import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changesBetween,
  holdingsOf,
  joinChanges,
  reversed,
  summarize,
  type Summary,
} from '../../src/domain/release.ts';
import { readSeed } from '../../src/seed/reader.ts';
import { root } from '../support/paths.ts';
import { join } from 'node:path';

const held = <T>(value: fc.Arbitrary<T>) =>
  fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { maxKeys: 4 })
    .map((record) => new Map(Object.entries(record)));
const localized = fc.constantFrom('x', 'y').map((text) => ({ en: text, sv: text }));

/** Few ids and few values, so that releases have much in common. */
const summary: fc.Arbitrary<Summary> = fc.record({
  documents: held(fc.record({ title: fc.constantFrom('x', 'y') })),
  entities: held(fc.record({ kind: fc.constantFrom('CAUSE' as const, 'CONDITION' as const), name: localized })),
  claims: held(fc.record({ statement: localized, certainty: fc.constantFrom(1, 4), points: fc.constantFrom(0, 5) })),
  evidence: held(fc.record({ claim: fc.constantFrom('x', 'y'), document: fc.constant('d') })),
  chains: held(fc.record({ names: fc.tuple(localized), certainty: fc.constantFrom(1, 4) })),
});

test('the changes of releases that follow one another are those between the first and the last', () => {
  fc.assert(
    fc.property(fc.array(summary, { minLength: 2, maxLength: 5 }), (releases) => {
      const steps = releases.slice(1).map((after, index) => changesBetween(releases[index]!, after));
      const whole = changesBetween(releases[0]!, releases.at(-1)!);
      expect(joinChanges(steps)).toEqual(whole);
      expect(reversed(whole)).toEqual(changesBetween(releases.at(-1)!, releases[0]!));
    }),
  );
});

test('without the claim that diuretics cause an electrolyte imbalance, the chains over it fall', () => {
  const dataset = readSeed(join(root, 'seed'));
  const claims = dataset.claims.filter(
    ({ subject, object }) => subject !== 'diuretics' || object !== 'electrolyte-imbalance',
  );
  const changes = changesBetween(summarize(holdingsOf(dataset)), summarize(holdingsOf({ ...dataset, claims })));
  expect(changes.claims).toHaveLength(dataset.claims.length - claims.length);
  expect(changes.claims.length).toBeGreaterThan(0);
  expect(changes.chains.map(({ id, after }) => [id, after])).toContainEqual([
    'diuretics > electrolyte-imbalance > muscle-cramp',
    null,
  ]);
  expect(changes.chains.every(({ id }) => id.includes('diuretics > electrolyte-imbalance'))).toBe(true);
  expect(changes.entities).toEqual([]);
});
