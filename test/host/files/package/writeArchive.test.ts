import { unzipSync } from 'fflate';
import { readArchive } from '../../../../host/files/package/readArchive';
import { writeArchive } from '../../../../host/files/package/writeArchive';
import { deflate } from '../../../../host/node/deflate';

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
    ['Node', deflate],
  ])('writes every part so that it is read again, deflated by %s', (_, way) => {
    const archive = writeArchive(parts, way);
    expect(archive.length).toBeLessThan(rows.length / 50);
    const read = readArchive(archive, 'a.xlsx');
    // Byte by byte, the comparison of the test runner would take minutes.
    expect([...parts].map(([name, content]) => Buffer.compare(content, read.get(name)!))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(Object.keys(unzipSync(archive))).toEqual([...parts.keys()]);
  });

  it('gives the same bytes for the same parts', () => {
    expect(Buffer.compare(writeArchive(parts, deflate), writeArchive(parts, deflate))).toBe(0);
  });
});
