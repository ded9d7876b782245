import { findBlankRows, isBlankAt } from '../../../../src/engine/table/find/findBlankRows';
import { gridOf } from '../gridOf';

const { columns } = gridOf([
  [null, null, null],
  ['a', null, null],
  [null, '', null],
  [null, 0, null],
  [null, null, null],
]);

describe('findBlankRows', () => {
  it('finds the rows in which every column is blank, whichever is the fullest', () => {
    expect(findBlankRows(columns, 0, 5)).toEqual([0, 2, 4]);
    expect(findBlankRows([...columns].reverse(), 0, 5)).toEqual([0, 2, 4]);
  });

  it('looks from the first row asked for to the one before the last', () =>
    expect([findBlankRows(columns, 1, 4), findBlankRows(columns, 2, 5)]).toEqual([[2], [2, 4]]));

  it('finds none where one column is full, and none where there is no column', () => {
    expect(
      findBlankRows(
        gridOf([
          ['a', null],
          ['b', null],
        ]).columns,
        0,
        2,
      ),
    ).toEqual([]);
    expect(findBlankRows([], 0, 2)).toEqual([]);
  });
});

test('blanks that someone typed are a blank cell, and a zero and a dash are none', () => {
  const [column] = gridOf([[0], ['-'], [' '], ['']]).columns;
  expect([0, 1, 2, 3].map((row) => isBlankAt(column!, row))).toEqual([false, false, true, true]);
});
