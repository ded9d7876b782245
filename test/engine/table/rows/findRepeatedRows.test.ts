import * as fc from 'fast-check';
import type { StoredColumn } from '../../../../src/engine/table/grid/StoredColumn';
import { findRepeatedRows } from '../../../../src/engine/table/rows/findRepeatedRows';
import { gridOf } from '../gridOf';

describe('findRepeatedRows', () => {
  it('finds exactly the rows that equal an earlier one', () => {
    const value = fc.constantFrom('a', 'b', 1, 2, true, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 }), (rows) => {
        const columns = gridOf(rows).columns as readonly StoredColumn[];
        const seen = new Set<string>();
        const expected: number[] = [];
        rows.forEach((row, index) => {
          const key = JSON.stringify(row);
          if (seen.has(key)) expected.push(index);
          seen.add(key);
        });
        expect(findRepeatedRows(columns, rows.length)).toEqual(expected);
      }),
    );
  });
});
