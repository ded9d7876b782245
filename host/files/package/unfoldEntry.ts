import { ArchiveProblem } from './ArchiveProblem';
import { crc32 } from './crc32';
import type { ArchiveEntry } from './listEntries';
import { PackedPart } from './PackedPart';

const [STORED, DEFLATED] = [0, 8];
const MOST_PER_BYTE = 1032;

/**
 * The content of an entry, compared with its size and its checksum, so that a damaged entry is never read.
 *
 * @throws {ArchiveProblem}
 */
export function unfoldEntry(archive: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const { name, method, start, compressedSize } = entry;
  if (method !== STORED) return foldedEntry(archive, entry).unfold();
  const content = archive.subarray(start, start + compressedSize);
  if (content.length !== entry.size || crc32(content) !== entry.crc32) throw new ArchiveProblem(name);
  return content;
}

/**
 * The same, kept as it is until somebody reads it, and checked then.
 *
 * @throws {ArchiveProblem} for what no content can be folded to
 */
export function foldedEntry(archive: Uint8Array, entry: ArchiveEntry): PackedPart {
  const { name, method, start, compressedSize, size } = entry;
  if (method !== DEFLATED || size > compressedSize * MOST_PER_BYTE) throw new ArchiveProblem(name);
  return new PackedPart([archive.subarray(start, start + compressedSize)], size, entry.crc32, name);
}
