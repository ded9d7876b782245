import { rename, rm, writeFile } from 'node:fs/promises';

/** A file could not be written. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'WriteError';
  }
}

/**
 * Writes files all or none: each is written whole beside its place, and only then are they moved there. A reader never
 * meets half a file, and a full disk or a folder that may not be written to leaves nothing behind.
 *
 * Throws WriteError with the path that was asked for.
 */
export async function writeFiles(contents: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const temporaries = new Map([...contents.keys()].map((path) => [path, `${path}.${process.pid}.part`]));
  try {
    for (const [path, temporary] of temporaries) {
      await naming(path, writeFile(temporary, contents.get(path) ?? ''));
    }
    for (const [path, temporary] of temporaries) await naming(path, rename(temporary, path));
  } catch (error) {
    for (const temporary of temporaries.values()) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function naming(path: string, step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WriteError(path, code ?? message);
  }
}
