import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import { packageOf, partNames, partOf, relationships } from '../packages';

test('a workbook with macros is saved as a plain one, without them', () => {
  const file = packageOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>' +
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['vbaProject', 'vbaProject.bin'],
    ]),
    'xl/vbaProject.bin': 'macros',
  });
  const saved = saveWorkbook(openWorkbook(file, 'x.xlsm'));
  expect(partNames(saved)).not.toContain('xl/vbaProject.bin');
  const types = partOf(saved, '[Content_Types].xml');
  expect(types).toContain('spreadsheetml.sheet.main+xml');
  expect(types).not.toMatch(/macroEnabled|vbaProject/);
});
