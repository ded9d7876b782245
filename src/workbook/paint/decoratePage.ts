import { columnLetters } from '../../report/layout/columnLetters';
import type { SheetPlan } from '../../report/plan';
import { decorateArea } from './decorateArea';
import { rangeOf } from './rangeOf';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';

/** Points in one character of the standard font, and the cell's own margin: how Excel counts column widths. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN_POINTS = 3.75;

type Part = (sheet: Excel.Worksheet) => void;

/** Column widths, frozen panes and what the sheet looks like on paper. */
export function decoratePage(on: DecoratedSheet, plan: SheetPlan): readonly Decoration[] {
  const { sheet, name } = on;
  const list = (code: 'formatRefused' | 'pageRefused', parts: readonly Part[]) =>
    decoration({ code, sheet: name, place: 'A1', target: () => sheet, parts });
  return [
    ...widths(on, plan.columnWidths),
    list('formatRefused', views(plan)),
    list('pageRefused', papers(plan)),
  ];
}

/** Width of columns in points. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_MARGIN_POINTS;
}

/** All in one go; column by column where Excel refuses that. */
function widths(on: DecoratedSheet, columnWidths: readonly number[]): readonly Decoration[] {
  const points = columnWidths.map(columnPoints);
  if (points.length === 0) return [];
  const area = (column: number, columns: number) => ({ row: 0, column, rows: 1, columns });
  return [
    {
      ...decorateArea(on, 'formatRefused', area(0, points.length), [
        (range) => range.setColumnProperties(points.map((columnWidth) => ({ format: { columnWidth } }))),
      ]),
      pieces: points.map((width, column) =>
        decorateArea(on, 'formatRefused', area(column, 1), [({ format }) => (format.columnWidth = width)]),
      ),
    },
  ];
}

function views({ tabColor, freeze }: SheetPlan): Part[] {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return [
    (sheet) => {
      if (tabColor !== undefined) sheet.tabColor = tabColor;
    },
    (sheet) => {
      if (rows > 0 && columns > 0)
        sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
      else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
      // An earlier run may have frozen what is no header now.
      else sheet.freezePanes.unfreeze();
    },
    (sheet) => (sheet.showGridlines = freeze !== undefined),
  ];
}

/** Points across a sheet of Letter paper on its side, the narrower of the usual ones, within Excel's normal margins. */
export const PAPER_POINTS = 690;
/** Below this scale the smallest letters of a sheet, of 10 points, cannot be read on paper. */
const SMALLEST_READABLE = 0.7;

/** Pages side by side that a sheet takes, so that it can be read. */
export function pagesAcross({ columnWidths, onOnePage }: SheetPlan): number {
  if (onOnePage === true) return 1;
  const points = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return Math.max(1, Math.ceil((points * SMALLEST_READABLE) / PAPER_POINTS));
}

function papers(plan: SheetPlan): Part[] {
  const { printTitleRows, printTitleColumns, onOnePage } = plan;
  const across = { horizontalFitToPages: pagesAcross(plan) };
  return [
    ({ pageLayout }) => (pageLayout.orientation = Excel.PageOrientation.landscape),
    // As many pages below each other as it takes: the side that is left out is automatic.
    ({ pageLayout }) =>
      (pageLayout.zoom = onOnePage === true ? { ...across, verticalFitToPages: 1 } : across),
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A'),
    // Without their total: it would be that of all sheets that are printed together.
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P'),
    ({ pageLayout }) => (pageLayout.firstPageNumber = 1),
    ({ pageLayout }) => {
      if (printTitleRows === undefined) return;
      pageLayout.setPrintTitleRows(`$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`);
    },
    ({ pageLayout }) => {
      if (printTitleColumns === undefined || across.horizontalFitToPages === 1) return;
      const letters = [printTitleColumns.first, printTitleColumns.last].map(columnLetters);
      pageLayout.setPrintTitleColumns(`$${letters[0]}:$${letters[1]}`);
    },
  ];
}
