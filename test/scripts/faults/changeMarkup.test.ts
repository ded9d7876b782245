import { unzipSync, zipSync } from 'fflate';
import { saveWorkbook } from '../../../host/files/saveWorkbook';
import { analysisJobs } from '../../../scripts/faults/analysisJob';
import { changeMarkup } from '../../../scripts/faults/changeMarkup';
import { workbookFixture } from '../../host/files/packages';

const openpyxl = workbookFixture('openpyxl.xlsx');

test.each([
  ['written by openpyxl', openpyxl, 60],
  ['the same, stored', zipSync(unzipSync(openpyxl), { level: 0 }), 40],
  ['written by LibreOffice', workbookFixture('libreoffice.xlsx'), 40],
  ['of the records sample', saveWorkbook(analysisJobs()[0]!.make()), 20],
])('no changed tag of a workbook %s changes a figure in silence', (_, file, count) => {
  const { refused, harmless, ...bad } = changeMarkup(file, count, 20261127);
  expect({ ...bad, all: refused + harmless }).toEqual({ silent: 0, raw: 0, examples: [], all: count });
  expect(refused).toBeGreaterThan(count / 3);
});
