import { StoredColumn } from '../../../../src/engine/table/grid/StoredColumn';
import { TextDictionary } from '../../../../src/engine/table/grid/TextDictionary';
import { gridOf } from '../gridOf';

describe('StoredColumn', () => {
  it('tells a NaN that arithmetic made from a cell with a code', () => {
    const column = new StoredColumn(Float64Array.of(0 / 0, Infinity - Infinity, 5), new TextDictionary(), 0);
    expect([0, 1, 2].map((row) => column.codeAt(row))).toEqual([-1, -1, -1]);
  });

  it('gives a blank the code 0, texts one each, and a number none', () => {
    const column = gridOf([['x'], [null], ['y'], [0], ['x']]).columns[0]!;
    expect([0, 1, 2, 3, 4].map((row) => column.codeAt(row))).toEqual([1, 0, 2, -1, 1]);
    expect([0, 1, 2, 3, 4].map((row) => column.valueAt(row))).toEqual(['x', null, 'y', 0, 'x']);
  });

  it('looks into a part of its memory from where the part begins', () => {
    const { numbers, dictionary } = gridOf([['x'], [1], ['y']]).columns[0] as StoredColumn;
    const part = new StoredColumn(numbers.subarray(1), dictionary, 0);
    expect([part.length, part.valueAt(0), part.valueAt(1)]).toEqual([2, 1, 'y']);
  });
});
