import { keepRows } from '../../../../src/engine/table/rows/keepRows';

const kept = Int32Array.of(3, 1);

describe('keepRows', () => {
  it.each([
    [
      { kind: 'number', values: Float64Array.of(1, NaN, 3, 4) },
      { kind: 'number', values: Float64Array.of(4, NaN) },
    ],
    [
      { kind: 'date', days: Float64Array.of(1, 2, 3, NaN) },
      { kind: 'date', days: Float64Array.of(NaN, 2) },
    ],
    [
      { kind: 'flag', values: Int8Array.of(1, -1, 0, 1) },
      { kind: 'flag', values: Int8Array.of(1, -1) },
    ],
  ] as const)('picks the rows of %p', (column, expected) => expect(keepRows(column, kept)).toEqual(expected));

  it('numbers categories anew, in the order of the rows that are kept, and drops those without a row', () =>
    expect(
      keepRows(
        { kind: 'category', codes: Int32Array.of(0, 1, 2, -1, 1), labels: ['A', 'B', 'C'] },
        Int32Array.of(2, 3, 1, 4),
      ),
    ).toEqual({ kind: 'category', codes: Int32Array.of(0, -1, 1, 1), labels: ['C', 'B'] }));
});
