import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import { packageOf, partNames, partOf } from '../packages';
import { addSheet, paintReport } from '../paintReport';

const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const links = (...targets: [string, string][]) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

test('what is added to a workbook of the strict kind is of the strict kind', () => {
  const file = packageOf({
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  });
  const workbook = openWorkbook(file, 'strict.xlsx');
  paintReport(workbook, addSheet(workbook, '报告'));
  workbook.settings.set('recipe', 1);
  workbook.customProperties.set('a', 1);
  const saved = saveWorkbook(workbook);
  for (const part of partNames(saved).filter(
    (name) => /\.(xml|rels)$/.test(name) && name !== 'xl/sharedStrings.xml',
  )) {
    const text = partOf(saved, part).replace(/http:\/\/schemas\.openxmlformats\.org\/package\/[^"]*/g, '');
    expect([part, /schemas\.openxmlformats\.org/.exec(text)?.[0]]).toEqual([part, undefined]);
  }
  const again = openWorkbook(saved, 'strict.xlsx');
  expect(again.sheets[1]).toMatchObject({ name: '报告', frozenRows: 1 });
  expect(again.sheets[1]!.charts).toHaveLength(1);
  expect([...again.customProperties]).toEqual([['a', 1]]);
  expect([...again.settings]).toEqual([['recipe', 1]]);
});
