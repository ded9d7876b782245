import { FileProblem } from '../FileProblem';
import { ArchiveProblem } from './ArchiveProblem';
import { listEntries } from './listEntries';
import type { PartContent } from './PackedPart';
import { refuseTooLarge } from './refuseTooLarge';
import { foldedEntry, unfoldEntry } from './unfoldEntry';

const MEGABYTE = 1_000_000;
/** An archive whose parts have more than this together is not unfolded beyond it. */
const MOST_AT_ONCE = 50 * MEGABYTE;
const DEFLATED = 8;

/**
 * The parts of an Office Open XML package by name, without the leading slash. The archive is measured before any of it
 * is unfolded, and every part is checked against its checksum. Of a large archive, large parts stay as they are, and so
 * do small ones where they are too many; these are checked when they are read.
 *
 * @param most bytes that the parts may have together
 * @param mostAtOnce bytes of a large archive that are unfolded before anybody reads them
 * @throws {FileProblem} brokenArchive, brokenPart, archiveTooLarge, partTooLarge
 */
export function readArchive(
  bytes: Uint8Array,
  fileName: string,
  most?: number,
  mostAtOnce = MOST_AT_ONCE,
): Map<string, PartContent> {
  try {
    const entries = listEntries(bytes);
    refuseTooLarge(entries, bytes.length, fileName, most);
    const size = entries.reduce((total, entry) => total + entry.size, 0);
    const isLarge = size > mostAtOnce;
    const parts = new Map<string, PartContent>();
    let unfolded = 0;
    for (const entry of entries) {
      const part = entry.name.replace(/\\/g, '/').replace(/^\//, '');
      if (part.endsWith('/')) continue;
      const isTooMuch = entry.size > MEGABYTE || unfolded + entry.size > mostAtOnce;
      const staysFolded = isLarge && entry.method === DEFLATED && isTooMuch;
      if (!staysFolded) unfolded += entry.size;
      parts.set(part, staysFolded ? foldedEntry(bytes, entry) : unfoldEntry(bytes, entry));
    }
    return parts;
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error;
    const { entry } = error;
    throw entry === undefined
      ? new FileProblem('brokenArchive', fileName)
      : new FileProblem('brokenPart', fileName, { part: entry });
  }
}
