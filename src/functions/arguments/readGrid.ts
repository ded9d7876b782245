/** An argument as cells: a range, an array constant, or one value as a single cell. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Takes an argument as Excel sends it. An omitted one arrives as null and gives undefined.
 *
 * @example readGrid([[1, 2], [3, null]]) // { rows: 2, columns: 2, cells: [[1, 2], [3, null]] }
 */
export function readGrid(argument: unknown): Grid | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [[argument]] };
  const cells = argument as readonly (readonly unknown[])[];
  return { rows: cells.length, columns: cells[0]?.length ?? 0, cells };
}
