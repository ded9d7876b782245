import { strToU8, zipSync } from 'fflate';
import { ArchiveProblem } from '../../../../host/files/package/ArchiveProblem';
import { listEntries } from '../../../../host/files/package/listEntries';

const files = { 'a.xml': strToU8('<a>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</a>'), 'b/c.xml': strToU8('<c/>') };
const archive = (level: 0 | 6 = 6) => zipSync(files, { level });

/** Where the n-th record with a signature begins. */
function recordAt(bytes: Uint8Array, signature: number, index = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, seen = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature && seen++ === index) return at;
  }
  throw new Error('No such record');
}
const [DIRECTORY, LOCAL, END] = [0x02014b50, 0x04034b50, 0x06054b50];

/** The archive with one field of a record written anew. */
function changed(signature: number, field: number, value: number, index = 0, level: 0 | 6 = 6): Uint8Array {
  const bytes = archive(level);
  new DataView(bytes.buffer).setUint16(recordAt(bytes, signature, index) + field, value, true);
  return bytes;
}

test.each([0, 6] as const)('every entry is found where its content stands, at level %i', (level) => {
  const bytes = archive(level);
  const entries = listEntries(bytes);
  expect(entries.map(({ name, size, method }) => [name, size, method])).toEqual([
    ['a.xml', files['a.xml'].length, level === 0 ? 0 : 8],
    ['b/c.xml', 4, level === 0 ? 0 : 8],
  ]);
  for (const { start, header, compressedSize, name } of entries) {
    expect(start).toBe(header + 30 + name.length);
    if (level === 0) {
      const content = files[name as keyof typeof files];
      expect([...bytes.subarray(start, start + compressedSize)]).toEqual([...content]);
    }
  }
});

test('an archive that stands somewhere in a larger buffer is read from there', () => {
  const bytes = archive();
  const larger = new Uint8Array(bytes.length + 20).fill(7);
  larger.set(bytes, 10);
  expect(listEntries(larger.subarray(10, 10 + bytes.length))).toEqual(listEntries(bytes));
});

test('a comment behind the directory says nothing', () => {
  const bytes = changed(END, 20, 3);
  expect(listEntries(Uint8Array.of(...bytes, 1, 2, 3))).toEqual(listEntries(archive()));
});

test('an entry whose checksum and sizes stand behind its content is taken by its directory', () => {
  const bytes = changed(LOCAL, 6, 8);
  new DataView(bytes.buffer).setUint32(recordAt(bytes, LOCAL) + 14, 0, true);
  expect(listEntries(bytes)).toEqual(listEntries(archive()));
});

test.each<[string, () => Uint8Array, string | undefined]>([
  ['nothing', () => new Uint8Array(), undefined],
  ['what is no archive', () => new Uint8Array(1000).fill(80), undefined],
  ['an archive without its end', () => archive().slice(0, -5), undefined],
  ['an archive without its beginning', () => archive().slice(5), undefined],
  ['another number of entries than there are', () => changed(END, 10, 1), undefined],
  [
    'fewer entries than the directory holds',
    () => {
      const bytes = changed(END, 10, 1);
      new DataView(bytes.buffer).setUint16(recordAt(bytes, END) + 8, 1, true);
      return bytes;
    },
    undefined,
  ],
  ['an encrypted entry', () => changed(DIRECTORY, 8, 1), 'a.xml'],
  ['another method in its own header', () => changed(LOCAL, 8, 0), 'a.xml'],
  ['another checksum in its own header', () => changed(LOCAL, 14, 1), 'a.xml'],
  ['another compressed size in its own header', () => changed(LOCAL, 18, 1), 'a.xml'],
  ['another size in its own header', () => changed(LOCAL, 22, 1), 'a.xml'],
  ['another name in its own header', () => changed(LOCAL, 30, 0x2e62), 'a.xml'],
  [
    'a stored entry of two sizes',
    () => {
      const bytes = changed(DIRECTORY, 24, 9, 1, 0);
      new DataView(bytes.buffer).setUint16(recordAt(bytes, LOCAL, 1) + 22, 9, true);
      return bytes;
    },
    'b/c.xml',
  ],
  ['no header where the directory says', () => changed(DIRECTORY, 42, 3), 'a.xml'],
  ['a place outside the archive', () => changed(DIRECTORY, 44, 9), undefined],
  ['the content of another entry as its own', () => changed(DIRECTORY, 42, 0, 1), 'b/c.xml'],
  [
    'two entries of one name but for its case',
    () => zipSync({ 'a.xml': files['a.xml'], 'A.XML': files['a.xml'] }),
    'A.XML',
  ],
])('%s is refused as damaged, with the entry where one is known', (_, make, name) => {
  let problem: unknown;
  try {
    listEntries(make());
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(ArchiveProblem);
  expect((problem as ArchiveProblem).entry).toBe(name);
});
