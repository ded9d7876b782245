import { cellReference } from '../../../../src/engine/table/grid/cellReference';

test('a cell is counted from where its grid was read', () =>
  expect(cellReference({ sheet: 'S', firstRow: 5, firstColumn: 3 }, 0, 2)).toEqual({ row: 5, column: 5 }));
