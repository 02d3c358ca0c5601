/**
 * The process. What it imports is what any Node can link: one that is too old for the rest is recognized before anything else is loaded.
 */
import { unsupportedNode } from './supported-node.cjs';

const problem = unsupportedNode(process.version);
if (problem === undefined) void import('./cli.ts');
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
