import { Inflate } from 'fflate';
import { ArchiveProblem } from './ArchiveProblem';
import { crc32 } from './crc32';
import type { ArchiveEntry } from './listEntries';
import { PackedPart } from './PackedPart';

/** Compressed bytes handed over at a time: deflate makes at most 1,032 bytes of one, so a piece stays below 17 MB. */
const PIECE = 16_384;
const MOST_PER_BYTE = 1032;

/**
 * The content of an entry. It ends as soon as there is more of it than the entry declares, so that what is declared is
 * a bound; and it is compared with the checksum, so that a damaged entry is never read.
 *
 * @throws {ArchiveProblem}
 */
export function unfoldEntry(archive: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const { name, method, start, compressedSize, size } = entry;
  const compressed = archive.subarray(start, start + compressedSize);
  const possible = size <= compressedSize * MOST_PER_BYTE;
  if (!possible || (method !== 0 && method !== 8)) throw new ArchiveProblem(name);
  const content = method === 0 ? compressed.slice() : inflate(compressed, entry);
  if (crc32(content) !== entry.crc32) throw new ArchiveProblem(name);
  return content;
}

/**
 * The same, checked as well and kept as it is: of parts that nobody reads, not even one need be there unfolded.
 *
 * @throws {ArchiveProblem}
 */
export function checkEntry(archive: Uint8Array, entry: ArchiveEntry): PackedPart {
  const { name, start, compressedSize, size } = entry;
  if (size > compressedSize * MOST_PER_BYTE) throw new ArchiveProblem(name);
  const compressed = archive.subarray(start, start + compressedSize);
  let checksum = 0;
  inflateInPieces(compressed, entry, (piece) => (checksum = crc32(piece, checksum)));
  if (checksum !== entry.crc32) throw new ArchiveProblem(name);
  return new PackedPart([compressed], size, checksum);
}

function inflate(compressed: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  inflateInPieces(compressed, entry, (piece, at) => content.set(piece, at));
  return content;
}

/** Hands over each piece with where it begins; `size` is a bound. */
function inflateInPieces(
  compressed: Uint8Array,
  { name, size }: ArchiveEntry,
  take: (piece: Uint8Array, at: number) => void,
): void {
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new ArchiveProblem(name);
    take(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at === 0 || at < compressed.length; at += PIECE) {
      stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
    }
  } catch {
    throw new ArchiveProblem(name);
  }
  if (length !== size) throw new ArchiveProblem(name);
}
