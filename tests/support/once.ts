import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, vi } from 'vitest';

/**
 * A folder that is made once a run: the first file that asks makes it, the others wait for it.
 *
 * @param name its name
 * @param fill puts into the folder what is to be there
 * @returns where it is
 */
export async function onceARun(name: string, fill: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = join(inject('scratch'), name);
  const begun = `${folder}.begun`;
  if (await isFirst(begun)) {
    const filling = join(begun, 'filling');
    await mkdir(filling);
    await fill(filling);
    await rename(filling, folder);
  } else await vi.waitUntil(() => existsSync(folder), { timeout: 180_000 });
  return folder;
}

/** Of all that make a folder one alone succeeds. */
async function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}
