import { readTable, readTables } from '../../../../host/files/open/readTables';
import { Package } from '../../../../host/files/package/Package';
import { relationships } from '../packages';

const sheet = 'xl/worksheets/sheet1.xml';
const part = 'xl/tables/table1.xml';
const packageWith = (table: string) =>
  new Package(
    new Map(
      Object.entries({
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
        [part]: table,
      }).map(([name, xml]) => [name, new TextEncoder().encode(xml)]),
    ),
  );

test('a table says its area, its columns and its look', () => {
  const source = packageWith(
    '<table id="3" name="T" displayName="T_x0031_" ref="B2:C9" totalsRowCount="1"><autoFilter ref="B2:C8"/>' +
      '<tableColumns><tableColumn id="1" name="Name"/><tableColumn id="2" name="a&amp;b"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
  );
  expect(readTables(source, sheet)).toMatchObject([
    {
      name: 'T1',
      area: { row: 1, column: 1, rows: 8, columns: 2 },
      columns: [{ name: 'Name' }, { name: 'a&b' }],
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      style: 'TableStyleLight1',
    },
  ]);
});

test.each([
  ['of no area', '<table id="1" ref="here"/>'],
  ['that is something else', '<chart ref="A1:B2"/>'],
  ['with a word that no writer uses', '<table ref="A1:B2"><tableStyleInfo showRowStripe="1"/></table>'],
])('a table %s is damaged', (_, xml) => {
  expect(() => readTable(packageWith(xml), part)).toThrow(
    expect.objectContaining({ code: 'brokenPart', part }),
  );
});
