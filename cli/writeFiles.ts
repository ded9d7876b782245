import { accessSync, constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { followLinks, type Destination } from './followLinks';
import { placeFile, type PlacedFile } from './placeFile';
import { sweepTemporaries } from './sweepTemporaries';
import { temporaryName } from './temporaryName';

/** A file could not be written. */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
    /** Files that were written all the same, as they were asked for: what they replaced could not be brought back. */
    readonly written: readonly string[] = [],
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
 * Writes files: each is written whole beside its place, and only then are they moved there, one after the other. So a
 * reader never meets half a file, and a full disk or a folder that may not be written to leaves nothing behind. Where one
 * of several cannot be moved, those before it are taken back; only where a disk gives no file two names does what was
 * replaced stay replaced, and the error says so. A run that is killed between two moves leaves the first there.
 *
 * Only with `replace` is a file replaced, one that appeared meanwhile included. A symbolic link is written through; a
 * file that was there keeps its mode; what is no plain file stays what it is. What a run that was killed left behind is
 * taken away.
 *
 * Throws WriteError with the path that was asked for.
 */
export async function writeFiles(
  contents: ReadonlyMap<string, FileContent>,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  const begun: Prepared[] = [];
  const placed = new Map<string, PlacedFile>();
  try {
    for (const [asked, content] of contents) {
      await naming(asked, async () => {
        const destination = followLinks(asked);
        const folder = dirname(destination.path);
        await sweepTemporaries(folder);
        const file = { asked, destination, temporary: join(folder, temporaryName()), content };
        await prepare(file, replace, () => begun.push(file));
      });
    }
    for (const { asked, destination, temporary } of begun) {
      await naming(asked, async () => {
        refuseOtherKinds(followLinks(destination.path));
        placed.set(asked, await placeFile(temporary, destination.path, replace));
      });
    }
  } catch (error) {
    for (const { temporary } of begun) await rm(temporary, { force: true }).catch(() => undefined);
    const written = await takeBack(placed);
    throw error instanceof WriteError ? new WriteError(error.path, error.reason, written) : error;
  }
  for (const { settle } of placed.values()) await settle().catch(() => undefined);
}

/** Gives the files for which that could not be done. */
async function takeBack(placed: ReadonlyMap<string, PlacedFile>): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [asked, file] of placed) {
    if (!(await file.takeBack().catch(() => false))) written.push(asked);
  }
  return written;
}

async function prepare(
  { destination, temporary, content }: Prepared,
  replace: boolean,
  begin: () => void,
): Promise<void> {
  const { path, found } = destination;
  refuseOtherKinds(destination);
  if (found !== undefined && !replace) throw Object.assign(new Error(path), { code: 'EEXIST' });
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
