import { findHeader } from '../../../../src/engine/table/find/findHeader';
import type { CellValue, GridOrigin } from '../../../../src/engine/table/types';
import { roleOf } from '../contextOf';
import { gridOf } from '../gridOf';

const input = {
  analysis: 'a',
  rows: 'records' as const,
  roles: ['customer', 'product', 'sales amount'].map((role) => roleOf({ role })),
};
function found(rows: readonly (readonly CellValue[])[], origin: Partial<GridOrigin> = {}) {
  const grid = gridOf(rows, origin);
  return findHeader(grid, { from: 0, to: rows.length }, 0, grid.columns.length, [input]);
}
const records = [
  ['A', 'x', 1],
  ['B', 'y', 2],
];

describe('findHeader', () => {
  it('finds none where no row of a wide block has two cells, and one cell is enough in a single column', () => {
    expect(
      found([
        ['a', null],
        [null, 'b'],
      ]),
    ).toBeUndefined();
    expect(found([['Customer'], ['A']])).toMatchObject({ rows: [0], headers: ['Customer'] });
  });

  it('prefers names that an analysis knows to a row of texts above them', () =>
    expect(
      found([['Report', 'of', 'May'], ['Customer', 'Product', 'Sales amount'], ...records]),
    ).toMatchObject({
      aliasHits: 3,
    }));

  it('takes the first of two rows that are as good', () =>
    expect(
      found([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ])?.rows,
    ).toEqual([0]));

  it('takes a row further down only where it is better by more than a cell in five', () => {
    const lower = ['e', 'f', 'g', 'h', 'i'];
    expect(found([['a', 'b', 'c', 'd', null], lower, lower])?.rows).toEqual([0]);
    expect(found([['a', 'b', 'c', null, null], lower, lower])?.rows).toEqual([0, 1]);
  });

  it('takes the first of a header that is repeated on every page', () => {
    const header = ['Customer', 'Product', 'Sales amount'];
    expect(found([header, ['A', 'x', 'n/a'], header, ...records])?.rows).toEqual([0]);
  });

  it('looks for the header in the first fifteen rows', () => {
    const lines = (count: number) => Array.from({ length: count }, (_line, index) => [index, null, 'note']);
    const header = ['Customer', 'Product', 'Sales amount'];
    expect(found([...lines(14), header, ...records])?.rows).toEqual([14]);
    expect(found([...lines(15), header, ...records])?.rows).not.toEqual([15]);
  });

  it('doubts a row of figures and texts over the like, and not a row of nothing but texts', () => {
    expect(found(records)?.doubtful).toBe(true);
    expect(
      found([
        ['a', 'b'],
        ['c', 'd'],
      ])?.doubtful,
    ).toBe(false);
    expect(
      found([
        ['Customer', 5],
        ['A', 6],
      ])?.doubtful,
    ).toBe(false);
  });

  it('takes a row of groups with gaps above the header, and not a label with its value', () => {
    const header = ['Customer', 'Product', 'Sales amount'];
    expect(found([['Who', null, 'How much'], header, ...records])?.rows).toEqual([0, 1]);
    expect(found([['As of:', null, 'May'], header, ...records])?.rows).toEqual([1]);
    expect(found([['截至：', null, 'May'], header, ...records])?.rows).toEqual([1]);
    expect(found([['Who', null, null], header, ...records])?.rows).toEqual([1]);
  });

  it('believes merged cells: across some columns they are a group, across all of them a title', () => {
    const rows = [['Facts', null, null], ['Customer', 'Product', 'Sales amount'], ...records];
    expect(found(rows, { mergedAreas: [[1, 1, 1, 2]] })?.rows).toEqual([0, 1]);
    expect(found(rows, { mergedAreas: [[1, 1, 1, 3]] })?.rows).toEqual([1]);
  });

  it('takes a header whose cells are merged over two rows with the row below', () => {
    const rows = [['Customer', 'Facts', null], [null, 'Product', 'Sales amount'], ...records];
    const headers = ['Customer', 'Facts / Product', 'Facts / Sales amount'];
    expect(
      found(rows, {
        mergedAreas: [
          [1, 1, 2, 1],
          [1, 2, 1, 2],
        ],
      }),
    ).toMatchObject({ rows: [0, 1], headers });
  });
});
