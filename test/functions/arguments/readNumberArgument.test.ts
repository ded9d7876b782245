import {
  arrange,
  flatten,
  readNumberArgument,
  requireNumberArgument,
} from '../../../src/functions/arguments/readNumberArgument';

describe('readNumberArgument', () => {
  it('remembers how large the argument was before its blanks were trimmed', () => {
    const read = readNumberArgument([[1], [2], [null]], 'values', false)!;
    expect([read.rows, read.whole.rows]).toEqual([2, 3]);
  });

  it('gives undefined for an omitted argument, which is refused where one is needed', () => {
    expect(readNumberArgument(null, 'values', false)).toBeUndefined();
    expect(() => requireNumberArgument(null, 'values', false)).toThrow('input.empty');
  });

  it('refuses cells that are all blank', () => {
    expect(() => readNumberArgument([[null], ['']], 'values', false)).toThrow('input.empty');
  });

  it('lets a single row of a table, or a single cell of a list, be blank', () => {
    const row = requireNumberArgument([[null, null]], 'metrics', false, 'table');
    expect([row.rows, row.columns, row.values[0]![0]]).toEqual([1, 2, NaN]);
    expect(requireNumberArgument([[null]], 'values', false).values[0]![0]).toBeNaN();
    expect(() => requireNumberArgument([[null], [null]], 'values', false)).toThrow('input.empty');
  });

  it('counts the filled rows against the limit, not the whole column', () => {
    const filled = Array.from({ length: 180_000 }, () => [1]);
    expect(
      readNumberArgument([...filled, ...Array.from({ length: 9 }, () => [null])], 'values', false)!.rows,
    ).toBe(180_000);
    expect(() => readNumberArgument([...filled, [1]], 'values', false)).toThrow('input.tooManyRows');
  });
});

describe('flatten and arrange', () => {
  it('go through the cells row after row and back', () => {
    const read = readNumberArgument(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      'values',
      false,
    )!;
    const list = flatten(read);
    expect(Array.from(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(arrange(2, 3, (index) => list[index])).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
});
