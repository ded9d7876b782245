import { unzipSync } from 'fflate';
import { crc32 } from '../../../../host/files/package/crc32';
import { readArchive } from '../../../../host/files/package/readArchive';
import { writeArchive } from '../../../../host/files/package/writeArchive';
import { packPart } from '../../../../host/files/package/PackedPart';
import { packingInJavaScript } from '../../../../host/files/package/Packing';
import { packing } from '../../../../host/node/packing';

describe('writeArchive', () => {
  const rows = new TextEncoder().encode('<row r="1"/>'.repeat(700_000));
  const parts = new Map([
    ['[Content_Types].xml', new TextEncoder().encode('<Types/>')],
    ['xl/worksheets/sheet1.xml', rows],
    ['xl/empty.xml', new Uint8Array()],
    ['xl/media/image1.png', Uint8Array.from([137, 80, 78, 71])],
  ]);

  it.each([
    ['JavaScript', undefined],
    ['Node', packing],
  ])('writes every part so that it is read again, deflated by %s', (_, way) => {
    const archive = writeArchive(parts, way);
    expect(archive.length).toBeLessThan(rows.length / 50);
    const read = readArchive(archive, 'a.xlsx');
    // Byte by byte, the comparison of the test runner would take minutes.
    expect(
      [...parts].map(([name, content]) => Buffer.compare(content, read.get(name) as Uint8Array)),
    ).toEqual([0, 0, 0, 0]);
    expect(Object.keys(unzipSync(archive))).toEqual([...parts.keys()]);
  });

  it.each([
    ['JavaScript', packingInJavaScript],
    ['Node', packing],
  ])('joins a part that came in pieces, of whatever size, packed by %s', (_, way) => {
    const text = new TextEncoder().encode('<row/>'.repeat(1_000_000));
    for (const size of [1, 2_500_000, text.length]) {
      const some = size === 1 ? text.subarray(0, 40) : text;
      const pieces = Array.from({ length: Math.ceil(some.length / size) }, (_piece, index) =>
        some.subarray(index * size, (index + 1) * size),
      );
      const part = packPart([...pieces, new Uint8Array()], way);
      expect([part.size, part.checksum]).toEqual([some.length, crc32(some)]);
      expect(Buffer.compare(part.unfold(), some)).toBe(0);
      const read = readArchive(writeArchive(new Map([['xl/a.xml', part]]), way), 'a.xlsx');
      expect(Buffer.compare(read.get('xl/a.xml') as Uint8Array, some)).toBe(0);
    }
    expect(packPart([], way).unfold()).toEqual(new Uint8Array());
  });

  it('gives the same bytes for the same parts', () => {
    expect(Buffer.compare(writeArchive(parts, packing), writeArchive(parts, packing))).toBe(0);
  });
});
