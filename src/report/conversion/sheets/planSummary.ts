import type { ChartTables } from '../../layout/chartTables';
import { palette } from '../../palette';
import type { AreaOnSheet, Block, CellsBlock, SheetPlan } from '../../plan';
import { planProductsChart, planTiersChart, planTopCustomersChart } from '../charts/planCharts';
import { planHeadlines, type PlannedHeadline } from '../planHeadlines';
import type { ReportContext } from '../ReportContext';
import { scopeOf } from '../scopeOf';
import { sheetName } from '../sheetNames';
import { titleOf } from '../titleOf';
import { summaryTexts } from '../texts/summaryTexts';

/** The grid of the sheet: a margin, then twelve columns; a headline takes two of them, a chart six. */
const firstColumn = 1;
const gridColumns = 12;
const columnWidth = 11;
const columnsPerHeadline = 2;
const titleRow = 1;
const scopeRow = 2;
const headlineRow = 4;
const chartRow = 8;
const chartRows = 17;

/** Cell of a headline's value on the summary sheet. */
export function headlineCell(index: number): { readonly row: number; readonly column: number } {
  return { row: headlineRow + 1, column: firstColumn + index * columnsPerHeadline };
}

/** The sheet that a reader meets first: the finding, the figures, the charts, and where to read on. */
export function planSummary(
  context: ReportContext,
  tables: ChartTables,
  others: readonly SheetPlan[],
): SheetPlan {
  const { locale } = context;
  const chartPlace = (index: number): AreaOnSheet => ({
    row: chartRow + Math.floor(index / 2) * (chartRows + 1),
    column: firstColumn + (index % 2) * (gridColumns / 2),
    rows: chartRows,
    columns: gridColumns / 2,
  });
  const charts = [planTopCustomersChart, planTiersChart, planProductsChart].map((plan, index) =>
    plan(context, { tables, place: chartPlace(index) }),
  );
  const afterCharts = chartRow + Math.ceil(charts.length / 2) * (chartRows + 1);
  return {
    role: 'summary',
    name: sheetName('summary', locale),
    columnWidths: [2, ...new Array<number>(gridColumns).fill(columnWidth)],
    tabColor: palette.good,
    blocks: [
      line(titleRow, titleOf(context), 'title'),
      line(scopeRow, scopeOf(context), 'scope'),
      ...planHeadlines(context).flatMap(headlineBlocks),
      ...charts,
      ...sheetLinks(context, others, afterCharts),
    ],
  };
}

function line(row: number, text: string, style: CellsBlock['style']): CellsBlock {
  return { kind: 'cells', row, column: firstColumn, values: [[text]], style };
}

function headlineBlocks(headline: PlannedHeadline, index: number): Block[] {
  const { row, column } = headlineCell(index);
  const cell = (at: number, value: string | number, style: CellsBlock['style']): CellsBlock => ({
    kind: 'cells',
    row: at,
    column,
    values: [[value]],
    style,
    alignment: 'left',
  });
  return [
    cell(row - 1, headline.label, 'figureLabel'),
    { ...cell(row, headline.value, 'figureValue'), numberFormat: headline.numberFormat },
    cell(row + 1, headline.comparison, 'figureComparison'),
  ];
}

/** Jumps to the other sheets of the report. */
function sheetLinks({ locale }: ReportContext, others: readonly SheetPlan[], row: number): Block[] {
  return [
    line(row, summaryTexts[locale].sheetsHeading, 'heading'),
    {
      kind: 'cells',
      row: row + 1,
      column: firstColumn,
      values: others.map(({ name }) => [name]),
      style: 'link',
      links: others.map(({ role }, index) => ({
        row: index,
        column: 0,
        to: { sheetRole: role, row: 0, column: 0 },
      })),
    },
  ];
}
