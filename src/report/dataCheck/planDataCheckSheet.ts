import type { Notice } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import type { DataCheck } from '../../engine/table/types';
import { cellAddress } from '../layout/cellAddress';
import { columnLetters } from '../layout/columnLetters';
import { numberFormats } from '../layout/numberFormats';
import { rowHeightFor } from '../layout/rowHeightFor';
import type { Block, CellLink, SheetPlan, TableBlock, TableColumn } from '../plan';
import { type Catalogue, fillTemplate } from '../text/fillTemplate';
import { sentenceForNotice } from '../text/noticeText';
import { exclusionTexts } from '../text/readingTexts';
import { roleTexts } from '../text/roleTexts';
import { codeTexts, dataCheckTexts } from './dataCheckTexts';
import { evidenceText } from './evidenceText';

const firstColumn = 1;
const columnWidths = [2, 24, 11, 22, 12, 14, 34, 40, 10, 10, 12, 44];
/** Findings are sentences: they run over these columns of the sheet. */
const findingWidth = columnWidths.slice(3, 9).reduce((sum, width) => sum + width, 0);
/** A sheet ends at row 1,048,576; every row left out has a line as long as there is room. */
const mostRowsListed = 1_000_000;
/** Jumps are slow to write, and nobody follows more. */
const mostRowsLinked = 1000;

/**
 * The sheet that says how the user's table was read: rows read, used and left out, findings by severity with their
 * cells, what every column was taken for and why, and every row that is not used, each with a jump to its cell.
 */
export function planDataCheckSheet(check: DataCheck, locale: Locale): SheetPlan {
  const texts = dataCheckTexts[locale];
  const sheet: Draft = { check, locale, blocks: [], row: 1 };
  const { rowsRead, rowsUsed } = check;
  addLine(sheet, fillTemplate(locale, texts.title, { used: rowsUsed, read: rowsRead }), 'title', 26);
  addLine(sheet, scopeText(check, locale), 'scope');
  sheet.row += 1;
  addFigures(sheet);
  addNotices(sheet);
  addColumns(sheet);
  addExcluded(sheet);
  return { role: 'dataCheck', name: texts.sheetName, columnWidths, blocks: sheet.blocks };
}

/** The sheet as it is filled from the top. */
interface Draft {
  readonly check: DataCheck;
  readonly locale: Locale;
  readonly blocks: Block[];
  row: number;
}

function scopeText({ origin, region }: DataCheck, locale: Locale): string {
  const sheetColumn = origin.firstColumn - 1;
  return fillTemplate(locale, dataCheckTexts[locale].scope, {
    sheet: origin.sheet,
    firstColumn: columnLetters(sheetColumn + region.firstColumn),
    lastColumn: columnLetters(sheetColumn + region.endColumn - 1),
    firstRow: origin.firstRow + (region.headerRows[0] ?? 0),
    lastRow: origin.firstRow + region.endRow - 1,
  });
}

function addLine(
  sheet: Draft,
  text: string,
  style: 'title' | 'scope' | 'heading' | 'note',
  rowHeight?: number,
): void {
  sheet.blocks.push({
    kind: 'cells',
    row: sheet.row,
    column: firstColumn,
    values: [[text]],
    style,
    rowHeight,
  });
  sheet.row += 1;
}

function addFigures(sheet: Draft): void {
  const { check, locale } = sheet;
  const texts = dataCheckTexts[locale];
  const share = (rows: number) =>
    check.rowsRead === 0 ? '' : fillTemplate(locale, texts.ofAllRows, { share: rows / check.rowsRead });
  const count = (severity: Notice['severity']) =>
    check.notices.filter((notice) => notice.severity === severity).length;
  const figures: readonly (readonly [string, number, string])[] = [
    [texts.rowsRead, check.rowsRead, ''],
    [texts.rowsUsed, check.rowsUsed, share(check.rowsUsed)],
    [texts.rowsLeftOut, check.excluded.length, share(check.excluded.length)],
    [texts.errors, count('error'), texts.stopTheRun],
    [texts.questions, count('question'), texts.toAnswer],
    [texts.warnings, count('warning'), texts.figuresStand],
  ];
  const place = { kind: 'cells', column: firstColumn } as const;
  sheet.blocks.push(
    { ...place, row: sheet.row, values: [figures.map(([label]) => label)], style: 'figureLabel' },
    {
      ...place,
      row: sheet.row + 1,
      values: [figures.map(([, value]) => value)],
      style: 'figureValue',
      numberFormat: numberFormats.count,
      alignment: 'left',
      rowHeight: 30,
    },
    {
      ...place,
      row: sheet.row + 2,
      values: [figures.map(([, , comparison]) => comparison)],
      style: 'figureComparison',
      wrap: true,
      rowHeight: 32,
    },
  );
  sheet.row += 4;
}

