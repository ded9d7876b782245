import { rowHeightFor } from '../../../src/report/layout/rowHeightFor';
import { noticeParts } from '../../../src/report/dataCheck/noticeParts';
import { proseIn } from '../../../src/report/text/proseIn';
import { readCase } from '../../engine/table/corpus/runTableCase';
import { recordsWith } from '../../engine/table/corpus/TableCase';

const { check } = readCase({
  name: '',
  analysis: 'conversion',
  cells: [['标题'], ...recordsWith('样本量', [10, 'x', 30, 40]), ['戊', '', '是', 1]],
  columns: {},
});
const partsOf = (notices: typeof check.notices) =>
  noticeParts({ check: { ...check, notices }, prose: proseIn('en') }, [10, 20, 30]);
const [notice] = check.notices;

test('a finding stands as its kind, its first cell with a jump there, and a sentence over the columns that are left', () => {
  const at = (row: number, column: number) => partsOf([{ ...notice!, cells: [{ row, column }] }])[1]!.cells;
  expect(at(4, 3).map(({ offset }) => offset)).toEqual([0, 1, 2]);
  expect(at(4, 3)[1]).toEqual({
    offset: 1,
    value: 'C4',
    style: 'link',
    target: { sourceSheet: 'Sheet1', sourceRow: 4, sourceColumn: 3 },
  });
  expect(at(4, 3)[2]).toMatchObject({ style: 'body', wrap: true, across: 3 });
});

test('a finding of a whole row or column is named by it and leads to its first cell', () => {
  const linkOf = (row: number, column: number) => {
    const { value, target } = partsOf([{ ...notice!, cells: [{ row, column }] }])[1]!.cells[1]!;
    return [value, target];
  };
  expect(linkOf(0, 3)).toEqual(['C', { sourceSheet: 'Sheet1', sourceRow: 1, sourceColumn: 3 }]);
  expect(linkOf(7, 0)).toEqual(['7', { sourceSheet: 'Sheet1', sourceRow: 7, sourceColumn: 1 }]);
});

test('a finding without a cell has no jump, and its row is as high as its sentence over all columns', () => {
  const [header, row] = partsOf([{ ...notice!, cells: [] }]);
  expect(header!.cells.map(({ offset, value }) => [offset, value])).toEqual([
    [0, 'Kind'],
    [1, 'First cell'],
    [2, 'Finding'],
  ]);
  expect(row!.cells.map(({ offset }) => offset)).toEqual([0, 2]);
  expect(row!.height).toBe(rowHeightFor(String(row!.cells[1]!.value), 60));
});
