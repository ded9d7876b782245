import { accessSync, constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { followLinks, type Destination } from './followLinks';
import { sweepTemporaries } from './sweepTemporaries';
import { temporaryName } from './temporaryName';

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

/** Mode of a file that was not there before; the process's mask takes its part away. */
const NEW_FILE = 0o666;
/** Read, write and execute for owner, group and others. */
const PERMISSIONS = 0o777;

/** What a file will hold; a long text comes in pieces. */
export type FileContent = Uint8Array | string | Iterable<string>;

/** A file prepared beside the one it will become. */
interface Prepared {
  readonly asked: string;
  readonly destination: Destination;
  readonly temporary: string;
  readonly content: FileContent;
}

/**
 * Writes files all or none: each is written whole beside its place, and only then are they moved there. A reader never
 * meets half a file, and a full disk or a folder that may not be written to leaves nothing behind.
 *
 * A symbolic link is written through; a file that was there keeps its mode; what is no plain file stays what it is.
 * What a run that was killed left behind is taken away.
 *
 * Throws WriteError with the path that was asked for.
 */
export async function writeFiles(contents: ReadonlyMap<string, FileContent>): Promise<void> {
  const begun: Prepared[] = [];
  try {
    for (const [asked, content] of contents) {
      await naming(asked, async () => {
        const destination = followLinks(asked);
        const folder = dirname(destination.path);
        await sweepTemporaries(folder);
        const file = { asked, destination, temporary: join(folder, temporaryName()), content };
        await prepare(file, () => begun.push(file));
      });
    }
    for (const { asked, destination, temporary } of begun) {
      await naming(asked, async () => {
        refuseOtherKinds(followLinks(destination.path));
        await rename(temporary, destination.path);
      });
    }
  } catch (error) {
    for (const { temporary } of begun) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function prepare({ destination, temporary, content }: Prepared, begin: () => void): Promise<void> {
  const { path, found } = destination;
  refuseOtherKinds(destination);
  // A rename would replace what its owner has made read-only.
  if (found !== undefined) accessSync(path, constants.W_OK);
  const mode = found === undefined ? NEW_FILE : found.mode & PERMISSIONS;
  const handle = await open(temporary, 'wx', mode);
  begin();
  try {
    // The mask has taken its part from the mode of a file that was there, too.
    if (found !== undefined) await handle.chmod(mode);
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    // Each is written where the one before it ended.
    for (const piece of isWhole ? [content] : content) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refuseOtherKinds({ path, found }: Destination): void {
  if (found === undefined || found.isFile()) return;
  throw Object.assign(new Error(path), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
}

async function naming(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WriteError(path, code ?? message);
  }
}