/** Findings, most severe first: the kind, a jump to the first cell, how many cells, and the sentence. */
function addNotices(sheet: Draft): void {
  const { check, locale } = sheet;
  const texts = dataCheckTexts[locale];
  const codes: Catalogue = codeTexts[locale];
  addLine(sheet, texts.notices, 'heading', 22);
  if (check.notices.length === 0) {
    addLine(sheet, texts.noNotices, 'note');
    sheet.row += 1;
    return;
  }
  sheet.blocks.push({
    kind: 'cells',
    row: sheet.row,
    column: firstColumn,
    values: [[texts.severity, texts.cell, texts.finding]],
    style: 'columnHeader',
  });
  sheet.row += 1;
  for (const notice of check.notices) {
    const [cell] = notice.cells;
    const sentence = sentenceForNotice(notice, locale);
    const style =
      notice.severity === 'information' ? 'body' : notice.severity === 'warning' ? 'caution' : 'attention';
    const rowHeight = rowHeightFor(sentence, findingWidth);
    const place = { kind: 'cells', row: sheet.row } as const;
    sheet.blocks.push(
      { ...place, column: firstColumn, values: [[codes[notice.severity]!]], style, rowHeight },
      {
        ...place,
        column: firstColumn + 2,
        values: [[sentence, null, null, null, null, null]],
        style: 'body',
        wrap: true,
        mergeRows: true,
        rowHeight,
      },
    );
    if (cell !== undefined) {
      sheet.blocks.push({
        ...place,
        column: firstColumn + 1,
        values: [[cellName(cell.row, cell.column)]],
        style: 'link',
        links: [{ row: 0, column: 0, to: linkTo(check, cell.row, cell.column) }],
      });
    }
    sheet.row += 1;
  }
  sheet.row += 1;
}

function addColumns(sheet: Draft): void {
  const { check, locale } = sheet;
  const texts = dataCheckTexts[locale];
  const codes: Catalogue = codeTexts[locale];
  const roles: Catalogue = roleTexts[locale];
  const { columns } = check;
  const headerRow = check.origin.firstRow + (check.region.headerRows[0] ?? 0);
  addLine(sheet, texts.columns, 'heading', 22);
  addTable(sheet, 'DataCheckColumns', texts.noColumns, columns.length, [
    { header: texts.column, values: columns.map(({ header }) => header), wrap: true },
    {
      header: texts.position,
      values: columns.map(({ columnNumber }) => columnLetters(columnNumber - 1)),
      links: new Map(
        columns.map(({ columnNumber }, index) => [index, linkTo(check, headerRow, columnNumber)]),
      ),
    },
    {
      header: texts.role,
      values: columns.map(({ role }) => (role === undefined ? texts.notUsed : (roles[role] ?? role))),
    },
    { header: texts.certainty, values: columns.map(({ certainty }) => codes[certainty ?? ''] ?? '') },
    { header: texts.kind, values: columns.map(({ kind }) => codes[kind] ?? kind) },
    { header: texts.unit, values: columns.map(({ unit }) => codes[unit] ?? unit), wrap: true },
    { header: texts.evidence, values: columns.map((column) => evidenceText(column, locale)), wrap: true },
    { header: texts.filled, values: columns.map(({ filled }) => filled), numberFormat: numberFormats.count },
    {
      header: texts.missing,
      values: columns.map(({ missing }) => missing),
      numberFormat: numberFormats.count,
    },
    {
      header: texts.unreadable,
      values: columns.map(({ unreadable }) => unreadable),
      numberFormat: numberFormats.count,
    },
    {
      header: texts.samples,
      values: columns.map(({ samples }) => samples.join(locale === 'en' ? ' | ' : ' ｜ ')),
      wrap: true,
    },
  ]);
}

function addExcluded(sheet: Draft): void {
  const { check, locale } = sheet;
  const texts = dataCheckTexts[locale];
  const reasons: Catalogue = exclusionTexts[locale];
  const all = check.excluded.length;
  const rows = check.excluded.slice(0, mostRowsListed);
  addLine(sheet, texts.excluded, 'heading', 22);
  addLine(sheet, texts.excludedNote, 'note');
  if (all > rows.length)
    addLine(sheet, fillTemplate(locale, texts.excludedMany, { shown: rows.length, all }), 'note');
  addTable(sheet, 'DataCheckRows', texts.noExcluded, rows.length, [
    { header: texts.cause, values: rows.map(({ column }) => (column === '' ? texts.wholeRow : column)) },
    {
      header: texts.row,
      values: rows.map(({ row }) => row),
      numberFormat: '0',
      links: new Map(
        rows
          .slice(0, mostRowsLinked)
          .map(({ row, columnNumber }, index) => [index, linkTo(check, row, Math.max(columnNumber, 1))]),
      ),
    },
    { header: texts.reason, values: rows.map(({ reason }) => reasons[reason] ?? reason) },
  ]);
}

function addTable(
  sheet: Draft,
  name: string,
  emptyText: string,
  rowCount: number,
  columns: readonly TableColumn[],
): void {
  const block: TableBlock = {
    kind: 'table',
    name,
    row: sheet.row,
    column: firstColumn,
    rowCount,
    columns,
    emptyText,
  };
  sheet.blocks.push(block);
  sheet.row += Math.max(1, rowCount) + 2;
}

/** A jump to a cell of the user's own sheet; a finding about a whole row or column leads to its first cell. */
function linkTo({ origin }: DataCheck, row: number, column: number): CellLink {
  return { sheetName: origin.sheet, row: Math.max(row, 1) - 1, column: Math.max(column, 1) - 1 };
}

function cellName(row: number, column: number): string {
  if (row === 0) return columnLetters(column - 1);
  return column === 0 ? String(row) : cellAddress(row - 1, column - 1);
}
