import { ArchiveProblem } from './ArchiveProblem';

/** An entry of a zip archive, as its directory and its own header say it alike. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its own header starts in the archive, and its content. */
  readonly header: number;
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const IN_64_BIT = 0xffffffff;

/** Bit 0 of the flags: encrypted. Bit 3: checksum and sizes stand behind the content, and in the directory. */
const [ENCRYPTED, SIZES_BEHIND] = [1, 8];

/**
 * The entries of a zip archive (APPNOTE 6.3.10, 4.3). What an entry says of itself must be what the directory says of
 * it, and no two entries may share a name or a byte: archives that break this are damaged, or made to be read in two
 * ways. Nothing is unfolded.
 *
 * @throws {ArchiveProblem}
 */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    const entries: ArchiveEntry[] = [];
    let position = directory.start;
    for (let index = 0; index < directory.count; index += 1) {
      const { entry, end } = readEntry(view, position);
      entries.push(entry);
      position = end;
    }
    if (position !== directory.end) throw new ArchiveProblem();
    refuseShared(entries, directory.start);
    return entries;
  } catch (error) {
    // Anything else is a place outside the archive.
    throw error instanceof ArchiveProblem ? error : new ArchiveProblem();
  }
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    const large = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    if (large) return findDirectory64(view, at - 20);
    if (count !== view.getUint16(at + 8, true) || start + size !== at) throw new ArchiveProblem();
    return { start, end: at, count };
  }
  throw new ArchiveProblem();
}

function findDirectory64(view: DataView, locator: number): Directory {
  const at = readLong(view, locator + 8);
  if (view.getUint32(at, true) !== END_OF_DIRECTORY_64) throw new ArchiveProblem();
  const start = readLong(view, at + 48);
  const size = readLong(view, at + 40);
  if (start + size !== at) throw new ArchiveProblem();
  return { start, end: at, count: readLong(view, at + 32) };
}

function readEntry(view: DataView, at: number): { entry: ArchiveEntry; end: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ArchiveProblem();
  const header = readHeader(view, at + 8, at + 46);
  const comment = view.getUint16(at + 32, true);
  const end = at + 46 + header.nameLength + header.extraLength + comment;
  const local = view.getUint32(at + 42, true);
  const narrow = [header.size, header.compressedSize, local];
  const wide = readWide(view, at + 46 + header.nameLength, header.extraLength, narrow);
  const [size, compressedSize, offset] = wide as [number, number, number];
  if ((header.flags & ENCRYPTED) !== 0) throw new ArchiveProblem(header.name);
  const start = contentStart(view, offset, header, size, compressedSize);
  const { name, method, crc32 } = header;
  if (method === 0 && size !== compressedSize) throw new ArchiveProblem(name);
  return { entry: { name, method, crc32, compressedSize, size, header: offset, start }, end };
}

interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly name: string;
  readonly nameLength: number;
  readonly extraLength: number;
}

/** The fields that a local header and a directory entry have in the same order, from the flags on. */
function readHeader(view: DataView, at: number, nameAt: number): Header {
  const flags = view.getUint16(at, true);
  const nameLength = view.getUint16(at + 20, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength);
  return {
    flags,
    method: view.getUint16(at + 2, true),
    crc32: view.getUint32(at + 8, true),
    compressedSize: view.getUint32(at + 12, true),
    size: view.getUint32(at + 16, true),
    // Office Open XML names are ASCII; of others only the comparison counts, and UTF-8 is as good as any.
    name: new TextDecoder().decode(bytes),
    nameLength,
    extraLength: view.getUint16(at + 22, true),
  };
}

/** Where the content starts, once the entry's own header has said the same as the directory. */
function contentStart(
  view: DataView,
  at: number,
  expected: Header,
  size: number,
  compressedSize: number,
): number {
  const { name } = expected;
  if (view.getUint32(at, true) !== LOCAL_HEADER) throw new ArchiveProblem(name);
  const local = readHeader(view, at + 6, at + 30);
  if (local.name !== name || local.method !== expected.method) throw new ArchiveProblem(name);
  if ((local.flags & SIZES_BEHIND) === 0) {
    const sizes = readWide(view, at + 30 + local.nameLength, local.extraLength, [
      local.size,
      local.compressedSize,
    ]);
    const same = local.crc32 === expected.crc32 && sizes[0] === size && sizes[1] === compressedSize;
    if (!same) throw new ArchiveProblem(name);
  }
  const start = at + 30 + local.nameLength + local.extraLength;
  if (start + compressedSize > view.byteLength) throw new ArchiveProblem(name);
  return start;
}

/** Values that do not fit into 32 bits stand in the extra field of kind 1, in the order in which they are missing. */
function readWide(view: DataView, from: number, length: number, values: readonly number[]): number[] {
  if (!values.includes(IN_64_BIT)) return [...values];
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    return values.map((value) => {
      if (value !== IN_64_BIT) return value;
      place += 8;
      return readLong(view, place - 8);
    });
  }
  throw new ArchiveProblem();
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function refuseShared(entries: readonly ArchiveEntry[], directoryStart: number): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    // Names of parts are compared without case (ECMA-376 part 2, 6.2.2.3).
    const key = name.toLowerCase();
    if (names.has(key)) throw new ArchiveProblem(name);
    names.add(key);
  }
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.header < end) throw new ArchiveProblem(entry.name);
    end = entry.start + entry.compressedSize;
    if (end > directoryStart) throw new ArchiveProblem(entry.name);
  }
}
