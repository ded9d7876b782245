import { splitIntoBlocks, splitIntoColumnRuns } from '../../../../src/engine/table/find/splitIntoBlocks';
import { gridOf } from '../gridOf';

describe('splitIntoBlocks', () => {
  it('passes over blank rows at the top, at the end and several together', () => {
    const grid = gridOf([[null], ['a'], ['b'], [null], [''], ['c'], [null]]);
    expect(splitIntoBlocks(grid)).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 6 },
    ]);
  });

  it('is one block without a blank row, and none without a filled one', () => {
    expect(splitIntoBlocks(gridOf([['a'], ['b']]))).toEqual([{ from: 0, to: 2 }]);
    expect(splitIntoBlocks(gridOf([[null], ['']]))).toEqual([]);
  });
});

describe('splitIntoColumnRuns', () => {
  it('splits at columns that are blank in the rows of the block, whatever stands elsewhere in them', () => {
    const grid = gridOf([
      ['title', 'x', null, null, null],
      [null, null, null, null, null],
      [null, 'a', null, 1, null],
      [null, 'b', null, null, 'c'],
    ]);
    expect(splitIntoColumnRuns(grid, { from: 2, to: 4 })).toEqual([
      [1, 2],
      [3, 5],
    ]);
    expect(splitIntoColumnRuns(grid, { from: 0, to: 1 })).toEqual([[0, 2]]);
    expect(splitIntoColumnRuns(grid, { from: 1, to: 2 })).toEqual([]);
  });
});
