import { expect, test } from 'vitest';
import { cueIssue } from '../../src/domain/cues.ts';

test.for([
  ['a cue of the table, in any case', { cue: 'May', modality: 'POSSIBLE' }, 'en', 'undefined'],
  ['no hedge', { cue: null, modality: 'ASSERTED' }, 'sv', 'undefined'],
  ['another modality', { cue: 'often', modality: 'POSSIBLE' }, 'en', 'expected "often" to be PROBABLE'],
  ['a word of the other language', { cue: 'kan', modality: 'POSSIBLE' }, 'en', 'expected a cue of the table'],
  ['a hedge without a cue', { cue: null, modality: 'PROBABLE' }, 'en', 'expected a cue for PROBABLE'],
] as const)('%s', ([, hedged, language, issue]) => {
  expect(String(cueIssue(hedged, language)).startsWith(issue)).toBe(true);
});
