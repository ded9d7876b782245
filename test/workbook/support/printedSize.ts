import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';

/** Of a workbook that nobody changed: letters, rows, and the letters of a chart without a size of its own. */
const standardLetters = 11;
const standardRow = 15;
const standardColumn = 48;
const chartLetters = 9;

/** Points of a page lying on its side. */
export const papers = { A4: { width: 842, height: 595 }, Letter: { width: 792, height: 612 } } as const;

/**
 * The smallest letters of a sheet on paper, in points: those of its printed cells and charts, at the whole percentage that
 * its page setup comes to. Columns are not divided between pages, and those that are repeated stand on each.
 */
export function printedSize(
  sheet: SheetModel,
  { styles }: WorkbookModel,
  paper: (typeof papers)[keyof typeof papers],
): number {
  const { printArea, margins = {}, fitToPagesTall, fitToPagesWide = 1, titleColumns } = sheet.pageLayout;
  const area = printArea ?? sheet.cells.usedArea() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const { left = 0, right = 0, top = 0, bottom = 0 } = margins;
  const across = paper.width - left - right;
  const down = paper.height - top - bottom;
  const columns = Array.from(
    { length: area.columns },
    (_, index) => sheet.columnWidths.get(area.column + index) ?? standardColumn,
  );
  const rows = Array.from(
    { length: area.rows },
    (_, index) => sheet.rowHeights.get(area.row + index) ?? standardRow,
  );
  const repeated = sum(columns.slice(0, titleColumns === undefined ? 0 : titleColumns.last + 1));
  let percent = 100;
  const fits = () => {
    const scale = percent / 100;
    if (pagesAcross(columns, across / scale, repeated) > fitToPagesWide) return false;
    return fitToPagesTall !== 1 || sum(rows) * scale <= down;
  };
  while (percent > 10 && !fits()) percent -= 1;
  return (smallestLetters(sheet, styles, area) * percent) / 100;
}

function pagesAcross(columns: readonly number[], room: number, repeated: number): number {
  let pages = 1;
  let used = 0;
  for (const width of columns) {
    if (used > 0 && used + width > room) {
      pages += 1;
      used = repeated;
    }
    used += width;
    // A column wider than a page is cut: no number of pages holds it.
    if (width > room) return Infinity;
  }
  return pages;
}

function smallestLetters(
  sheet: SheetModel,
  styles: WorkbookModel['styles'],
  area: NonNullable<SheetModel['pageLayout']['printArea']>,
): number {
  const sizes = sheet.charts.flatMap(({ font, titleFontSize }) => [
    font?.size ?? chartLetters,
    titleFontSize ?? chartLetters,
  ]);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cells.value(row, column) === '') continue;
      sizes.push(styles.get(sheet.cells.style(row, column)).font.size ?? standardLetters);
    }
  }
  return Math.min(...sizes);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
