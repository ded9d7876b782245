import { contains, intersection } from './areas';
import { Bounds } from './Bounds';
import { CellRows, type CellRowsCopy } from './CellRows';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from './sheetLimits';
import type { Area, Scalar } from './types';

export { MAXIMUM_COLUMNS, MAXIMUM_ROWS };

const FEW_ROWS = 5_000;

/** One number for a cell, for maps and sets of few cells. Rows and columns are 0-based. */
export function cellKey(row: number, column: number): number {
  return row * MAXIMUM_COLUMNS + column;
}

/**
 * The cells of one sheet. Values are kept by row because a request reads and writes rectangles;
 * formulas and styles are kept apart because few cells have them.
 */
export class CellStore {
  private readonly rows = new CellRows<Scalar>();
  private readonly styleRows = new CellRows<number>();
  private readonly formulas = new Map<number, string>();
  private readonly columnStyles = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly contentBounds = new Bounds();
  private readonly styleBounds = new Bounds();

  /** '' where the cell is blank. */
  value(row: number, column: number): Scalar {
    return this.rows.at(row)?.[column] ?? '';
  }

  setValue(row: number, column: number, value: Scalar): void {
    if (value === '') {
      if (this.rows.at(row)?.[column] === undefined) return;
      this.rows.set(row, column, undefined);
      this.contentBounds.remove(row, column);
      return;
    }
    this.rows.set(row, column, value);
    this.contentBounds.add(row, column);
  }

  /** Gives back the room that a row that is filled keeps for more cells. Returns about how many bytes it takes. */
  fitRow(row: number): number {
    return this.rows.fit(row) + this.styleRows.fit(row);
  }

