/** What an archive in 64 bits says falsely of itself. */
export interface Zip64Lie {
  readonly directoryStart?: bigint;
  readonly entries?: bigint;
  /** Where the end of the directory in 64 bits is said to stand. */
  readonly end?: bigint;
  /** Of the first entry, unfolded, in the directory and in its own header. */
  readonly sizeOfFirst?: bigint;
}

const IN_64_BIT = 0xffffffff;
const [LOCAL, ENTRY, END] = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'];

/**
 * The same archive with every size and place in 64 bits, as writers do that stream (APPNOTE 6.3.10, 4.3.14 and 4.5.3).
 * The archive given has neither comments nor content between its entries.
 */
export function asZip64(archive: Uint8Array, lie: Zip64Lie = {}): Uint8Array {
  const source = Buffer.from(archive);
  const end = source.lastIndexOf(END, undefined, 'latin1');
  const count = source.readUInt16LE(end + 10);
  let at = source.readUInt32LE(end + 16);
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let written = 0;
  for (let index = 0; index < count; index += 1) {
    if (source.toString('latin1', at, at + 4) !== ENTRY) throw new Error('No entry of a directory');
    const nameLength = source.readUInt16LE(at + 28);
    const name = source.subarray(at + 46, at + 46 + nameLength);
    const folded = source.readUInt32LE(at + 20);
    const size = (index === 0 ? lie.sizeOfFirst : undefined) ?? BigInt(source.readUInt32LE(at + 24));
    const local = source.readUInt32LE(at + 42);
    if (source.toString('latin1', local, local + 4) !== LOCAL) throw new Error('No header of an entry');
    const start = local + 30 + source.readUInt16LE(local + 26) + source.readUInt16LE(local + 28);

    const header = Buffer.from(source.subarray(local, local + 30));
    header.writeUInt16LE(header.readUInt16LE(6) & ~8, 6);
    header.writeUInt32LE(source.readUInt32LE(at + 16), 14);
    header.writeUInt32LE(IN_64_BIT, 18);
    header.writeUInt32LE(IN_64_BIT, 22);
    header.writeUInt16LE(nameLength, 26);
    header.writeUInt16LE(20, 28);
    contents.push(header, name, wide(size, BigInt(folded)), source.subarray(start, start + folded));

    const entry = Buffer.from(source.subarray(at, at + 46));
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~8, 8);
    entry.writeUInt32LE(IN_64_BIT, 20);
    entry.writeUInt32LE(IN_64_BIT, 24);
    entry.writeUInt16LE(28, 30);
    entry.writeUInt16LE(0, 32);
    entry.writeUInt32LE(IN_64_BIT, 42);
    directory.push(entry, name, wide(size, BigInt(folded), BigInt(written)));
    written += 30 + nameLength + 20 + folded;
    at += 46 + nameLength + source.readUInt16LE(at + 30) + source.readUInt16LE(at + 32);
  }
  const listed = Buffer.concat(directory);
  const start = BigInt(written);
  const end64 = start + BigInt(listed.length);
  const entries = lie.entries ?? BigInt(count);
  return Buffer.concat([
    ...contents,
    listed,
    directoryEnd64(entries, BigInt(listed.length), lie.directoryStart ?? start),
    locator(lie.end ?? end64),
    directoryEnd(),
  ]);
}

/** The extra field of kind 1. */
function wide(...values: readonly bigint[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => field.writeBigUInt64LE(value, 4 + 8 * index));
  return field;
}

function directoryEnd64(entries: bigint, size: bigint, start: bigint): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(entries, 24);
  record.writeBigUInt64LE(entries, 32);
  record.writeBigUInt64LE(size, 40);
  record.writeBigUInt64LE(start, 48);
  return record;
}

function locator(end: bigint): Buffer {
  const record = Buffer.alloc(20);
  record.writeUInt32LE(0x07064b50, 0);
  record.writeBigUInt64LE(end, 8);
  record.writeUInt32LE(1, 16);
  return record;
}

/** The old end, which says that all stands in the new one. */
function directoryEnd(): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.fill(0xff, 8, 20);
  return record;
}
