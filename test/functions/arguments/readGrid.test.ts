import { readGrid } from '../../../src/functions/arguments/readGrid';

describe('readGrid', () => {
  it('takes a range as it is and one value as a single cell', () => {
    expect(readGrid([[1, 2, 3]])).toMatchObject({ rows: 1, columns: 3 });
    expect(readGrid('inc')).toEqual({ rows: 1, columns: 1, cells: [['inc']] });
    expect(readGrid(0)).toMatchObject({ cells: [[0]] });
  });

  it('knows an omitted argument', () => {
    expect(readGrid(null)).toBeUndefined();
    expect(readGrid(undefined)).toBeUndefined();
  });
});
