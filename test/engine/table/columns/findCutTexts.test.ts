import { findCutTexts } from '../../../../src/engine/table/columns/findCutTexts';
import { findTables } from '../../../../src/engine/table/findTables';
import { inputs } from '../../inputs';
import { gridOf } from '../gridOf';

const noticesOf = (length: number) => {
  const rows = [1, 2, 3].map((row) => [`C${row}`, 'P', 'yes', row === 2 ? 'x'.repeat(length) : 'short']);
  const grid = gridOf([['Customer', 'Product', 'Called', 'Feedback'], ...rows]);
  return findCutTexts(grid, findTables(grid, inputs)[0]!);
};

test('a cell that is full to the last character is named', () => {
  expect(noticesOf(32_767)).toEqual([
    {
      code: 'textsCut',
      severity: 'warning',
      facts: { header: 'Feedback', count: 1 },
      cells: [{ row: 3, column: 4 }],
    },
  ]);
});

test('a cell with a character to spare is not', () => {
  expect(noticesOf(32_766)).toEqual([]);
});
