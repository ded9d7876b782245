/** @jest-environment jsdom */
import { createSheet } from '../../../../host/workbook/createSheet';
import type { TableModel } from '../../../../host/workbook/types';
import { Heads } from '../../../../scripts/preview/page/Heads';
import { measureSheet } from '../../../../scripts/preview/page/sheetGeometry';

function headsOf(scrollTop: number, selectedColumn: number): readonly (string | null)[] {
  const sheet = createSheet('1', 'Result');
  sheet.tables.push({
    area: { row: 2, column: 1, rows: 300, columns: 2 },
    showHeaders: true,
    columns: [{ name: 'Customer' }, { name: 'Score' }],
  } as TableModel);
  const heads = new Heads();
  const selection = { row: 200, column: selectedColumn, rows: 1, columns: 1 };
  heads.draw({ sheet, selection }, measureSheet(sheet), {
    rows: [200, 201],
    columns: [0, 1, 2, 3],
    scroll: { left: 0, top: scrollTop },
  });
  return [...heads.columns.children].map(({ textContent }) => textContent);
}

test('columns of the table that one works in bear its names once its header has scrolled away', () => {
  expect(headsOf(4000, 1)).toEqual(['A', 'Customer', 'Score', 'D']);
});

test('columns have their letters while the header is in view, and beside the table', () => {
  expect(headsOf(20, 1)).toEqual(['A', 'B', 'C', 'D']);
  expect(headsOf(4000, 3)).toEqual(['A', 'B', 'C', 'D']);
});
