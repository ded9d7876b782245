import { fitColumns } from '../../layout/fitColumns';
import { backLink, marginColumns } from '../../layout/listSheet';
import { palette } from '../../palette';
import type { AreaReference, Block, SheetPlan } from '../../plan';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';
import { funnelPanels } from './funnelPanels';

const chartRow = 4;
const chartRows = 17;
const tableRow = chartRow + chartRows + 1;
const gapWidth = 3;
/** Narrower than this a list leaves no room for the chart above it. */
const narrowestList = 62;

/** Stages, what does not fit them, concentration and months side by side, each list below its chart. */
export function planFunnelSheet(context: ReportContext): SheetPlan {
  const { locale } = context;
  const texts = sheetTexts[locale];
  const blocks: Block[] = [
    { kind: 'cells', row: 0, column: marginColumns, values: [[texts.funnelTitle]], style: 'title' },
    { kind: 'cells', row: 1, column: marginColumns, values: [[texts.funnelNote]], style: 'note' },
    backLink(2, summaryTexts[locale].back),
  ];
  const columnWidths = [2];
  for (const panel of funnelPanels(context)) {
    const column = columnWidths.length;
    const rowCount = panel.columns[0]!.values.length;
    const area = (index: number): AreaReference => ({
      sheetRole: 'funnel',
      row: tableRow + 1,
      column: column + index,
      rows: Math.max(1, rowCount),
      columns: 1,
    });
    const place = { row: chartRow, column, rows: chartRows, columns: panel.columns.length };
    if (panel.plan !== undefined && rowCount > 0) blocks.push(panel.plan(context, area, place));
    blocks.push({
      kind: 'table',
      name: panel.tableName,
      row: panel.plan === undefined ? chartRow : tableRow,
      column,
      rowCount,
      columns: panel.columns,
      emptyText: listTexts[locale].empty,
    });
    const widths = fitColumns(panel.columns);
    columnWidths.push(...(panel.plan === undefined ? widths : widened(widths)), gapWidth);
  }
  return {
    role: 'funnel',
    name: sheetName('funnel', locale),
    columnWidths,
    tabColor: palette.amount,
    blocks,
  };
}

/** Makes a narrow list as wide as its chart needs, each column by the same factor. */
function widened(widths: number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total >= narrowestList ? widths : widths.map((width) => Math.ceil((width * narrowestList) / total));
}
