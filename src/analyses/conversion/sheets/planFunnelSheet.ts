import { fitColumns } from '../../../report/layout/fitColumns';
import { backLink, marginColumns } from '../../../report/layout/listSheet';
import { palette } from '../../../report/palette';
import type { AreaOnSheet, AreaReference, Block, SheetPlan } from '../../../report/plan';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';
import { funnelPanels, type Panel } from './funnelPanels';

const firstRow = 4;
const chartRows = 17;
/** Blank rows below a list, before the next panel of its stack. */
const gapRows = 2;
const gapWidth = 3;
/** Narrower than this a list leaves no room for the chart above it. */
const narrowestList = 62;

/**
 * Stages, concentration and months side by side, each list below its chart; what does not fit the stages stands below
 * them, the concentration of products below that of customers.
 */
export function planFunnelSheet(context: ReportContext): SheetPlan {
  const { locale } = context;
  const texts = sheetTexts[locale];
  const blocks: Block[] = [
    { kind: 'cells', row: 0, column: marginColumns, values: [[texts.funnelTitle]], style: 'title' },
    { kind: 'cells', row: 1, column: marginColumns, values: [[texts.funnelNote]], style: 'note' },
    backLink(2, summaryTexts[locale].back),
  ];
  const columnWidths = [2];
  for (const stack of funnelPanels(context)) {
    if (stack.length === 0) continue;
    const column = columnWidths.length;
    const columns = Math.max(...stack.map((panel) => panel.columns.length));
    let row = firstRow;
    for (const panel of stack) {
      const place = { row, column, rows: chartRows, columns };
      blocks.push(...panelBlocks(context, panel, place));
      row = tableRow(panel, place) + rowsOf(panel) + 1 + gapRows;
    }
    columnWidths.push(...widestOf(stack, columns), gapWidth);
  }
  return {
    role: 'funnel',
    name: sheetName('funnel', locale),
    columnWidths,
    tabColor: palette.amount,
    blocks,
  };
}

function rowsOf(panel: Panel): number {
  return panel.columns[0]!.values.length;
}

/** A list stands below its chart, or in its place where it has none. */
function tableRow(panel: Panel, place: AreaOnSheet): number {
  return panel.plan === undefined ? place.row : place.row + place.rows + 1;
}

function panelBlocks(context: ReportContext, panel: Panel, place: AreaOnSheet): Block[] {
  const row = tableRow(panel, place);
  const rowCount = rowsOf(panel);
  const area = (column: number): AreaReference => ({
    sheetRole: 'funnel',
    row: row + 1,
    column: place.column + column,
    rows: rowCount,
    columns: 1,
  });
  return [
    ...(panel.plan === undefined || rowCount === 0 ? [] : [panel.plan(context, area, place)]),
    {
      kind: 'table',
      name: panel.tableName,
      row,
      column: place.column,
      rowCount,
      columns: panel.columns,
      emptyText: listTexts[context.locale].empty,
    },
  ];
}

/** Widths at which every list of a stack can be read, each column widened alike where a chart needs more room. */
function widestOf(stack: readonly Panel[], columns: number): number[] {
  const ofPanels = stack.map((panel) => fitColumns(panel.columns));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...ofPanels.map((panel) => panel[column] ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total >= narrowestList ? widths : widths.map((width) => Math.ceil((width * narrowestList) / total));
}
