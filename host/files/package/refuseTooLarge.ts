import { FileProblem } from '../FileProblem';
import type { ArchiveEntry } from './listEntries';

const MEGABYTE = 1_000_000;
/** Bytes that the parts of a workbook may have together. */
const MOST_UNFOLDED = 1_000 * MEGABYTE;
/** Bytes of a part of XML: a million rows of twenty columns of numbers have as many. */
const MOST_OF_A_PART = 640 * MEGABYTE;
/** Workbooks shrink to a tenth or a thirtieth; what shrinks to less than a hundredth was made to fill a memory. */
const MOST_PER_BYTE = 100;
/** Below this nobody's memory is filled, however much it shrank. */
const HARMLESS = 100 * MEGABYTE;

/**
 * Measures an archive by what its directory declares, before any of it is unfolded. The bounds hold for the whole and
 * for each part: a bomb beside something that does not shrink is still one.
 *
 * @param length bytes of the archive itself
 * @throws {FileProblem} archiveTooLarge, partTooLarge
 */
export function refuseTooLarge(
  entries: readonly ArchiveEntry[],
  length: number,
  fileName: string,
  most = MOST_UNFOLDED,
): void {
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  const maximum = Math.min(most, mostOf(length));
  if (size > maximum) {
    const [megabytes, mostMegabytes] = [size, maximum].map((bytes) => Math.round(bytes / MEGABYTE));
    throw new FileProblem('archiveTooLarge', fileName, { megabytes, maximum: mostMegabytes });
  }
  const bomb = entries.find(({ name, size: unfolded, compressedSize }) => {
    const mostUnfolded = isXml.test(name) ? MOST_OF_A_PART : MOST_UNFOLDED;
    return unfolded > Math.min(mostUnfolded, mostOf(compressedSize));
  });
  if (bomb !== undefined) throw new FileProblem('partTooLarge', fileName, { part: bomb.name });
}

const isXml = /\.(?:xml|rels)$/i;

function mostOf(compressedSize: number): number {
  return Math.max(HARMLESS, compressedSize * MOST_PER_BYTE);
}
