import { regionColumn } from '../../../../src/engine/table/columns/gatherRows';
import { regionOf } from '../contextOf';
import { gridOf } from '../gridOf';

const cells = ['n/a', 1, null, true, 'n/a', 2.5];
const grid = gridOf([['Other', 'Column'], ...cells.map((cell) => ['x', cell])]);
const region = regionOf(grid);

describe('regionColumn', () => {
  it('is one view of the memory of the grid at every call', () => {
    const column = regionColumn(grid, region, 1);
    expect(regionColumn(grid, region, 1)).toBe(column);
    expect(column.numbers.buffer).toBe(grid.columns[1]!.numbers.buffer);
    expect(cells.map((_cell, row) => column.valueAt(row))).toEqual(cells);
  });

  it('is another view where the region begins or ends in another row', () => {
    regionColumn(grid, region, 1);
    const shorter = regionColumn(grid, { ...region, endRow: 6 }, 1);
    const later = regionColumn(grid, { ...region, firstDataRow: 2 }, 1);
    expect([shorter.length, shorter.valueAt(0), shorter.valueAt(4)]).toEqual([5, 'n/a', 'n/a']);
    expect([later.length, later.valueAt(0), later.valueAt(4)]).toEqual([5, 1, 2.5]);
  });

  it('copies the cells of some rows with their codes', () => {
    const column = regionColumn(grid, region, 1, Int32Array.of(6, 1, 4, 3));
    expect([0, 1, 2, 3].map((row) => column.valueAt(row))).toEqual([2.5, 'n/a', true, null]);
    expect(column.numbers.buffer).not.toBe(grid.columns[1]!.numbers.buffer);
  });

  it('counts columns from the first of the region', () =>
    expect(regionColumn(grid, { ...region, firstColumn: 1 }, 0).valueAt(1)).toBe(1));
});
