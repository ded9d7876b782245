import { zipSync } from 'fflate';

/** Midnight of a day that every time zone agrees on: the same files give the same bytes. */
const BUILT = new Date(2026, 0, 1);

/** A zip archive of files by name, in the order of their names. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, files[name]!]),
  );
  return zipSync(sorted, { mtime: BUILT });
}
