import { existsSync, lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The place that a path leads to through symbolic links, and what is there; nothing where a link dangles. */
export interface Destination {
  readonly path: string;
  readonly found: Stats | undefined;
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * Follows the symbolic links of a path to the file that would be written. The last link may lead to nothing yet.
 *
 * Throws ELOOP as the system does for links that lead in a circle, and ENOTSUP for a way through what stands for a device
 * or a stream: `/dev/stdout` leads to whatever a shell has made of it, and a file put there would not be what it reads.
 */
export function followLinks(path: string): Destination {
  let at = resolve(path);
  for (let link = 0; link <= MOST_LINKS; link += 1) {
    if (isOfSystem(at)) throw Object.assign(new Error(at), { code: 'ENOTSUP', path: at });
    const found = lookAt(at);
    if (found?.isSymbolicLink() !== true) return { path: at, found };
    at = resolve(dirname(at), readlinkSync(at));
  }
  throw Object.assign(new Error(`Links in a circle: ${path}`), { code: 'ELOOP', path });
}

/** Devices and streams; `/dev/shm` below it is a folder for files. */
function isOfSystem(path: string): boolean {
  const folder = dirname(path);
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  return ['/dev', '/dev/fd', '/proc'].includes(real) || real.startsWith('/proc/');
}

/** Nothing is below a file either: that its folder is none is said of the folder. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
