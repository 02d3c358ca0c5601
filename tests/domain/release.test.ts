import { array, assert, constant, constantFrom, dictionary, property, record, tuple, type Arbitrary } from 'fast-check';
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

const held = <T>(value: Arbitrary<T>) =>
  dictionary(constantFrom('a', 'b', 'c', 'd'), value, { maxKeys: 4 }).map((byId) => new Map(Object.entries(byId)));
const localized = constantFrom('x', 'y').map((text) => ({ en: text, sv: text }));

/** Few ids and few values, so that releases have much in common. */
const summary: Arbitrary<Summary> = record({
  documents: held(record({ title: constantFrom('x', 'y') })),
  entities: held(record({ kind: constantFrom('CAUSE' as const, 'CONDITION' as const), name: localized })),
  claims: held(record({ statement: localized, certainty: constantFrom(1, 4), points: constantFrom(0, 5) })),
  evidence: held(record({ claim: constantFrom('x', 'y'), document: constant('d') })),
  chains: held(record({ names: tuple(localized), certainty: constantFrom(1, 4) })),
});

test('the changes of releases that follow one another are those between the first and the last', () => {
  assert(
    property(array(summary, { minLength: 2, maxLength: 5 }), (releases) => {
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
