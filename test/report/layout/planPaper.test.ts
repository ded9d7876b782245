import { planPaper } from '../../../src/report/layout/planPaper';
import type { SheetPlan, TableBlock } from '../../../src/report/plan';

const tableOf = (rowCount: number, columns: number, row = 3): TableBlock => ({
  kind: 'table',
  name: `Table${row}`,
  row,
  column: 1,
  rowCount,
  columns: Array.from({ length: columns }, (_, index) => ({ header: `c${index}`, values: [] })),
  emptyText: '',
});
const sheetOf = (columns: number, blocks: SheetPlan['blocks'], more: Partial<SheetPlan> = {}): SheetPlan => ({
  role: 'list',
  name: 'List',
  // 100 points each, behind a margin of 14.25.
  columnWidths: [2, ...new Array<number>(columns).fill(96.25 / 5.25)],
  blocks,
  ...more,
});

test('a sheet of prose is printed whole, on as many pages abreast as it takes to be read', () => {
  const text: SheetPlan['blocks'] = [{ kind: 'cells', row: 0, column: 1, values: [['a']], style: 'body' }];
  // 1,090 points at the smallest scale of one page: ten columns and the margin.
  expect(planPaper(sheetOf(10, text))).toEqual({ pagesAcross: 1 });
  expect(planPaper(sheetOf(11, text))).toEqual({ pagesAcross: 2 });
});

test('repeated columns take their room on every page but the first, so that the scale stays readable', () => {
  const titles = { printTitleColumns: { first: 0, last: 3 } };
  // 960 points a page: nine columns on the first, then six beside the three that are repeated.
  expect(planPaper(sheetOf(15, [], titles)).pagesAcross).toBe(2);
  expect(planPaper(sheetOf(16, [], titles)).pagesAcross).toBe(3);
  expect(planPaper(sheetOf(16, [])).pagesAcross).toBe(2);
});

test('the summary is one page, without the jumps at its end', () => {
  expect(planPaper(sheetOf(40, [], { onOnePage: true }))).toEqual({ pagesAcross: 1 });
  const row = { kind: 'cells', column: 1, values: [['a']] } as const;
  const blocks: SheetPlan['blocks'] = [
    { ...row, row: 3, style: 'link' },
    { ...row, row: 7, style: 'caution' },
    { ...row, row: 8, style: 'link' },
  ];
  expect(planPaper(sheetOf(4, blocks, { onOnePage: true })).area).toEqual({
    row: 0,
    column: 0,
    rows: 8,
    columns: 5,
  });
});

test('what serves charts only is not given an area: some programs print a hidden sheet that has one', () => {
  expect(planPaper(sheetOf(4, [tableOf(10, 4)], { isHidden: true })).area).toBeUndefined();
});

test('of a long list paper gets the columns that one page holds and the first 200 rows', () => {
  expect(planPaper(sheetOf(24, [tableOf(1200, 24)]))).toEqual({
    pagesAcross: 1,
    area: { row: 0, column: 0, rows: 204, columns: 10 },
    cut: { rows: 200, ofRows: 1200, columns: 9, ofColumns: 24 },
    titleRow: 3,
  });
});

test('of several lists below each other all rows are printed: the first 200 are those of the first alone', () => {
  expect(planPaper(sheetOf(24, [tableOf(1200, 24)], { printsAllRows: true }))).toEqual({
    pagesAcross: 1,
    area: { row: 0, column: 0, rows: 1204, columns: 10 },
    cut: { rows: 1200, ofRows: 1200, columns: 9, ofColumns: 24 },
    titleRow: 3,
  });
});

test('a list of 100 rows is printed with all its columns, one of 101 that fits a page is not cut either', () => {
  expect(planPaper(sheetOf(24, [tableOf(100, 24)]))).toEqual({
    pagesAcross: 3,
    area: { row: 0, column: 0, rows: 104, columns: 25 },
    titleRow: 3,
  });
  expect(planPaper(sheetOf(5, [tableOf(101, 5)])).cut).toBeUndefined();
});

test('a list with something below it is printed whole', () => {
  expect(planPaper(sheetOf(24, [tableOf(1200, 24), tableOf(3, 2, 1300)]))).toEqual({
    pagesAcross: 3,
    area: { row: 0, column: 0, rows: 1304, columns: 25 },
  });
});

test('pages repeat the header of the last list only: that of another would stand over rows that are not its own', () => {
  const frozen = { printTitleRows: { first: 3, last: 3 } };
  const titleOf = (blocks: SheetPlan['blocks'], more = {}) => planPaper(sheetOf(5, blocks, more)).titleRow;
  expect(titleOf([tableOf(6, 5)], frozen)).toBe(3);
  expect(titleOf([tableOf(6, 5)])).toBeUndefined();
  expect(titleOf([tableOf(6, 5), tableOf(21, 5, 12)], frozen)).toBe(12);
  expect(titleOf([tableOf(60, 5), tableOf(5, 5, 70)], frozen)).toBeUndefined();
  expect(titleOf([tableOf(60, 5), tableOf(0, 5, 70)], frozen)).toBe(3);
  // Side by side, rows of the one stand beside rows of the other.
  expect(titleOf([tableOf(40, 2, 20), tableOf(60, 2, 10)], frozen)).toBeUndefined();
});
