// CommonJS in syntax of 2015, so that a Node that is too old for the program can still say so.
'use strict';
const fs = require('fs');
const path = require('path');

/**
 * What keeps the program from running on a Node of this version, in one sentence; undefined if nothing does.
 *
 * @param {string} version such as `v20.19.0`
 * @returns {string | undefined}
 */
exports.unsupportedNode = function unsupportedNode(version) {
  const range = JSON.parse(fs.readFileSync(path.join(__dirname, '../package.json'), 'utf8')).engines.node;
  const oldest = range.replace('>=', '');
  const [major, minor] = numbersOf(version);
  const [oldestMajor, oldestMinor] = numbersOf(oldest);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `NODE_UNSUPPORTED: Expected Node ${oldest} or newer, but this is Node ${version.replace('v', '')}. Install a newer one (https://nodejs.org) and put it first on PATH.`;
};

/** @param {string} version */
function numbersOf(version) {
  return version.replace('v', '').split('.').map(Number);
}
