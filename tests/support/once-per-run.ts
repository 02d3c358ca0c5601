import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * A folder that is made once a run, by the first that asks.
 *
 * @param name its name
 * @param fill puts into the folder what is to be there
 * @returns where it is
 */
export async function oncePerRun(name: string, fill: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = join(inject('scratch'), name);
  if (!existsSync(folder)) {
    const filling = `${folder}.filling`;
    await mkdir(filling, { recursive: true });
    await fill(filling);
    await rename(filling, folder);
  }
  return folder;
}
