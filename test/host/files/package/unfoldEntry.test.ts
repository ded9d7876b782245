import { deflateSync } from 'fflate';
import { ArchiveProblem } from '../../../../host/files/package/ArchiveProblem';
import { crc32 } from '../../../../host/files/package/crc32';
import { foldedEntry, unfoldEntry } from '../../../../host/files/package/unfoldEntry';

const content = new TextEncoder().encode('<sheet>184 of 360</sheet>');
const deflated = deflateSync(content);
const entry = { name: 'a.xml', method: 8, header: 0, start: 2, size: content.length, crc32: crc32(content) };
const archive = (packed: Uint8Array) => Uint8Array.from([1, 2, ...packed, 3]);

test.each([
  ['stored', content, 0],
  ['deflated', deflated, 8],
])('a %s entry is its content', (_, packed, method) => {
  const read = unfoldEntry(archive(packed), { ...entry, method, compressedSize: packed.length });
  expect(new TextDecoder().decode(read)).toBe('<sheet>184 of 360</sheet>');
});

test.each([
  ['stored with another checksum', content, { method: 0, crc32: 1 }],
  ['stored with another size', content, { method: 0, size: 3 }],
  ['deflated with another checksum', deflated, { crc32: 1 }],
  ['of a method that nobody uses', deflated, { method: 12 }],
  ['larger than deflate can unfold', deflated, { size: 100_000 }],
])('an entry %s is damaged', (_, packed, wrong) => {
  const damaged = { ...entry, compressedSize: packed.length, ...wrong };
  expect(() => unfoldEntry(archive(packed), damaged)).toThrow(new ArchiveProblem('a.xml'));
});

test('a folded entry is checked when it is read', () => {
  const part = foldedEntry(archive(deflated), { ...entry, compressedSize: deflated.length, crc32: 1 });
  expect(() => part.check()).toThrow(new ArchiveProblem('a.xml'));
});
