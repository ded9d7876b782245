import { FileProblem } from '../../../../host/files/FileProblem';
import type { ArchiveEntry } from '../../../../host/files/package/listEntries';
import { refuseTooLarge } from '../../../../host/files/package/refuseTooLarge';

const MB = 1_000_000;

/** A part of so many megabytes that shrank to so many. */
function part(name: string, megabytes: number, compressed: number): ArchiveEntry {
  const sizes = { size: megabytes * MB, compressedSize: compressed * MB };
  return { name, method: 8, crc32: 0, header: 0, start: 0, ...sizes };
}

function problemOf(...entries: ArchiveEntry[]): string {
  const length = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  try {
    refuseTooLarge(entries, length, 'file.xlsx');
  } catch (error) {
    if (error instanceof FileProblem) return `${error.code} ${error.facts['part'] ?? error.facts['maximum']}`;
    throw error;
  }
  return 'read';
}

test('a workbook whose parts shrank as workbooks do is read up to a thousand megabytes', () => {
  expect(
    problemOf(part('xl/worksheets/sheet1.xml', 499, 50), part('xl/worksheets/sheet2.xml', 499, 50)),
  ).toBe('read');
  expect(problemOf(part('xl/worksheets/sheet1.xml', 499, 50), part('xl/media/film.mp4', 600, 600))).toBe(
    'archiveTooLarge 1000',
  );
});

test('a part of XML may have less than that; a film, which nobody reads, the whole', () => {
  expect(problemOf(part('xl/worksheets/sheet1.xml', 980, 100))).toBe('partTooLarge xl/worksheets/sheet1.xml');
  expect(problemOf(part('xl/worksheets/_rels/sheet1.xml.rels', 641, 100))).toMatch(/^partTooLarge/);
  expect(problemOf(part('xl/media/film.mp4', 980, 900))).toBe('read');
});

test('what shrank to less than a hundredth is a bomb, and stays one beside something that does not shrink', () => {
  const bomb = part('xl/worksheets/sheet1.xml', 300, 2.9);
  expect(problemOf(bomb)).toBe('archiveTooLarge 290');
  expect(problemOf(bomb, part('xl/media/noise.png', 30, 30))).toBe('partTooLarge xl/worksheets/sheet1.xml');
  expect(problemOf(part('xl/worksheets/sheet1.xml', 99, 0.1))).toBe('read');
});
