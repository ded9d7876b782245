import fc from 'fast-check';
import { CellStore, MAXIMUM_ROWS } from '../../../host/workbook/CellStore';

describe('the cells of a sheet', () => {
  test('the used area is the smallest rectangle around values and formulas, whatever came and went', () => {
    const cell = fc.record({
      row: fc.nat(12),
      column: fc.nat(12),
      kind: fc.constantFrom('value', 'formula', 'blank'),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (changes) => {
        const store = new CellStore();
        const present = new Map<string, [number, number]>();
        for (const { row, column, kind } of changes) {
          store.setValue(row, column, kind === 'value' ? 1 : '');
          store.setFormula(row, column, kind === 'formula' ? '=1' : undefined);
          if (kind === 'blank') present.delete(`${row} ${column}`);
          else present.set(`${row} ${column}`, [row, column]);
          store.usedArea();
        }
        const rows = [...present.values()].map(([row]) => row);
        const columns = [...present.values()].map(([, column]) => column);
        const expected =
          present.size === 0
            ? undefined
            : {
                row: Math.min(...rows),
                column: Math.min(...columns),
                rows: Math.max(...rows) - Math.min(...rows) + 1,
                columns: Math.max(...columns) - Math.min(...columns) + 1,
              };
        expect(store.usedArea()).toEqual(expected);
      }),
    );
  });

  test('the used area of a million cells is found at once', () => {
    const store = new CellStore();
    for (let row = 0; row < 50_000; row += 1) {
      for (let column = 0; column < 20; column += 1) store.setValue(row, column, row);
    }
    const start = performance.now();
    for (let time = 0; time < 1000; time += 1) store.usedArea();
    expect(performance.now() - start).toBeLessThan(10_000);
    store.clearContents({ row: 0, column: 0, rows: MAXIMUM_ROWS, columns: 20 });
    expect(store.usedArea()).toBeUndefined();
  });

  test('a column style holds for its cells until they have one of their own', () => {
    const store = new CellStore();
    store.restyle({ row: 0, column: 2, rows: MAXIMUM_ROWS, columns: 1 }, () => 5);
    store.restyle({ row: 1, column: 2, rows: 1, columns: 1 }, (style) => style + 1);
    expect([store.style(0, 2), store.style(1, 2), store.style(0, 3)]).toEqual([5, 6, 0]);
    expect(store.stylesIn({ row: 0, column: 2, rows: MAXIMUM_ROWS, columns: 2 })).toEqual(new Set([0, 5, 6]));
    store.restyle({ row: 0, column: 2, rows: MAXIMUM_ROWS, columns: 1 }, () => 0);
    expect([store.style(1, 2), store.columnStyle(2)]).toEqual([0, undefined]);
  });
});
