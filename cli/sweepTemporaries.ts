import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makerOf } from './temporaryName';
import { isRunning } from './isRunning';

/** Takes away the files that runs of ours on this machine were writing in a folder when they were killed. */
export async function sweepTemporaries(folder: string): Promise<void> {
  // A folder that cannot be listed may still be written to.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const maker = makerOf(name);
    if (maker === undefined || isRunning(maker)) continue;
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile() === true) await rm(path, { force: true }).catch(() => undefined);
  }
}
