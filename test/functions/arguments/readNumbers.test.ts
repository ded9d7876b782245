import { readGrid } from '../../../src/functions/arguments/readGrid';
import { readNumbers } from '../../../src/functions/arguments/readNumbers';

const read = (cells: unknown[][], ignoreZeros = false) =>
  readNumbers(readGrid(cells)!, { argument: 'metrics', ignoreZeros });

describe('readNumbers', () => {
  it.each([
    [12.5, 12.5],
    [true, 1],
    [false, 0],
    ['1,200', 1200],
    [' 80% ', 0.8],
    ['５０％', 0.5],
    ['(3)', -3],
    ['1.2万', 12_000],
  ])('reads %j as %d', (cell, number) => {
    expect(read([[cell]]).values[0]![0]).toBe(number);
  });

  it.each([[null], [''], ['  '], ['n/a'], ['-'], [undefined]])(
    'takes %j for missing, without an error',
    (cell) => {
      const { values, errors } = read([[cell]]);
      expect(values[0]![0]).toBeNaN();
      expect(errors.size).toBe(0);
    },
  );

  it('reads the same from a desktop that sends blanks as 0 and a web that sends null, when zeros are ignored', () => {
    const web = read(
      [
        [1, null],
        [null, 4],
      ],
      true,
    );
    const desktop = read(
      [
        [1, 0],
        [0, 4],
      ],
      true,
    );
    expect(desktop.values).toEqual(web.values);
  });

  it('keeps FALSE when zeros are ignored: it was typed', () => {
    expect(read([[false]], true).values[0]![0]).toBe(0);
  });

  it('names argument, row and text where a text is no number', () => {
    const { values, errors } = read([
      [1, 2],
      [3, 'Sales'],
    ]);
    expect(values[1]![1]).toBeNaN();
    expect(errors.get(3)).toMatchObject({
      value: '#VALUE!',
      facts: { argument: 'metrics', text: 'Sales', row: 2, column: 2 },
    });
  });
});
