import type { AreaOnSheet } from '../../report/plan';

/** Whether two areas have a cell in common. */
export function doMeet(a: AreaOnSheet, b: AreaOnSheet): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** What is left of an area without the cells of another: at most four rectangles. */
export function withoutArea(area: AreaOnSheet, hole: AreaOnSheet): readonly AreaOnSheet[] {
  if (!doMeet(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const middle = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same cells in fewer rectangles: neighbors of one width become one, and then those of one height. */
export function joinAreas(areas: readonly AreaOnSheet[]): readonly AreaOnSheet[] {
  return joinAcross(joinDown(areas));
}

/** Areas that stand below each other over the same columns, as one. */
export function joinDown(areas: readonly AreaOnSheet[]): readonly AreaOnSheet[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  return joined(sorted, (above, below) =>
    above.column === below.column && above.columns === below.columns && above.row + above.rows === below.row
      ? { ...above, rows: above.rows + below.rows }
      : undefined,
  );
}

/** Areas that stand beside each other over the same rows, as one. */
export function joinAcross(areas: readonly AreaOnSheet[]): readonly AreaOnSheet[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  return joined(sorted, (left, right) =>
    left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column
      ? { ...left, columns: left.columns + right.columns }
      : undefined,
  );
}

function joined(
  sorted: readonly AreaOnSheet[],
  both: (last: AreaOnSheet, next: AreaOnSheet) => AreaOnSheet | undefined,
): readonly AreaOnSheet[] {
  const areas: AreaOnSheet[] = [];
  for (const area of sorted) {
    const last = areas.at(-1);
    const one = last === undefined ? undefined : both(last, area);
    if (one === undefined) areas.push(area);
    else areas[areas.length - 1] = one;
  }
  return areas;
}
