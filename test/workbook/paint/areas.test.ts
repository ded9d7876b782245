import fc from 'fast-check';
import type { AreaOnSheet } from '../../../src/report/plan';
import { doMeet, joinAcross, joinAreas, joinDown, withoutArea } from '../../../src/workbook/paint/areas';

const areas = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const cellsOf = (list: readonly AreaOnSheet[]): string[] =>
  list
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => {
        const down = Math.floor(index / columns);
        return `${row + down},${column + index - down * columns}`;
      }),
    )
    .sort();

describe('doMeet', () => {
  it('says whether two areas have a cell in common', () => {
    fc.assert(
      fc.property(areas, areas, (one, other) => {
        const own = new Set(cellsOf([one]));
        expect(doMeet(one, other)).toBe(cellsOf([other]).some((cell) => own.has(cell)));
      }),
    );
  });
});

describe('withoutArea', () => {
  it('leaves exactly the cells of the one that are not of the other, each once', () => {
    fc.assert(
      fc.property(areas, areas, (area, hole) => {
        const holed = new Set(cellsOf([hole]));
        expect(cellsOf(withoutArea(area, hole))).toEqual(cellsOf([area]).filter((cell) => !holed.has(cell)));
      }),
    );
  });
});

describe('joinAreas', () => {
  it('keeps the cells, each as often as before', () => {
    fc.assert(
      fc.property(fc.array(areas), (list) => {
        for (const join of [joinAreas, joinDown, joinAcross])
          expect(cellsOf(join(list))).toEqual(cellsOf(list));
      }),
    );
  });

  it('makes one of the columns of a list, and of its header above them', () => {
    const list = [
      { row: 0, column: 1, rows: 1, columns: 1 },
      { row: 1, column: 2, rows: 5, columns: 1 },
      { row: 1, column: 1, rows: 5, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ];
    expect(joinAreas(list)).toEqual([{ row: 0, column: 1, rows: 6, columns: 2 }]);
    expect([joinDown(list).length, joinAcross(list).length]).toEqual([2, 2]);
  });
});
