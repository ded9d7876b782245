import { tableXml } from '../../../../host/files/save/tableXml';
import type { TableModel } from '../../../../host/workbook/types';

const opened =
  '<table xmlns="u" id="4" name="T" displayName="T" ref="A1:B5" totalsRowShown="0"><autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter>' +
  '<tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="3" name="b"><calculatedColumnFormula>T[a]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/><extLst/></table>';
const table: TableModel = {
  id: '4',
  name: 'T',
  area: { row: 0, column: 0, rows: 5, columns: 3 },
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  columns: [
    { id: '1', name: 'a' },
    { id: '3', name: 'b' },
    { id: 'new', name: '评分 "x"\n2' },
  ],
  part: 'xl/tables/table1.xml',
};

test('a column added to a table of the user keeps its filters and calculated columns', () => {
  expect(tableXml(table, 4, opened)).toBe(
    opened
      .replace('ref="A1:B5" totals', 'ref="A1:C5" totals')
      .replace('<autoFilter ref="A1:B5">', '<autoFilter ref="A1:C5">')
      .replace('count="2"', 'count="3"')
      .replace('</tableColumns>', '<tableColumn id="4" name="评分 &quot;x&quot;_x000a_2"/></tableColumns>'),
  );
});

test('a new table says its id, its area without totals to filter, and its look', () => {
  const xml = tableXml({ ...table, showTotals: true, style: '' }, 9, undefined);
  expect(xml).toContain(
    'id="9" name="T" displayName="T" ref="A1:C5" totalsRowCount="1"><autoFilter ref="A1:C4"/>',
  );
  expect(xml).toContain('<tableStyleInfo showFirstColumn="0"');
});

test('a table without headers has no filter', () => {
  expect(tableXml({ ...table, showHeaders: false }, 9, undefined)).not.toContain('autoFilter');
});
