import type { AreaOnSheet } from '../../report/plan';

/**
 * What is left of an area when others are taken out of it, as areas that share no cell.
 *
 * @example subtractAreas({ row: 0, column: 0, rows: 2, columns: 2 }, [{ row: 0, column: 0, rows: 1, columns: 2 }])
 * // [{ row: 1, column: 0, rows: 1, columns: 2 }]
 */
export function subtractAreas(whole: AreaOnSheet, taken: readonly AreaOnSheet[]): readonly AreaOnSheet[] {
  return taken.reduce<readonly AreaOnSheet[]>(
    (left, area) => left.flatMap((part) => without(part, area)),
    [whole],
  );
}

function without(part: AreaOnSheet, area: AreaOnSheet): readonly AreaOnSheet[] {
  const top = Math.max(part.row, area.row);
  const bottom = Math.min(part.row + part.rows, area.row + area.rows);
  const left = Math.max(part.column, area.column);
  const right = Math.min(part.column + part.columns, area.column + area.columns);
  if (top >= bottom || left >= right) return [part];
  const pieces = [
    { row: part.row, column: part.column, rows: top - part.row, columns: part.columns },
    { row: bottom, column: part.column, rows: part.row + part.rows - bottom, columns: part.columns },
    { row: top, column: part.column, rows: bottom - top, columns: left - part.column },
    { row: top, column: right, rows: bottom - top, columns: part.column + part.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
