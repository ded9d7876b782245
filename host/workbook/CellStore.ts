import type { Area, Scalar } from './types';

export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** One number for a cell, for maps and sets of few cells. Rows and columns are 0-based. */
export function cellKey(row: number, column: number): number {
  return row * MAXIMUM_COLUMNS + column;
}

/**
 * The cells of one sheet. Values are kept by row because a request reads and writes rectangles;
 * formulas and styles are kept apart because few cells have them.
 */
export class CellStore {
  private readonly rows: (Scalar | undefined)[][] = [];
  private readonly styleRows: (number | undefined)[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly columnStyles = new Map<number, number>();
  private lastRow = -1;
  private lastColumn = -1;

  /** '' where the cell is blank. */
  value(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? '';
  }

  setValue(row: number, column: number, value: Scalar): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = value === '' ? undefined : value;
    if (value !== '') this.extend(row, column);
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.get(cellKey(row, column));
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined) {
      this.formulas.delete(cellKey(row, column));
      return;
    }
    this.formulas.set(cellKey(row, column), formula);
    this.extend(row, column);
  }

  /** Formulas with their cells, in no order. */
  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.formulas) {
      yield { row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS, formula };
    }
  }

  /** Index in the workbook's StyleRegistry; 0 is the default style. */
  style(row: number, column: number): number {
    return this.styleRows[row]?.[column] ?? this.columnStyles.get(column) ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    (this.styleRows[row] ??= [])[column] = style;
  }

  /** Style of a whole column, for cells without one of their own. */
  setColumnStyle(column: number, style: number): void {
    this.columnStyles.set(column, style);
  }

  columnStyle(column: number): number | undefined {
    return this.columnStyles.get(column);
  }

  /** The smallest rectangle that holds every cell with a value or formula, or undefined for an empty sheet. */
  usedArea(): Area | undefined {
    let firstRow = 0;
    while (firstRow <= this.lastRow && !this.rowHasContent(firstRow)) firstRow += 1;
    while (this.lastRow >= firstRow && !this.rowHasContent(this.lastRow)) this.lastRow -= 1;
    if (this.lastRow < firstRow) return undefined;
    let firstColumn = this.lastColumn;
    let lastColumn = 0;
    for (let row = firstRow; row <= this.lastRow; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) continue;
      for (let column = 0; column < firstColumn; column += 1) {
        if (cells[column] !== undefined) firstColumn = column;
      }
      for (let column = cells.length - 1; column > lastColumn; column -= 1) {
        if (cells[column] !== undefined) lastColumn = column;
      }
    }
    for (const { column } of this.formulaCells()) {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
    return {
      row: firstRow,
      column: firstColumn,
      rows: this.lastRow - firstRow + 1,
      columns: lastColumn - firstColumn + 1,
    };
  }

  private rowHasContent(row: number): boolean {
    if (this.rows[row]?.some((value) => value !== undefined)) return true;
    for (const cell of this.formulaCells()) if (cell.row === row) return true;
    return false;
  }

  private extend(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }
}
