import { afterAll } from 'vitest';

// A warning of Node, such as that of a listener that is not removed, fails the file in which it comes up.
const warnings: Error[] = [];
const note = (warning: Error): void => void warnings.push(warning);
process.on('warning', note);

afterAll(() => {
  process.off('warning', note);
  if (warnings.length > 0) throw new AggregateError(warnings, 'Node warned while the tests of this file ran.');
});
