import { contains } from '../../workbook/areas';
import { cellKey } from '../../workbook/CellStore';
import { cellText, valueType } from '../../workbook/cellText';
import type { Scalar } from '../../workbook/types';
import { rangeTooLarge } from '../ExcelError';
import type { ExcelSession } from '../ExcelSession';
import { cellCount } from './RangeTarget';
import type { RangeTarget } from './RangeTarget';

/** Excel's limit for one read. */
export const MAXIMUM_CELLS_READ = 5_000_000;

/** One value for each cell, row by row; RangeExceedsLimit above 5,000,000 cells. */
export function readGrid<Value>(range: RangeTarget, read: (row: number, column: number) => Value): Value[][] {
  if (cellCount(range) > MAXIMUM_CELLS_READ) throw rangeTooLarge();
  const { row: firstRow, column: firstColumn, rows, columns } = range.area;
  const grid: Value[][] = [];
  for (let row = firstRow; row < firstRow + rows; row += 1) {
    const values = new Array<Value>(columns);
    for (let index = 0; index < columns; index += 1) values[index] = read(row, firstColumn + index);
    grid.push(values);
  }
  return grid;
}

/** A blank in place of a result would be a wrong answer in silence: the session says that the stand-in lacks it. */
function noteUncalculated({ sheet, area }: RangeTarget, session: ExcelSession): void {
  const { uncalculated, cells } = sheet;
  if (uncalculated === undefined) return;
  for (const { row, column, formula } of cells.formulaCells()) {
    if (uncalculated.has(cellKey(row, column)) && contains(area, row, column))
      session.gaps.push(`The stand-in for Excel does not calculate ${formula}.`);
  }
}

export function readValues(range: RangeTarget, session: ExcelSession): Scalar[][] {
  noteUncalculated(range, session);
  const { cells } = range.sheet;
  return readGrid(range, (row, column) => cells.value(row, column));
}

/** Formulas, and values where there is none. */
export function readFormulas(range: RangeTarget): Scalar[][] {
  const { cells } = range.sheet;
  return readGrid(range, (row, column) => cells.formula(row, column) ?? cells.value(row, column));
}

export function readNumberFormats(range: RangeTarget, session: ExcelSession): string[][] {
  const { cells } = range.sheet;
  const { styles } = session.workbook;
  return readGrid(range, (row, column) => styles.get(cells.style(row, column)).numberFormat);
}

export function readTexts(range: RangeTarget, session: ExcelSession): string[][] {
  noteUncalculated(range, session);
  const { cells } = range.sheet;
  const { styles } = session.workbook;
  return readGrid(range, (row, column) => {
    const value = cells.value(row, column);
    if (value === '') return '';
    return cellText(value, styles.get(cells.style(row, column)).numberFormat, session.locale);
  });
}

export function readValueTypes(range: RangeTarget, session: ExcelSession): string[][] {
  noteUncalculated(range, session);
  const { cells } = range.sheet;
  return readGrid(range, (row, column) => valueType(cells.value(row, column)));
}
