import { join } from 'node:path';
import { readTextFile } from '../files.ts';

/** What the program says of itself in package.json. */
export function readPackage(root: string): { version: string } {
  return JSON.parse(readTextFile(join(root, 'package.json'))) as { version: string };
}
