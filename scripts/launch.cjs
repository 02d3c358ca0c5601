// Runs the program, which is built first where dist/ does not hold what src/ says; `build` only builds. A step of npm's lifecycle
// (prestart) would be left out where npm ignores scripts. In syntax that a Node too old for the rest still parses.
'use strict';
const { unsupportedNode } = require('../src/supported-node.cjs');

const problem = unsupportedNode(process.version);
if (problem === undefined) {
  void import('./build.mjs')
    .then(({ ensureBuilt }) => ensureBuilt())
    .then((isBuilt) => isBuilt && process.argv[2] !== 'build' && import('../dist/main.js'));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
