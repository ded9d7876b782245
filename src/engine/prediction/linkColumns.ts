/** Which dense columns each wide column has cases in common with, in compressed lines. */
export interface ColumnLinks {
  /** First place of each wide column's line, and the end of the last. */
  readonly starts: Int32Array;
  /** Dense columns of each line, ascending; the intercept is the first of all. */
  readonly columns: Int32Array;
  /** For each dense column of each arranged case, its place in the line of the case's wide column. */
  readonly places: Int32Array;
}

/**
 * Finds which columns meet in a case.
 *
 * @param wide ascending; every wide column has a case
 * @param columns `width` dense columns a case, without the intercept
 */
export function linkColumns(
  wide: Int32Array,
  columns: Int32Array,
  width: number,
  wideCount: number,
  denseCount: number,
): ColumnLinks {
  const starts = new Int32Array(wideCount + 1);
  const linked: number[] = [];
  const places = new Int32Array(columns.length);
  const placeOf = new Int32Array(denseCount).fill(-1);
  let first = 0;
  while (first < wide.length) {
    let end = first;
    while (end < wide.length && wide[end] === wide[first]) end += 1;
    const line = new Set([0]);
    for (let slot = first * width; slot < end * width; slot += 1) line.add(columns[slot]!);
    const ascending = Int32Array.from(line).sort();
    ascending.forEach((column, index) => (placeOf[column] = linked.length + index));
    for (let slot = first * width; slot < end * width; slot += 1) places[slot] = placeOf[columns[slot]!]!;
    for (const column of ascending) linked.push(column);
    starts[wide[first]! + 1] = linked.length;
    first = end;
  }
  return { starts, columns: Int32Array.from(linked), places };
}
