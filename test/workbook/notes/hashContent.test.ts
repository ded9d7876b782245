import { asCellValue } from '../../../src/workbook/paint/asCellValue';
import { hashContent, hashRow } from '../../../src/workbook/notes/hashContent';

test('a blank cell has no hash, and everything else has one that six digits of base 36 hold', () => {
  expect(['', null, undefined].map(hashContent)).toEqual([0, 0, 0]);
  for (const content of [0, -1.5, 1e300, 'a', ' ', '客户', true, 'x'.repeat(40_000)]) {
    expect(hashContent(content)).toBeGreaterThan(0);
    expect(hashContent(content).toString(36).length).toBeLessThanOrEqual(6);
  }
});

test('what Excel changes of a content changes no hash', () => {
  for (const [written, read] of [
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333333],
    [-0, 0],
    ["'=cmd()", '=cmd()'],
    ['two\r\nlines', 'two\nlines'],
    [true, 'TRUE'],
  ]) {
    expect(hashContent(written)).toBe(hashContent(read));
  }
});

test('a content has the hash of its cell, as it is written and read again', () => {
  const long = '客'.repeat(40_000);
  for (const content of ['=1+1', "'quoted", '007', 'True', long, long.slice(0, 32_767), 1 / 3, false, '']) {
    const written = asCellValue(content);
    const read = typeof written === 'string' ? written.replace(/^'/, '') : written;
    expect(hashContent(content)).toBe(hashContent(read));
  }
  expect([NaN, Infinity].map(hashContent)).toEqual([0, 0]);
});

test('of a formula it does not count how the cells of other sheets are named, but all else does', () => {
  const hash = hashContent({ formula: "='客户''s'!A2&\"x\"" });
  expect(hashContent('=\'Renamed\'!A2&"x"')).toBe(hash);
  expect(hashContent('=Renamed!$A$31&"x"')).toBe(hash);
  expect(hashContent('=Renamed!A2&"y"')).not.toBe(hash);
  expect(hashContent('=A2&"x"')).not.toBe(hash);
});

test('contents that differ have different hashes, near ones too', () => {
  const contents = Array.from({ length: 40_000 }, (_, index) => [
    index,
    index / 1000,
    `customer ${index}`,
  ]).flat();
  const different = new Set(contents.map((content) => hashContent(content)));
  // Whole thousands are among both kinds of number. By chance, two or three of 120,000 share one of 2^31 values.
  expect(different.size).toBeGreaterThan(new Set(contents).size - 12);
});

test('a row says in which order its cells stand', () => {
  expect(hashRow([1, 2])).not.toBe(hashRow([2, 1]));
  expect(hashRow([0, 1])).not.toBe(hashRow([1, 0]));
});
