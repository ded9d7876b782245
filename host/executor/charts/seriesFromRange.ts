import { formatArea, quoteSheetName } from '../../workbook/address';
import { newObjectId } from '../../workbook/newObjectId';
import { plainSeries } from '../../workbook/plainSeries';
import type { Area, ChartSeriesModel, SheetModel } from '../../workbook/types';
import type { RangeTarget } from '../cells/RangeTarget';

export type SeriesDirection = 'Auto' | 'Columns' | 'Rows';

/** `'Sheet name'!$A$2:$A$9` */
export function seriesReference(sheet: SheetModel, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
}

/**
 * One series for each column, or row, of the range. Texts in the first row name the series; texts in the first
 * column, or any first column of a scatter, are the categories. How Excel itself guesses is not documented.
 */
export function seriesFromRange(
  { sheet, area }: RangeTarget,
  chartType: string,
  direction: SeriesDirection,
): ChartSeriesModel[] {
  const byColumns = direction === 'Columns' || (direction === 'Auto' && area.rows >= area.columns);
  const lines = byColumns ? columnLines(area) : rowLines(area);
  const isText = (row: number, column: number) => typeof sheet.cells.value(row, column) === 'string';
  const isScatter = /^(XYScatter|Bubble)/.test(chartType);
  const hasText = (line: Area, from: number) =>
    cellsOf(line).some(([row, column], index) => {
      const value = sheet.cells.value(row, column);
      return index >= from && value !== '' && isText(row, column);
    });
  const last = lines[lines.length - 1];
  const [lastHeader] = last === undefined ? [] : cellsOf(last);
  const headed = lastHeader !== undefined && isText(...lastHeader) && sheet.cells.value(...lastHeader) !== '';
  const from = headed ? 1 : 0;
  const first = lines[0];
  const firstIsCategory = first !== undefined && lines.length > 1 && (isScatter || hasText(first, from));
  const values = firstIsCategory ? lines.slice(1) : lines;
  const categories =
    firstIsCategory && first !== undefined
      ? seriesReference(sheet, without(first, from, byColumns))
      : undefined;
  return values.map((line, index) => {
    const header = headed ? String(sheet.cells.value(line.row, line.column)) : `Series${index + 1}`;
    const series = plainSeries(newObjectId(), header, chartType);
    series.values = seriesReference(sheet, without(line, from, byColumns));
    series.categories = categories;
    return series;
  });
}

function columnLines(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}

function rowLines(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** Cells of a line, enough of them to tell texts from numbers. */
function cellsOf(line: Area): [row: number, column: number][] {
  const count = Math.min(1000, Math.max(line.rows, line.columns));
  return Array.from({ length: count }, (_, index) =>
    line.columns === 1 ? [line.row + index, line.column] : [line.row, line.column + index],
  );
}

function without(line: Area, count: number, byColumns: boolean): Area {
  if (byColumns) return { ...line, row: line.row + count, rows: line.rows - count };
  return { ...line, column: line.column + count, columns: line.columns - count };
}
