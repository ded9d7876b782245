import type { Locale } from '../../engine/recipe/types';
import { columnLetters } from '../../report/layout/columnLetters';
import { columnPoints, paperMargins, planPaper } from '../../report/layout/planPaper';
import type { SheetPlan } from '../../report/plan';
import { paperText } from '../../report/text/paperText';
import { proseIn } from '../../report/text/proseIn';
import { decorateArea } from './decorateArea';
import { rangeOf } from './rangeOf';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';

type Part = (sheet: Excel.Worksheet) => void;

/** Column widths, frozen panes and what the sheet looks like on paper. */
export function decoratePage(on: DecoratedSheet, plan: SheetPlan, locale: Locale): readonly Decoration[] {
  const { sheet, name } = on;
  const list = (code: 'formatRefused' | 'pageRefused', parts: readonly Part[]) =>
    decoration({ code, sheet: name, place: 'A1', target: () => sheet, parts });
  return [
    ...widths(on, plan.columnWidths),
    list('formatRefused', views(plan)),
    list('pageRefused', papers(plan, locale)),
  ];
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

function papers(plan: SheetPlan, locale: Locale): Part[] {
  const { printTitleColumns, onOnePage } = plan;
  const paper = planPaper(plan);
  const { area, titleRow, pages } = paper;
  const across = { horizontalFitToPages: paper.pagesAcross };
  const printed = paperText(paper, proseIn(locale));
  return [
    ({ pageLayout }) => (pageLayout.orientation = Excel.PageOrientation.landscape),
    ({ pageLayout }) => {
      pageLayout.leftMargin = paperMargins.left;
      pageLayout.rightMargin = paperMargins.right;
      pageLayout.topMargin = paperMargins.top;
      pageLayout.bottomMargin = paperMargins.bottom;
      pageLayout.footerMargin = paperMargins.footer;
    },
    // As many pages below each other as it takes: the side that is left out is automatic.
    ({ pageLayout }) => {
      if (pages !== undefined) pageLayout.zoom = { scale: pages.scale };
      else pageLayout.zoom = onOnePage === true ? { ...across, verticalFitToPages: 1 } : across;
    },
    (sheet) => {
      if (pages === undefined) return;
      // An earlier run may have begun its pages elsewhere.
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of pages.breaks)
        sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
    },
    (sheet) => {
      if (area !== undefined) sheet.pageLayout.setPrintArea(rangeOf(sheet, area));
    },
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A'),
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.centerFooter = printed),
    // Without their total: it would be that of all sheets that are printed together.
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P'),
    ({ pageLayout }) => (pageLayout.firstPageNumber = 1),
    ({ pageLayout }) => {
      if (titleRow === undefined) return;
      pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
    },
    ({ pageLayout }) => {
      if (printTitleColumns === undefined || across.horizontalFitToPages === 1) return;
      const letters = [printTitleColumns.first, printTitleColumns.last].map(columnLetters);
      pageLayout.setPrintTitleColumns(`$${letters[0]}:$${letters[1]}`);
    },
  ];
}
