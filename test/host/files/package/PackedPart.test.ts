import { deflateSync } from 'fflate';
import { ArchiveProblem } from '../../../../host/files/package/ArchiveProblem';
import { crc32 } from '../../../../host/files/package/crc32';
import { blocksOf, PackedPart, packPart, sizeOf } from '../../../../host/files/package/PackedPart';
import { packingInJavaScript } from '../../../../host/files/package/Packing';
import { seededRandom } from '../../../../samples/seededRandom';

const random = seededRandom(3);
const content = Uint8Array.from({ length: 300_000 }, () => random.integer(0, 90));
const folded = (size = content.length, checksum = crc32(content), deflated = deflateSync(content)) =>
  new PackedPart([deflated], size, checksum, 'xl/a.xml');
const damaged = new ArchiveProblem('xl/a.xml');

test('the content comes in blocks, as often as it is asked for', () => {
  const part = folded();
  const blocks = [...part.blocks()];
  expect(blocks.length).toBeGreaterThan(1);
  expect(Buffer.compare(Buffer.concat(blocks), content)).toBe(0);
  expect(Buffer.compare(part.unfold(), content)).toBe(0);
});

test('what is packed here is unfolded to what it was', () => {
  const part = packPart([content.subarray(0, 7), content.subarray(7)], packingInJavaScript);
  expect(Buffer.compare(part.unfold(), content)).toBe(0);
  expect([sizeOf(part), sizeOf(content)]).toEqual([content.length, content.length]);
  expect([...blocksOf(content)]).toEqual([content]);
});

test.each([
  ['less than declared', folded(content.length + 1)],
  ['more than declared', folded(content.length - 1)],
  ['another checksum', folded(content.length, 1)],
  ['a stream that is cut', folded(content.length, crc32(content), deflateSync(content).slice(0, -9))],
  ['a stream that is none', folded(content.length, crc32(content), new Uint8Array(40).fill(255))],
])('%s is damaged, and says of which part', (_, part) => {
  expect(() => part.check()).toThrow(damaged);
  expect(() => part.unfold()).toThrow(damaged);
});

test('what was read in part only is checked all the same', () => {
  const part = folded(content.length, 1);
  for (const block of part.blocks()) if (block.length > 0) break;
  expect(() => part.check()).toThrow(damaged);
});
