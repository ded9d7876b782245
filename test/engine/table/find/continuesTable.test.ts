import { continuesTable } from '../../../../src/engine/table/find/continuesTable';
import type { CellValue } from '../../../../src/engine/table/types';
import { roleOf } from '../contextOf';
import { gridOf } from '../gridOf';

const input = {
  analysis: 'a',
  rows: 'records' as const,
  roles: ['customer', 'product', 'stage', 'sales amount'].map((role) => roleOf({ role })),
};
const headers = ['Customer', 'Product', 'Owner', 'Sales amount'];
const records: readonly (readonly CellValue[])[] = [
  ['A', 'x', 'Ann', 1],
  ['B', 'y', 'Ben', 2],
];

/** Whether some rows go on with a table of four columns that stands above them, a blank row between. */
function continues(
  block: readonly (readonly CellValue[])[],
  above: readonly (readonly CellValue[])[] = records,
) {
  const to = above.length + 1;
  const grid = gridOf([headers, ...above, [null], ...block]);
  const header = { rows: [0], headers, doubtful: false, aliasHits: 3 };
  return continuesTable(grid, { first: 0, end: 4, header, to }, { from: to + 1, to: to + 1 + block.length }, [
    input,
  ]);
}

describe('continuesTable', () => {
  it('goes on with records, and with one that leaves a column blank', () => {
    expect(continues([['C', 'x', 'Ann', 3]])).toBe(true);
    expect(continues([['C', null, 'Ann', 3]])).toBe(true);
  });

  it('does not go on with a row that stands beyond its columns', () => {
    expect(continues([['C', 'x', 'Ann', 3, 'note']])).toBe(false);
  });

  it('looks five rows down for cells beyond its columns, and no further', () => {
    const rows = (count: number) => new Array<readonly CellValue[]>(count).fill(['C', 'x', 'Ann', 3]);
    const beyond = ['C', 'x', 'Ann', 3, 'note'];
    expect([continues([...rows(4), beyond]), continues([...rows(5), beyond])]).toEqual([false, true]);
  });

  it('does not go on with a single text, such as a note', () =>
    expect(continues([['see page 2']])).toBe(false));

  it('goes on under its own header, in half of its columns or more', () => {
    expect(continues([headers, ...records])).toBe(true);
    expect(
      continues([
        ['Customer', null, null, 'Sales amount'],
        ['C', 'x', 'Ann', 3],
      ]),
    ).toBe(true);
  });

  it('ends at two headers that an analysis knows, figures beside them or not, and not at one', () => {
    expect(
      continues([
        ['Product', 'Stage', 'Ann', 2024],
        ['C', 'x', 'Ann', 3],
      ]),
    ).toBe(false);
    expect(continues([['Product', 'Zoe', 'Ann', 2024]])).toBe(true);
  });

  it('takes a row of texts above figures for a header, unless a text stands in its column already', () => {
    expect(
      continues([
        ['C', 'z', 'Zoe', 'late'],
        ['D', 'z', 'Zoe', 5],
      ]),
    ).toBe(false);
    expect(
      continues([
        ['C', 'z', 'Ann', 'late'],
        ['D', 'z', 'Zoe', 5],
      ]),
    ).toBe(true);
  });

  it('takes a row of texts for a header where the table has figures, and not where it has texts', () => {
    const texts = [['A', 'x', 'Ann', 'low']];
    expect([continues([['C', 'z', 'Zoe', 'late']]), continues([['C', 'z', 'Zoe', 'late']], texts)]).toEqual([
      false,
      true,
    ]);
  });

  it('takes two rows for another list that leave a column blank which the table fills, and not one', () => {
    const texts = [['A', 'x', 'Ann', 'low']];
    const row = ['C', 'z', 'Zoe', null];
    expect([continues([row, row], texts), continues([row], texts)]).toEqual([false, true]);
  });

  it('looks for its texts in the first thousand rows of the table', () => {
    const long = (count: number) => [
      ...Array.from({ length: count }, (_row, index) => [`C${index}`, 'x', 'Ann', index]),
      ['C', 'x', 'Last', 1],
    ];
    const block = [
      ['D', 'z', 'Last', 'late'],
      ['E', 'w', 'Zoe', 5],
    ];
    expect([continues(block, long(999)), continues(block, long(1000))]).toEqual([true, false]);
  });
});
