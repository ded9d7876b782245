import { unzipSync, zipSync } from 'fflate';
import { flipBits } from '../../../scripts/faults/flipBits';
import { packageOf, sheetOf, workbookFixture } from '../../host/files/packages';

const rows = Array.from(
  { length: 40 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 1.5}</v></c></row>`,
);
const small = packageOf({ 'xl/worksheets/sheet1.xml': sheetOf(rows.join('')) });
const stored = zipSync(unzipSync(small), { level: 0 });

test.each([
  ['deflated', small, 300],
  ['stored', stored, 300],
  ['written by openpyxl', workbookFixture('openpyxl.xlsx'), 60],
  ['written by LibreOffice', workbookFixture('libreoffice.xlsx'), 60],
])('no changed bit of a %s workbook changes a figure in silence', (_, file, count) => {
  const { refused, harmless, silent, raw } = flipBits(file, count, 20261127);
  expect({ silent, raw, all: refused + harmless }).toEqual({ silent: 0, raw: 0, all: count });
  expect(refused).toBeGreaterThan(count / 3);
});
