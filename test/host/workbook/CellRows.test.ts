import fc from 'fast-check';
import { CellRows, type CellRowsCopy } from '../../../host/workbook/CellRows';

test('a copy of rows stays what it was, whatever is written and restored afterwards', () => {
  const write = fc.record({ row: fc.nat(4), column: fc.nat(3), content: fc.nat(99) });
  const act = fc.oneof(write, fc.constant('copy' as const), fc.record({ restore: fc.nat(9) }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const rows = new CellRows<number>();
      let plain: (number | undefined)[][] = [];
      const copies: { copy: CellRowsCopy<number>; plain: string }[] = [];
      for (const done of acts) {
        if (done === 'copy') copies.push({ copy: rows.copy(), plain: JSON.stringify(plain) });
        else if ('restore' in done) {
          const kept = copies[done.restore];
          if (kept === undefined) continue;
          rows.restore(kept.copy);
          plain = (JSON.parse(kept.plain) as (number | null)[][]).map((row) =>
            (row ?? []).map((cell) => cell ?? undefined),
          );
        } else {
          rows.set(done.row, done.column, done.content);
          (plain[done.row] ??= [])[done.column] = done.content;
        }
        for (const kept of copies) expect(text(kept.copy)).toBe(text(JSON.parse(kept.plain) as never));
        expect(text(Array.from({ length: rows.count }, (_row, row) => rows.at(row) ?? []))).toBe(text(plain));
      }
    }),
  );
});

/** Rows as text, whether a cell is missing or empty, and without the empty rows at the end. */
function text(rows: readonly (readonly (number | null | undefined)[] | null | undefined)[]): string {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '').join(','))
    .join(';')
    .replace(/;*$/, '');
}
