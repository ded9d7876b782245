import { FileProblem } from '../FileProblem';
import { ArchiveProblem } from './ArchiveProblem';
import { listEntries } from './listEntries';
import type { PartContent } from './PackedPart';
import { checkEntry, unfoldEntry } from './unfoldEntry';

const MEGABYTE = 1_000_000;
/** Bytes that the parts of a workbook may have together: a sheet of a million rows and twenty columns has as many. */
const MOST_UNFOLDED = 1_000 * MEGABYTE;
/** Workbooks shrink to a tenth or a thirtieth; what shrinks to less than a hundredth was made to fill a memory. */
const MOST_PER_BYTE = 100;
/** Below this nobody's memory is filled, however much it shrank. */
const HARMLESS = 100 * MEGABYTE;
/** Parts that have more than this together stay folded until somebody reads them. */
const MOST_AT_ONCE = 200 * MEGABYTE;
const DEFLATED = 8;

/**
 * The parts of an Office Open XML package by name, without the leading slash. The archive is measured before any of it
 * is unfolded, and every part is checked against its checksum. Large parts of a large archive are checked and stay as
 * they are.
 *
 * @param most bytes that the parts may have together
 * @param mostAtOnce bytes of an archive whose large parts are not all unfolded
 * @throws {FileProblem} brokenArchive, brokenPart, archiveTooLarge
 */
export function readArchive(
  bytes: Uint8Array,
  fileName: string,
  most = MOST_UNFOLDED,
  mostAtOnce = MOST_AT_ONCE,
): Map<string, PartContent> {
  try {
    const entries = listEntries(bytes);
    const size = entries.reduce((total, entry) => total + entry.size, 0);
    const maximum = Math.min(most, Math.max(HARMLESS, bytes.length * MOST_PER_BYTE));
    if (size > maximum) throw tooLarge(fileName, size, maximum);
    const isLarge = size > mostAtOnce;
    const parts = new Map<string, PartContent>();
    for (const entry of entries) {
      const part = entry.name.replace(/\\/g, '/').replace(/^\//, '');
      if (part.endsWith('/')) continue;
      const staysFolded = isLarge && entry.method === DEFLATED && entry.size > MEGABYTE;
      parts.set(part, staysFolded ? checkEntry(bytes, entry) : unfoldEntry(bytes, entry));
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

function tooLarge(fileName: string, size: number, maximum: number): FileProblem {
  const megabytes = (count: number) => Math.round(count / MEGABYTE);
  return new FileProblem('archiveTooLarge', fileName, {
    megabytes: megabytes(size),
    maximum: megabytes(maximum),
  });
}
