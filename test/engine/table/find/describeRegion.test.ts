import { describeRegion } from '../../../../src/engine/table/find/describeRegion';
import type { CellValue } from '../../../../src/engine/table/types';
import { gridOf } from '../gridOf';

function described(
  rows: readonly (readonly CellValue[])[],
  { headerRows = [0], titleRows = [] as number[], strayRows = [] as number[], doubtful = false } = {},
) {
  const grid = gridOf(rows);
  const header = headerRows[headerRows.length - 1]!;
  const headers = grid.columns.map((column) => String(column.valueAt(header) ?? ''));
  const draft = { header: { rows: headerRows, headers, doubtful, aliasHits: 0 }, titleRows, strayRows };
  return describeRegion(grid, { ...draft, first: 0, end: headers.length, to: rows.length });
}
const said = (region: ReturnType<typeof described>) =>
  region.notices.map(({ code, facts }) => [code, facts['count']]);

describe('describeRegion', () => {
  it('says nothing of a clean table', () =>
    expect(
      described([
        ['a', 'b'],
        ['x', 1],
      ]),
    ).toMatchObject({ firstDataRow: 1, endRow: 2, notices: [] }));

  it('tells a blank column from a column without a header, and totals below do not fill it', () => {
    const region = described([
      ['a', '', ''],
      ['x', null, 1],
      ['y', null, 2],
      ['合计', null, 3],
    ]);
    expect(said(region)).toEqual([
      ['totalsRow', 1],
      ['blankColumn', 1],
      ['blankHeader', 1],
    ]);
    expect(region.notices.map(({ cells }) => cells[0]?.column)).toEqual([1, 2, 3]);
  });

  it('compares headers as headers are compared, and counts the later ones', () => {
    const region = described([
      ['Sales', 'ｓａｌｅｓ ', '_Sales_', 'b'],
      [1, 2, 3, 4],
    ]);
    expect(region.notices).toMatchObject([
      { code: 'duplicateHeader', facts: { count: 2, headers: ['ｓａｌｅｓ ', '_Sales_'] } },
    ]);
  });

  it.each(['单位：万元', '单位 : 人民币千元', 'All figures in thousands', 'Unit: million'])(
    'warns that "%s" above the table is a unit',
    (title) => {
      const { notices } = described(
        [
          [title, null],
          ['a', 'b'],
          ['x', 1],
        ],
        { headerRows: [1], titleRows: [0] },
      );
      expect(notices[1]).toMatchObject({ code: 'unitAbove', facts: { unit: title }, cells: [{ row: 1 }] });
    },
  );

  it.each(['单位：元', '单位负责人：张三', 'Business unit: Retail', 'Thousands of customers'])(
    'knows that "%s" is none',
    (title) => {
      const region = described(
        [
          [title, null],
          ['a', 'b'],
          ['x', 1],
        ],
        { headerRows: [1], titleRows: [0] },
      );
      expect(said(region)).toEqual([['titleRows', 1]]);
    },
  );

  it('says that there is no header as an error, and that it has two rows', () => {
    const region = described(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['x', 1],
      ],
      { headerRows: [0, 1], doubtful: true },
    );
    expect(region.notices.map(({ code, severity }) => [code, severity])).toEqual([
      ['noHeader', 'error'],
      ['twoRowHeader', 'information'],
    ]);
  });

  it('counts notes of the block and those further down together', () => {
    const region = described(
      [
        ['a', 'b', 'c'],
        ['x', 1, 2],
        ['注：见下', null, null],
      ],
      { strayRows: [4] },
    );
    expect(said(region)).toEqual([['noteRows', 2]]);
  });
});
