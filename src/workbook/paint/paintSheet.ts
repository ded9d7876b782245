import type { Notice } from '../../engine/problem';
import type { Block, ChartBlock, SheetPlan } from '../../report/plan';
import { Cancelled } from '../read/pauseForPane';
import { formatAddress } from '../parseAddress';
import { styleRowHeight } from './cellStyles';
import { decorate } from './decorate';
import type { LinkResolver } from './linkCell';
import { paintCells } from './paintCells';
import { addChart, polishChart, type AreaResolver } from './paintChart';
import { paintTable } from './paintTable';
import { RequestBudget } from './RequestBudget';

/** What a sheet needs to know of the rest of the workbook. */
export interface PaintSurroundings {
  readonly resolve: LinkResolver;
  readonly cells: AreaResolver;
  /** Gives a table a name that nobody else in the workbook has. */
  readonly tableName: (base: string) => string;
  readonly signal: AbortSignal | undefined;
}

/** Points in one character of the standard font, and the cell's own margin: how Excel counts column widths. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN_POINTS = 3.75;

/** Paints blocks on a sheet. Gives notices for charts that this Excel would not draw. */
export async function paintBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  surroundings: PaintSurroundings,
): Promise<readonly Notice[]> {
  const budget = new RequestBudget(context, surroundings.signal);
  const notices: Notice[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case 'cells':
        await paintCells(sheet, block, budget, surroundings.resolve);
        break;
      case 'table':
        await paintTable(sheet, block, surroundings.tableName(block.name), budget, surroundings.resolve);
        break;
      case 'conditionalFormat': {
        await budget.reserve([], 5);
        const { row, column, rows, columns } = block.area;
        decorate(sheet.getRangeByIndexes(row, column, rows, columns), block.decoration);
        break;
      }
      case 'chart':
        await budget.send();
        notices.push(...(await paintChart(context, sheet, block, surroundings.cells)));
        break;
    }
  }
  await budget.send();
  return notices;
}

/** Column widths, row heights, frozen panes and what the sheet looks like on paper. */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.tabColor !== undefined) sheet.tabColor = plan.tabColor;
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      characters * POINTS_PER_CHARACTER + COLUMN_MARGIN_POINTS;
  });
  setRowHeights(sheet, plan);
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  sheet.showGridlines = plan.freeze !== undefined;
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
  if (plan.printTitleRows !== undefined) {
    const { first, last } = plan.printTitleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

/** Heights come before charts: a chart placed over rows moves when they grow under it. */
function setRowHeights(sheet: Excel.Worksheet, { blocks }: SheetPlan): void {
  for (const block of blocks) {
    if (block.kind !== 'cells') continue;
    const height = block.rowHeight ?? styleRowHeight(block.style);
    if (height === undefined) continue;
    sheet.getRangeByIndexes(block.row, block.column, block.values.length, 1).format.rowHeight = height;
  }
}

/** Errors that mean: this Excel does not do that. Anything else is about the workbook or the connection. */
const refusals = new Set([
  'InvalidArgument',
  'ApiNotFound',
  'NotImplemented',
  'UnsupportedOperation',
  'GeneralException',
]);

/** A chart that an older Excel refuses must not cost the report: what is missing is said instead. */
async function paintChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: ChartBlock,
  cells: AreaResolver,
): Promise<readonly Notice[]> {
  try {
    addChart(sheet, block, cells);
    await context.sync();
  } catch (error) {
    const half = sheet.charts.getItemOrNullObject(block.name);
    return [
      await skipped(error, 'chartNotDrawn', block, async () => {
        await context.sync();
        if (!half.isNullObject) half.delete();
        await context.sync();
      }),
    ];
  }
  try {
    polishChart(sheet.charts.getItem(block.name), block);
    await context.sync();
  } catch (error) {
    return [await skipped(error, 'chartNotPolished', block, async () => undefined)];
  }
  return [];
}

async function skipped(
  error: unknown,
  code: string,
  block: ChartBlock,
  mend: () => Promise<void>,
): Promise<Notice> {
  const excelCode = (error as { code?: unknown }).code;
  if (error instanceof Cancelled || typeof excelCode !== 'string' || !refusals.has(excelCode)) throw error;
  await mend();
  const message = String((error as { message?: unknown }).message ?? '');
  return {
    code,
    severity: 'warning',
    facts: { chart: block.title, place: formatAddress(block.place), excelCode, excelMessage: message },
    cells: [],
  };
}
