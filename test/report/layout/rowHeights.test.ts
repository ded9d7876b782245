import { rowHeights } from '../../../src/report/layout/rowHeights';
import type { Block } from '../../../src/report/plan';

const cell = (row: number, rowHeight?: number): Block => ({
  kind: 'cells',
  row,
  column: 0,
  values: [['a']],
  style: 'body',
  ...(rowHeight === undefined ? {} : { rowHeight }),
});
const chart = { kind: 'chart', place: { row: 3, column: 0, rows: 2, columns: 1 } } as Block;

test('rows are as high as they are asked to be, the others as Excel has them, down to the last that is covered', () => {
  expect(rowHeights([cell(0, 26), cell(2, 33), chart])).toEqual([26, 15, 33, 15, 15]);
  expect(rowHeights([])).toEqual([]);
});

test('rows beyond those that are asked for do not count', () => {
  expect(rowHeights([cell(0, 26), cell(2, 33), chart], 2)).toEqual([26, 15]);
});
