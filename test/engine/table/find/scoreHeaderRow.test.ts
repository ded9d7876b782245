import { countAliasHits, scoreHeaderRow } from '../../../../src/engine/table/find/scoreHeaderRow';
import type { CellValue } from '../../../../src/engine/table/types';
import { roleOf } from '../contextOf';
import { gridOf } from '../gridOf';

const input = {
  analysis: 'a',
  rows: 'records' as const,
  roles: ['customer', 'product', 'called', 'signed', 'opened', 'testing', 'stage'].map((role) =>
    roleOf({ role }),
  ),
};
const scored = (rows: readonly (readonly CellValue[])[]) =>
  scoreHeaderRow(gridOf(rows), 0, rows.length, 0, rows[0]!.length, [input]);

describe('scoreHeaderRow', () => {
  it('adds up texts, fullness, difference, known names and contrast to the cells below', () =>
    expect(
      scored([
        ['Customer', 'x', 'X', null, 5],
        ['a', 1, '12%', 2, 3],
      ]),
    ).toEqual({
      row: 0,
      filled: 4,
      textShare: 0.75,
      distinct: 0.5,
      aliasHits: 1,
      contrast: 2,
      score: 2 * 0.75 + 0.8 + 0.5 + 0.8 + (2 * 2) / 4,
    }));

  it('counts no more than five known names', () => {
    const six = scored([['customer', 'product', 'called', 'signed', 'opened', 'testing']]);
    expect([six.aliasHits, six.score]).toEqual([6, 2 + 1 + 1 + 4]);
  });

  it('of a blank row is nothing', () =>
    expect(
      scored([
        [null, null],
        [1, 2],
      ]),
    ).toMatchObject({ filled: 0, textShare: 0, distinct: 0, score: 0 }));

  it('looks for contrast through blanks and missing values, five rows down and no further', () => {
    const below = (blanks: number) =>
      scored([['x', 'y'], ...Array.from({ length: blanks }, () => ['n/a', null]), ['text', 7]]).contrast;
    expect([below(0), below(4), below(5)]).toEqual([1, 1, 0]);
  });

  it('does not look below its block', () =>
    expect(
      scoreHeaderRow(
        gridOf([
          ['x', 'y'],
          [1, 2],
        ]),
        0,
        1,
        0,
        2,
        [input],
      ).contrast,
    ).toBe(0));
});

describe('countAliasHits', () => {
  it('counts a role once, for the analysis that knows most', () => {
    const other = { ...input, roles: [roleOf({ role: 'priority' })] };
    expect(countAliasHits(['Customer', 'customer', 'Product', 'Priority'], [other, input])).toBe(2);
  });

  it('is 0 without an analysis', () => expect(countAliasHits(['Customer'], [])).toBe(0));
});
