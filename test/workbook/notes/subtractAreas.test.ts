import * as fc from 'fast-check';
import { subtractAreas } from '../../../src/workbook/notes/subtractAreas';

const area = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
type Area = { row: number; column: number; rows: number; columns: number };
const cellsOf = (areas: readonly Area[]) =>
  areas.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, cell) => `${row + Math.floor(cell / columns)},${column + (cell % columns)}`,
    ),
  );

test('every cell that nobody took is left once', () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 5 }), (whole, taken) => {
      const out = new Set(cellsOf(taken));
      const left = cellsOf(subtractAreas(whole, taken));
      expect(left.sort()).toEqual(
        cellsOf([whole])
          .filter((cell) => !out.has(cell))
          .sort(),
      );
    }),
  );
});
