import type { DataCheck } from '../../../src/engine/table/types';
import { sourceCell } from '../../../src/report/proof/sourceCell';

const check = {
  origin: { sheet: "客户's 表 (1)", firstRow: 1, firstColumn: 1 },
  columns: [{ role: 'priority', columnNumber: 28 }],
} as unknown as DataCheck;

test('names a cell of the user by the role of its column, with the name of its sheet in quotes', () => {
  expect(sourceCell(check, 'priority', 12)).toBe("'客户''s 表 (1)'!AB12");
});

test('there is none where no column has the role', () => {
  expect(sourceCell(check, 'sales', 12)).toBeUndefined();
});
