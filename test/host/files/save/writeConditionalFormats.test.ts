import { openWorkbook } from '../../../../host/files/openWorkbook';
import { saveWorkbook } from '../../../../host/files/saveWorkbook';
import type { SheetModel } from '../../../../host/workbook/types';
import { packageOf, partOf, sheetOf } from '../packages';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const rules =
  '<conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B3"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF2B5C8A"/></dataBar>' +
  `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{A}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<conditionalFormatting sqref="D1:D3"><cfRule type="expression" priority="7"><formula>D1&gt;1</formula></cfRule></conditionalFormatting>';
const barExtension =
  '<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="dataBar" id="{A}"><x14:dataBar gradient="0"/></x14:cfRule><xm:sqref>B1:B3</xm:sqref></x14:conditionalFormatting>';
const foreign =
  '<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="expression" priority="9" id="{Z}"><xm:f>1</xm:f></x14:cfRule><xm:sqref>F1</xm:sqref></x14:conditionalFormatting>';
const sparklines = `<ext xmlns:x14="${x14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext>`;
const extensions = `<extLst>${sparklines}<ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${barExtension}${foreign}</x14:conditionalFormattings></ext></extLst>`;
const file = packageOf({
  'xl/worksheets/sheet1.xml': sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', '', rules + extensions),
});

function change(edit: (sheet: SheetModel) => void): string {
  const workbook = openWorkbook(file, 'x.xlsx');
  edit(workbook.sheets[0]!);
  workbook.sheets[0]!.changed = true;
  return partOf(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
}

test('rules that the model can hold are seen, with what the extension says of them', () => {
  expect(openWorkbook(file, 'x.xlsx').sheets[0]!.conditionalFormats).toEqual([
    {
      kind: 'DataBar',
      id: '4',
      area: { row: 0, column: 1, rows: 3, columns: 1 },
      color: '#2B5C8A',
      gradient: false,
    },
  ]);
});

test('clearing takes away what was seen, in both places, and nothing else', () => {
  const saved = change((sheet) => sheet.conditionalFormats.splice(0));
  expect(saved).not.toContain('dataBar');
  expect(saved).toContain('sqref="A1:A3 C1:C3"');
  expect(saved).toContain('D1&gt;1');
  expect(saved).toContain(foreign);
  expect(saved).toContain(sparklines);
});

test('new rules have priorities of their own', () => {
  const area = { row: 0, column: 7, rows: 3, columns: 1 };
  const saved = change((sheet) =>
    sheet.conditionalFormats.push(
      { kind: 'IconSet', id: 'n', area, style: 'ThreeTriangles' },
      { kind: 'DataBar', id: 'm', area, color: '#0F6C5C', gradient: false },
    ),
  );
  const priorities = [...saved.matchAll(/ priority="(\d+)"/g)].map((match) => Number(match[1]));
  expect(new Set(priorities).size).toBe(priorities.length);
  expect(saved).toContain(barExtension);
  expect(saved.match(/<x14:conditionalFormattings>/g)).toHaveLength(1);
});
