import { cellKey } from '../../workbook/CellStore';
import { enteredValue } from '../../workbook/enteredValue';
import type { Area, Scalar } from '../../workbook/types';
import { invalidArgument, rangeTooLarge, sizeMismatch } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { requireFormula } from '../requireFormula';
import { requireNumberFormat } from '../requireNumberFormat';
import { nameTableColumns } from '../tables/nameTableColumns';
import { announceCellChange } from './announceCellChange';
import { cellCount } from './RangeTarget';
import type { RangeTarget } from './RangeTarget';
import { restyle } from './restyle';

/** Excel's limit for the text of one cell. */
const MAXIMUM_TEXT_LENGTH = 32_767;
/** Excel's limit for one operation. */
const MAXIMUM_CELLS_WRITTEN = 5_000_000;

/** One value of an input for each cell; null leaves the cell as it is. */
export type CellInput = (rowIndex: number, columnIndex: number) => unknown;

/**
 * The input of `range.values = ...`: a grid of the range's size, or one value for every cell.
 * InvalidArgument where the size differs.
 */
export function readInput(input: unknown, area: Area): CellInput {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  if (!rows.every((row) => Array.isArray(row))) throw invalidArgument();
  const grid = rows as unknown[][];
  const first = grid[0] ?? [];
  if (grid.length === 1 && first.length === 1) return () => first[0];
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) throw sizeMismatch();
  return (rowIndex, columnIndex) => grid[rowIndex]?.[columnIndex];
}

/** Enters values as a person would: texts that look like numbers or dates become such, `=` starts a formula. */
export function writeValues(range: RangeTarget, input: unknown, session: ExcelSession): void {
  const { sheet, area } = range;
  const next = readInput(input, area);
  requireWritableSize(range);
  const writer = new CellWriter(range, session);
  for (let rowIndex = 0; rowIndex < area.rows; rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < area.columns; columnIndex += 1) {
      const value = next(rowIndex, columnIndex);
      if (value === null || value === undefined) continue;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument();
      }
      writer.enter(area.row + rowIndex, area.column + columnIndex, value);
    }
  }
  nameTableColumns(sheet, area);
  session.cellsChanged(sheet, area);
  announceCellChange(range, session);
}

/** Gives cells number formats, in the codes of en-US. */
export function writeNumberFormats(range: RangeTarget, input: unknown, session: ExcelSession): void {
  const { sheet, area } = range;
  const { styles } = session.workbook;
  const next = readInput(input, area);
  if (isOneValue(input)) {
    const format = requireNumberFormat(next(0, 0));
    restyle(range, session, (style) => ({ ...style, numberFormat: format }));
    return;
  }
  requireWritableSize(range);
  const known = new Map<string, number>();
  for (let rowIndex = 0; rowIndex < area.rows; rowIndex += 1) {
    for (let columnIndex = 0; columnIndex < area.columns; columnIndex += 1) {
      const given = next(rowIndex, columnIndex);
      if (given === null || given === undefined) continue;
      const format = requireNumberFormat(given);
      const row = area.row + rowIndex;
      const column = area.column + columnIndex;
      const style = sheet.cells.style(row, column);
      const key = `${style} ${format}`;
      const restyled = known.get(key) ?? styles.indexOf({ ...styles.get(style), numberFormat: format });
      known.set(key, restyled);
      sheet.cells.setStyle(row, column, restyled);
    }
  }
}

function isOneValue(input: unknown): boolean {
  if (!Array.isArray(input)) return true;
  const [row] = input as unknown[][];
  return input.length === 1 && row?.length === 1;
}

/** What is filled cell by cell must have an end. */
function requireWritableSize(range: RangeTarget): void {
  if (cellCount(range) > MAXIMUM_CELLS_WRITTEN) throw rangeTooLarge();
}

/** Writes single cells of a range, remembering what their styles mean. */
class CellWriter {
  private readonly formats = new Map<number, string>();

  constructor(
    private readonly range: RangeTarget,
    private readonly session: ExcelSession,
  ) {}

  enter(row: number, column: number, value: Scalar): void {
    if (typeof value === 'number') {
      this.store(row, column, this.numberFormat(row, column) === '@' ? String(value) : value);
      return;
    }
    if (typeof value === 'boolean' || value === '') {
      this.store(row, column, value);
      return;
    }
    if (value.length > MAXIMUM_TEXT_LENGTH) throw invalidArgument();
    const format = this.numberFormat(row, column);
    if (format === '@') {
      this.store(row, column, value);
    } else if (value.startsWith('=') && value.length > 1) {
      requireFormula(value);
      this.storeFormula(row, column, value);
    } else {
      const entered = enteredValue(value);
      this.store(row, column, entered.value);
      if (entered.numberFormat !== undefined && format === 'General') {
        this.setNumberFormat(row, column, entered.numberFormat);
      }
    }
  }

  private store(row: number, column: number, value: Scalar): void {
    const { sheet } = this.range;
    if (sheet.cells.formula(row, column) !== undefined) {
      sheet.cells.setFormula(row, column, undefined);
      sheet.uncalculated?.delete(cellKey(row, column));
      this.session.calculation?.formulaChanged(sheet, row, column, undefined);
    }
    sheet.cells.setValue(row, column, value);
  }

  private storeFormula(row: number, column: number, formula: string): void {
    const { sheet } = this.range;
    sheet.cells.setValue(row, column, '');
    sheet.cells.setFormula(row, column, formula);
    this.session.calculation?.formulaChanged(sheet, row, column, formula);
    // Excel would have calculated it by now.
    if (sheet.cells.value(row, column) === '') (sheet.uncalculated ??= new Set()).add(cellKey(row, column));
  }

  private numberFormat(row: number, column: number): string {
    const style = this.range.sheet.cells.style(row, column);
    let format = this.formats.get(style);
    if (format === undefined) {
      format = this.session.workbook.styles.get(style).numberFormat;
      this.formats.set(style, format);
    }
    return format;
  }

  private setNumberFormat(row: number, column: number, numberFormat: string): void {
    const { cells } = this.range.sheet;
    const { styles } = this.session.workbook;
    cells.setStyle(row, column, styles.indexOf({ ...styles.get(cells.style(row, column)), numberFormat }));
  }
}
