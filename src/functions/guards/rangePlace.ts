/** A range of cells, 1-based. */
export interface RangePlace {
  /** Sheet as written, with its `!`; '' where the address names none. */
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Reads the address that Excel gives for an argument.
 *
 * @returns undefined where the argument is no range, or one of whole columns or rows
 * @example rangePlace("'My sheet'!B2:C9") // { sheet: "'My sheet'!", firstColumn: 'B', lastColumn: 'C', firstRow: 2, lastRow: 9 }
 */
export function rangePlace(address: string | undefined): RangePlace | undefined {
  const parts = /^(.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address ?? '');
  if (parts === null) return undefined;
  const [, sheet = '', firstColumn = '', first = '', lastColumn = firstColumn, last = first] = parts;
  return { sheet, firstColumn, lastColumn, firstRow: Number(first), lastRow: Number(last) };
}

/** Whether rows lie within a population of the same columns. */
export function contains(population: RangePlace, rows: RangePlace): boolean {
  return (
    population.sheet === rows.sheet &&
    population.firstColumn === rows.firstColumn &&
    population.lastColumn === rows.lastColumn &&
    population.firstRow <= rows.firstRow &&
    population.lastRow >= rows.lastRow
  );
}