  formula(row: number, column: number): string | undefined {
    if (this.formulas.size === 0) return undefined;
    return this.formulas.get(cellKey(row, column));
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined) {
      if (this.formulas.size > 0 && this.formulas.delete(cellKey(row, column))) {
        this.contentBounds.remove(row, column);
      }
      return;
    }
    this.formulas.set(cellKey(row, column), formula);
    this.contentBounds.add(row, column);
  }

  /** Formulas with their cells, in no order. */
  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.formulas) {
      yield { row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS, formula };
    }
  }

  /** Index in the workbook's StyleRegistry; 0 is the default style. */
  style(row: number, column: number): number {
    return this.styleRows.at(row)?.[column] ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  setStyle(row: number, column: number, style: number): void {
    this.styleRows.set(row, column, style);
    if (style === 0) this.styleBounds.remove(row, column);
    else this.styleBounds.add(row, column);
  }

  /** Style of a whole column, for cells without one of their own. */
  setColumnStyle(column: number, style: number): void {
    if (style === 0) this.columnStyles.delete(column);
    else this.columnStyles.set(column, style);
  }

  columnStyle(column: number): number | undefined {
    return this.columnStyles.get(column);
  }

  /** Columns with a style of their own, in no order. */
  styledColumns(): Iterable<number> {
    return this.columnStyles.keys();
  }

  /** Style of a whole row, for cells without one of their own; it wins over the column's. */
  setRowStyle(row: number, style: number): void {
    if (style === 0) this.rowStyles.delete(row);
    else this.rowStyles.set(row, style);
  }

  rowStyle(row: number): number | undefined {
    return this.rowStyles.get(row);
  }

  /** Every style that a cell of the area has. */
  stylesIn(area: Area): Set<number> {
    const found = new Set<number>();
    const lastRow = Math.min(area.row + area.rows, this.styledRowCount());
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        found.add(this.style(row, column));
      }
    }
    if (lastRow >= area.row + area.rows) return found;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      found.add(this.columnStyles.get(column) ?? 0);
    }
    return found;
  }

  /** Gives every cell of the area another style, by the one it has. Whole columns and rows stay one entry each. */
  restyle(area: Area, change: (style: number) => number): void {
    const known = new Map<number, number>();
    const changed = (style: number): number => {
      const before = known.get(style);
      if (before !== undefined) return before;
      const after = change(style);
      known.set(style, after);
      return after;
    };
    const wholeColumns = area.rows === MAXIMUM_ROWS;
    const wholeRows = area.columns === MAXIMUM_COLUMNS;
    if (wholeColumns) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.setColumnStyle(column, changed(this.columnStyles.get(column) ?? 0));
      }
      for (const [row, style] of [...this.rowStyles]) this.setRowStyle(row, changed(style));
    } else if (wholeRows) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.setRowStyle(row, changed(this.rowStyles.get(row) ?? 0));
      }
    }
    if (wholeColumns || wholeRows) this.restyleOwnStyles(area, changed);
    else this.restyleCells(area, changed);
  }

  private restyleCells(area: Area, changed: (style: number) => number): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const before = this.style(row, column);
        const after = changed(before);
        if (after !== before) this.setStyle(row, column, after);
      }
    }
  }

  private restyleOwnStyles(area: Area, changed: (style: number) => number): void {
    const lastRow = Math.min(area.row + area.rows, this.styleRows.count);
    for (let row = area.row; row < lastRow; row += 1) {
      const styles = this.styleRows.at(row);
      if (styles === undefined) continue;
      const lastColumn = Math.min(area.column + area.columns, styles.length);
      for (let column = area.column; column < lastColumn; column += 1) {
        const style = styles[column];
        if (style !== undefined) this.setStyle(row, column, changed(style));
      }
    }
  }

  /** Blanks values and formulas; styles stay. */
  clearContents(area: Area): void {
    const lastRow = Math.min(area.row + area.rows, this.rows.count);
    for (let row = area.row; row < lastRow; row += 1) {
      const cells = this.rows.at(row);
      if (cells === undefined) continue;
      const lastColumn = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < lastColumn; column += 1) this.setValue(row, column, '');
    }
    for (const { row, column } of [...this.formulaCells()]) {
      const inside =
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns;
      if (inside) this.setFormula(row, column, undefined);
    }
  }

  /** The smallest rectangle that holds every cell with a value or formula, or undefined for an empty sheet. */
  usedArea(): Area | undefined {
    return this.contentBounds.area((bounds) => {
      this.rows.forEach((cells, row) => {
        cells.forEach((value, column) => {
          if (value !== undefined) bounds.add(row, column);
        });
      });
      for (const { row, column } of this.formulaCells()) bounds.add(row, column);
    });
  }

  /** The smallest rectangle that holds every cell of an area with a value or formula, or undefined where none has. */
  usedWithin(area: Area): Area | undefined {
    const used = this.usedArea();
    const part = used === undefined ? undefined : intersection(used, area);
    if (used === undefined || part === undefined) return undefined;
    if (part.rows === used.rows && part.columns === used.columns) return used;
    const bounds = new Bounds();
    for (const row of this.filledRows(part)) {
      const cells = this.rows.at(row);
      const end = Math.min(part.column + part.columns, cells?.length ?? 0);
      for (let column = part.column; column < end; column += 1) {
        if (cells![column] !== undefined) bounds.add(row, column);
      }
    }
    for (const { row, column } of this.formulaCells())
      if (contains(part, row, column)) bounds.add(row, column);
    return bounds.area(() => undefined);
  }

  /** Rows of an area that may hold cells. Few of a million do where one cell stands far below: those alone are visited. */
  private *filledRows({ row: first, rows }: Area): Iterable<number> {
    if (rows <= FEW_ROWS) {
      for (let row = first; row < first + rows; row += 1) yield row;
      return;
    }
    for (const row of this.rows.filled()) {
      if (row >= first && row < first + rows) yield row;
    }
  }

  /** The smallest rectangle that holds every cell with a style of its own, or undefined. */
  styledArea(): Area | undefined {
    return this.styleBounds.area((bounds) => {
      this.styleRows.forEach((styles, row) => {
        styles.forEach((style, column) => {
          if (style !== undefined && style !== 0) bounds.add(row, column);
        });
      });
    });
  }

  private styledRowCount(): number {
    let count = this.styleRows.count;
    for (const row of this.rowStyles.keys()) count = Math.max(count, row + 1);
    return count;
  }

  /** Everything as it is now. It costs little: rows are shared until one of them changes. */
  copy(): CellStoreCopy {
    return {
      rows: this.rows.copy(),
      styleRows: this.styleRows.copy(),
      formulas: new Map(this.formulas),
      columnStyles: new Map(this.columnStyles),
      rowStyles: new Map(this.rowStyles),
    };
  }

  restore(copy: CellStoreCopy): void {
    this.rows.restore(copy.rows);
    this.styleRows.restore(copy.styleRows);
    refill(this.formulas, copy.formulas);
    refill(this.columnStyles, copy.columnStyles);
    refill(this.rowStyles, copy.rowStyles);
    this.contentBounds.forget();
    this.styleBounds.forget();
  }
}

/** The cells of a sheet at one moment. */
export interface CellStoreCopy {
  readonly rows: CellRowsCopy<Scalar>;
  readonly styleRows: CellRowsCopy<number>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
}

/** Gives a map the entries of another, where others hold on to the map itself. */
export function refill<Key, Value>(map: Map<Key, Value>, entries: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
