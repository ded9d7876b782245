import type { SheetPlan } from '../../report/plan';
import { decoration, type DecoratedSheet, type Decoration } from './Decoration';

/** Points in one character of the standard font, and the cell's own margin: how Excel counts column widths. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN_POINTS = 3.75;

type Part = (sheet: Excel.Worksheet) => void;

/** Column widths, frozen panes and what the sheet looks like on paper. */
export function decoratePage({ sheet, name }: DecoratedSheet, plan: SheetPlan): readonly Decoration[] {
  const list = (code: 'formatRefused' | 'pageRefused', parts: readonly Part[]) =>
    decoration({ code, sheet: name, place: 'A1', target: () => sheet, parts });
  return [
    list('formatRefused', [...widths(plan.columnWidths), ...views(plan)]),
    list('pageRefused', papers(plan)),
  ];
}

/** Width of columns in points. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_MARGIN_POINTS;
}

/** Neighbours of one width are set together. */
function widths(columnWidths: readonly number[]): Part[] {
  const runs: { first: number; count: number; characters: number }[] = [];
  columnWidths.forEach((characters, column) => {
    const last = runs.at(-1);
    if (last?.characters === characters) last.count += 1;
    else runs.push({ first: column, count: 1, characters });
  });
  return runs.map(({ first, count, characters }) => (sheet) => {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = columnPoints(characters);
  });
}

function views({ tabColor, freeze }: SheetPlan): Part[] {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return [
    (sheet) => {
      if (tabColor !== undefined) sheet.tabColor = tabColor;
    },
    (sheet) => {
      if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
      else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    },
    (sheet) => (sheet.showGridlines = freeze !== undefined),
  ];
}

function papers({ printTitleRows }: SheetPlan): Part[] {
  return [
    ({ pageLayout }) => (pageLayout.orientation = Excel.PageOrientation.landscape),
    // As many pages below each other as it takes: the side that is left out is automatic.
    ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 }),
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A'),
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N'),
    ({ pageLayout }) => {
      if (printTitleRows === undefined) return;
      pageLayout.setPrintTitleRows(`$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`);
    },
  ];
}
