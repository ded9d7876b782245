import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryName } from './temporaryName';

/** A finished file in its place. */
export interface PlacedFile {
  /** Brings back what was there before. Gives whether it could be brought back. */
  readonly takeBack: () => Promise<boolean>;
  /** It stays: nothing is kept any more of what was there before. */
  readonly settle: () => Promise<void>;
}

/**
 * Moves a finished file to its place in the same folder, so that whoever looks there finds the old file or the new one
 * and never a part. Only with `replace` does it take the place of another.
 *
 * Throws EEXIST where something is there that may not be replaced, even if it appeared this instant.
 */
export async function placeFile(temporary: string, path: string, replace: boolean): Promise<PlacedFile> {
  const takeAway = await takingAway(temporary, path);
  if (!replace) {
    await placeNew(temporary, path);
    return { takeBack: takeAway, settle: nothingMore };
  }
  const former = join(dirname(path), temporaryName());
  const kept = await keepAt(former, path);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(former, { force: true });
    throw error;
  }
  if (kept === 'nothingThere') return { takeBack: takeAway, settle: nothingMore };
  return {
    takeBack: async () => {
      if (kept === 'kept') await rename(former, path);
      return kept === 'kept';
    },
    settle: () => rm(former, { force: true }),
  };
}

function nothingMore(): Promise<void> {
  return Promise.resolve();
}

/** What somebody else has put there since is not taken away. */
async function takingAway(temporary: string, path: string): Promise<() => Promise<boolean>> {
  const ours = await lstat(temporary, { bigint: true });
  return async () => {
    const found = await lstat(path, { bigint: true }).catch(() => undefined);
    if (found?.ino === ours.ino && found.dev === ours.dev) await rm(path);
    return true;
  };
}

/** A second name is refused where the first is taken; a rename would replace what is there. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await rm(temporary);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Not every disk gives a file two names. An empty file of ours holds the place, and a rename fills it.
    await (await open(path, 'wx')).close();
    await rename(temporary, path);
  }
}

/** Gives the file that is there a second name, under which it is kept when the first is given to another. */
async function keepAt(former: string, path: string): Promise<'kept' | 'notKept' | 'nothingThere'> {
  try {
    await lstat(path);
  } catch {
    return 'nothingThere';
  }
  return link(path, former).then(
    () => 'kept',
    () => 'notKept',
  );
}
