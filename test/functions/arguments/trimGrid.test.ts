import { readGrid } from '../../../src/functions/arguments/readGrid';
import { trimGrid } from '../../../src/functions/arguments/trimGrid';

const trim = (cells: unknown[][], ignoreZeros = false) => {
  const { rows, columns } = trimGrid(readGrid(cells)!, ignoreZeros);
  return [rows, columns];
};

describe('trimGrid', () => {
  it('takes blank rows off the end only', () => {
    expect(trim([[null], [1], [null], ['']])).toEqual([2, 1]);
    expect(
      trim([
        [1, null],
        [null, 2],
        [null, ' '],
      ]),
    ).toEqual([2, 2]);
  });

  it('takes blank cells off the end of a single row', () => {
    expect(trim([[1, null, 2, null]])).toEqual([1, 3]);
  });

  it('keeps every column of a single row of a table: a blank one is a missing metric', () => {
    const { rows, columns } = trimGrid(readGrid([[1, null]])!, false, 'table');
    expect([rows, columns]).toEqual([1, 2]);
  });

  it('takes zeros for blanks only where they are to be ignored', () => {
    expect(trim([[1], [0]])).toEqual([2, 1]);
    expect(trim([[1], [0]], true)).toEqual([1, 1]);
    expect(trim([[1], [false]], true)).toEqual([2, 1]);
  });

  it('keeps rows that hold an error', () => {
    expect(trim([[1], [{ code: '#N/A' }]])).toEqual([2, 1]);
  });

  it('leaves nothing of nothing', () => {
    expect(trim([[null], [null]])[0]).toBe(0);
  });
});
