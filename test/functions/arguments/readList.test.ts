import { readGrid } from '../../../src/functions/arguments/readGrid';
import { readList } from '../../../src/functions/arguments/readList';

describe('readList', () => {
  it('reads a row, a column and a block alike', () => {
    expect(
      readList(
        readGrid([
          [1, 'a'],
          [null, true],
        ])!,
      ),
    ).toEqual([1, 'a', null, true]);
  });

  it('throws an error value that it meets', () => {
    expect(() => readList(readGrid([[1, { code: '#REF!' }]])!)).toThrow('#REF!');
  });
});
