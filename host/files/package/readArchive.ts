import { FileProblem } from '../FileProblem';
import { ArchiveProblem } from './ArchiveProblem';
import { listEntries } from './listEntries';
import { unfoldEntry } from './unfoldEntry';

const MEGABYTE = 1_000_000;
/** Bytes that the parts of a workbook may have together: a sheet of a million rows and twenty columns has as many. */
const MOST_UNFOLDED = 1_000 * MEGABYTE;
/** Workbooks shrink to a tenth or a thirtieth; what shrinks to less than a hundredth was made to fill a memory. */
const MOST_PER_BYTE = 100;
/** Below this nobody's memory is filled, however much it shrank. */
const HARMLESS = 100 * MEGABYTE;

/**
 * The parts of an Office Open XML package by name, without the leading slash. The archive is measured before any of it
 * is unfolded, and every part is checked against its checksum.
 *
 * @param most bytes that the parts may have together
 * @throws {FileProblem} brokenArchive, brokenPart, archiveTooLarge
 */
export function readArchive(
  bytes: Uint8Array,
  fileName: string,
  most = MOST_UNFOLDED,
): Map<string, Uint8Array> {
  try {
    const entries = listEntries(bytes);
    const size = entries.reduce((total, entry) => total + entry.size, 0);
    const maximum = Math.min(most, Math.max(HARMLESS, bytes.length * MOST_PER_BYTE));
    if (size > maximum) throw tooLarge(fileName, size, maximum);
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const part = entry.name.replace(/\\/g, '/').replace(/^\//, '');
      if (!part.endsWith('/')) parts.set(part, unfoldEntry(bytes, entry));
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
