import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The forms in which a static file may lie beside itself. */
const endings = ['', '.br', '.gz'];

/**
 * Whether a static file lies in its folder, links followed. What climbs out by its path is refused before by what sends it.
 *
 * @param path below the folder
 * @param directory absolute
 */
export function isInside(path: string, directory: string): boolean {
  const folder = realpathSync(directory) + sep;
  return endings
    .map((ending) => join(directory, path) + ending)
    .every((file) => !existsSync(file) || realpathSync(file).startsWith(folder));
}
