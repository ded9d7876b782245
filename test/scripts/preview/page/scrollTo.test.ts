import { createSheet } from '../../../../host/workbook/createSheet';
import type { TableModel } from '../../../../host/workbook/types';
import { scrollTo } from '../../../../scripts/preview/page/scrollTo';
import { boxOf, measureSheet } from '../../../../scripts/preview/page/sheetGeometry';

const sheet = createSheet('1', 'Result');
sheet.cells.setValue(400, 30, 'last');
sheet.frozenColumns = 1;
const table = { area: { row: 200, column: 1, rows: 100, columns: 20 }, showHeaders: true } as TableModel;
sheet.tables.push(table);
const geometry = measureSheet(sheet);
const size = { width: 600, height: 400 };
const start = { left: 0, top: 0, ...size };

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const isSeen = (row: number, column: number, { left, top }: { left: number; top: number }) => {
  const box = boxOf(geometry, at(row, column));
  const frozen = geometry.columns.start(1);
  return (
    box.top >= top &&
    box.top + box.height <= top + size.height &&
    (column < 1 || (box.left >= left + frozen && box.left + box.width <= left + size.width))
  );
};

test('after a jump into a table its header and its first column are seen with the cell, where both have room', () => {
  const near = scrollTo(geometry, sheet, at(205, 3), start);
  expect([isSeen(205, 3, near), isSeen(200, 3, near), isSeen(205, 1, near)]).toEqual([true, true, true]);
  const far = scrollTo(geometry, sheet, at(280, 19), start);
  expect([isSeen(280, 19, far), isSeen(200, 19, far)]).toEqual([true, false]);
});

test('a cell beside every table is seen after a jump, with what stands around it', () => {
  const place = scrollTo(geometry, sheet, at(350, 28), start);
  expect([isSeen(350, 28, place), isSeen(345, 28, place), isSeen(355, 28, place)]).toEqual([
    true,
    true,
    true,
  ]);
});

test('a step over the edge moves the view by one line only, and a cell in view by nothing', () => {
  const shown = scrollTo(geometry, sheet, at(205, 3), start);
  expect(scrollTo(geometry, sheet, at(210, 4), { ...shown, ...size })).toEqual(shown);
  const below = Math.floor((shown.top + size.height) / 20);
  expect(scrollTo(geometry, sheet, at(below, 3), { ...shown, ...size }).top - shown.top).toBeLessThanOrEqual(
    20,
  );
});

test('what is frozen is in view wherever the sheet is scrolled to', () => {
  expect(scrollTo(geometry, sheet, at(3, 0), { left: 500, top: 0, ...size }).left).toBe(500);
});
