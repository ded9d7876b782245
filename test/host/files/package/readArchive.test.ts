import { deflateSync, zipSync } from 'fflate';
import { FileProblem } from '../../../../host/files/FileProblem';
import { ArchiveProblem } from '../../../../host/files/package/ArchiveProblem';
import { crc32 } from '../../../../host/files/package/crc32';
import { PackedPart } from '../../../../host/files/package/PackedPart';
import { readArchive } from '../../../../host/files/package/readArchive';
import { writeArchive } from '../../../../host/files/package/writeArchive';

const text = (content: string) => new TextEncoder().encode(content);

interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declared?: number;
  readonly checksum?: number;
  readonly method?: number;
  /** Name in the entry's own header, where it is another. */
  readonly ownName?: string;
  /** Where the directory says that the entry is, where it is another's place. */
  readonly at?: number;
}

/** A zip archive byte by byte, so that it can say what is not so. */
function archiveOf(entries: readonly Entry[], { count = entries.length, gap = 0 } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content,
    declared = content.length,
    method = 8,
    ownName = name,
    at,
    checksum,
  } of entries) {
    const packed = Buffer.from(method === 8 ? deflateSync(content) : content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(checksum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared, 18);
    const header = (title: string) => {
      const own = Buffer.from(fields);
      own.writeUInt16LE(Buffer.byteLength(title), 22);
      return own;
    };
    locals.push(Buffer.from('PK\x03\x04'), header(ownName), Buffer.from(ownName), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at ?? offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header(name), place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(ownName) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset + gap, 12);
  return Buffer.concat([...locals, Buffer.alloc(gap), listed, Buffer.from('PK\x05\x06'), end]);
}

function problemOf(archive: Uint8Array, most?: number): FileProblem {
  try {
    readArchive(archive, 'file.xlsx', most);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The archive was read');
}

const sheet = { name: 'xl/sheet.xml', content: text('<sheet>184 of 360</sheet>') };

test('a sound archive gives its parts, stored or deflated, under names without a leading slash', () => {
  const stored = { name: '/xl\\a.xml', content: text('<a/>'), method: 0 };
  const parts = readArchive(archiveOf([sheet, stored]), 'file.xlsx');
  expect([...parts.keys()]).toEqual(['xl/sheet.xml', 'xl/a.xml']);
  expect(new TextDecoder().decode(parts.get('xl/sheet.xml') as Uint8Array)).toBe('<sheet>184 of 360</sheet>');
});

test('an archive whose entries say their sizes behind their content is read', () => {
  const archive = zipSync({ 'a.xml': [text('<a>1</a>'), { level: 6 }] });
  // As a writer does that streams: bit 3 set, checksum and sizes of the own header left out.
  const streamed = archive.slice();
  streamed[6]! |= 8;
  streamed.fill(0, 14, 26);
  expect(new TextDecoder().decode(readArchive(streamed, 'a.xlsx').get('a.xml') as Uint8Array)).toBe(
    '<a>1</a>',
  );
});

test.each([
  ['a wrong checksum', [{ ...sheet, checksum: 1 }]],
  ['more content than declared', [{ ...sheet, declared: 5 }]],
  ['less content than declared', [{ ...sheet, declared: 50 }]],
  ['a size that no content of that length can have', [{ ...sheet, declared: 900_000 }]],
  ['another name in its own header', [{ ...sheet, ownName: 'xl/other.xml' }]],
  ['a method that nobody uses', [{ ...sheet, method: 12 }]],
  ['a name twice', [sheet, { ...sheet, name: 'xl/Sheet.xml' }]],
  ['the place of another entry', [sheet, { ...sheet, name: sheet.name, at: 0 }]],
])('an entry with %s is damaged, and named', (_, entries: Entry[]) => {
  expect(problemOf(archiveOf(entries))).toMatchObject({
    code: 'brokenPart',
    facts: { fileName: 'file.xlsx', part: expect.stringMatching(/^xl\/sheet.xml$/i) },
  });
});

test('an entry within the content of another is damaged: the two would be read from the same bytes', () => {
  const inner = { name: 'xl/inner.xml', content: text('<a/>'), method: 0 };
  const record = archiveOf([inner]).subarray(0, 30 + inner.name.length + inner.content.length);
  const outer = { name: 'xl/outer.xml', content: record, method: 0 };
  expect(readArchive(archiveOf([outer, inner]), 'file.xlsx').size).toBe(2);
  const within = archiveOf([outer, { ...inner, at: 30 + outer.name.length }]);
  expect(problemOf(within)).toMatchObject({ code: 'brokenPart', facts: { part: inner.name } });
});

test('an entry whose content runs on into the directory is damaged', () => {
  const beginning = Buffer.from('PK\x01\x02\x14\x00\x14\x00\x00\x00');
  const entry = { name: 'xl/sheet.xml', content: Buffer.concat([text('<a/>'), beginning]), method: 0 };
  const apart = Buffer.from(archiveOf([entry]));
  expect(readArchive(apart, 'file.xlsx').size).toBe(1);
  const directory = apart.lastIndexOf(beginning);
  const start = directory - beginning.length;
  const shared = Buffer.concat([apart.subarray(0, start), apart.subarray(directory)]);
  shared.writeUInt32LE(start, shared.length - 6);
  expect(problemOf(shared)).toMatchObject({ code: 'brokenPart', facts: { part: entry.name } });
});

test.each([
  ['fewer entries than its directory has', archiveOf([sheet, { ...sheet, name: 'b' }], { count: 1 })],
  ['more entries than its directory has', archiveOf([sheet], { count: 2 })],
  ['no end', archiveOf([sheet]).slice(0, -22)],
  ['nothing but an end', text('PK\x05\x06')],
])('an archive with %s is damaged', (_, archive) => {
  expect(problemOf(archive).code).toBe('brokenArchive');
});

test('what would unfold to more than allowed is refused before it is unfolded', () => {
  const large = { ...sheet, declared: 4_000_000_000 };
  expect(problemOf(archiveOf([large]))).toMatchObject({
    code: 'archiveTooLarge',
    facts: { megabytes: 4000, maximum: 100 },
  });
  expect(problemOf(archiveOf([sheet]), 20).code).toBe('archiveTooLarge');
});

test('a bomb that declares a small size ends at that size', () => {
  const bomb = { name: 'xl/bomb.xml', content: new Uint8Array(60_000_000), declared: 1_000, checksum: 1 };
  const archive = archiveOf([bomb]);
  const started = performance.now();
  expect(problemOf(archive).code).toBe('brokenPart');
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('the large parts of a large archive stay folded, are read as they are, and are checked when they are read', () => {
  const part = { name: 'xl/media/a.bin', content: new Uint8Array(1_500_000).fill(7) };
  const read = (archive: Uint8Array) => readArchive(archive, 'file.xlsx', undefined, 1_000_000);
  const parts = read(archiveOf([sheet, part]));
  const folded = parts.get('xl/media/a.bin') as PackedPart;
  expect(folded).toBeInstanceOf(PackedPart);
  expect(Buffer.compare(folded.unfold(), part.content)).toBe(0);
  expect(parts.get('xl/sheet.xml')).toBeInstanceOf(Uint8Array);
  const again = readArchive(writeArchive(parts), 'b.xlsx').get('xl/media/a.bin') as Uint8Array;
  expect(Buffer.compare(again, part.content)).toBe(0);
  for (const wrong of [{ checksum: 1 }, { declared: 1_499_999 }, { declared: 1_500_001 }]) {
    const damaged = read(archiveOf([{ ...part, ...wrong }])).get(part.name) as PackedPart;
    expect(() => damaged.check()).toThrow(new ArchiveProblem(part.name));
    expect(() => damaged.unfold()).toThrow(new ArchiveProblem(part.name));
  }
});

test('of a large archive no more is unfolded than is bearable, however small its parts are', () => {
  const part = (index: number) => ({
    name: `xl/a${index}.bin`,
    content: new Uint8Array(400_000).fill(index),
  });
  const archive = archiveOf(Array.from({ length: 6 }, (_, index) => part(index)));
  const parts = [...readArchive(archive, 'file.xlsx', undefined, 1_000_000).values()];
  expect(parts.map((content) => content instanceof PackedPart)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
  expect((parts[5] as PackedPart).unfold()[399_999]).toBe(5);
});
