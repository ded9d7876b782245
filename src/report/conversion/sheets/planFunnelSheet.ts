import { fitColumns } from '../../layout/fitColumns';
import { backLink, marginColumns } from '../../layout/listSheet';
import { numberFormats } from '../../layout/numberFormats';
import { palette } from '../../palette';
import type { AreaReference, Block, ChartBlock, SheetPlan, TableColumn } from '../../plan';
import { formatNumber } from '../../text/formatNumber';
import {
  planFunnelChart,
  planParetoChart,
  planTrendChart,
  type ColumnArea,
} from '../charts/planFunnelCharts';
import { monthText } from '../monthText';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { stageTexts } from '../texts/nameTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const chartRow = 4;
const chartRows = 17;
const tableRow = chartRow + chartRows + 1;
const gapWidth = 3;
/** Narrower than this a list leaves no room for the chart above it. */
const narrowestList = 62;

/** A list with the chart that is drawn from it above. */
interface Panel {
  readonly tableName: string;
  readonly columns: readonly TableColumn[];
  readonly plan:
    ((context: ReportContext, area: ColumnArea, place: ChartBlock['place']) => ChartBlock) | undefined;
}

/** Stages, concentration and months side by side, each list below its chart. */
export function planFunnelSheet(context: ReportContext): SheetPlan {
  const { locale } = context;
  const texts = sheetTexts[locale];
  const blocks: Block[] = [
    { kind: 'cells', row: 0, column: marginColumns, values: [[texts.funnelTitle]], style: 'title' },
    { kind: 'cells', row: 1, column: marginColumns, values: [[texts.funnelNote]], style: 'note' },
    backLink(2, summaryTexts[locale].back),
  ];
  const columnWidths = [2];
  for (const panel of [funnelPanel(context), paretoPanel(context), ...trendPanel(context)]) {
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
      row: tableRow,
      column,
      rowCount,
      columns: panel.columns,
      emptyText: listTexts[locale].empty,
    });
    columnWidths.push(...widened(fitColumns(panel.columns)), gapWidth);
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

function funnelPanel({ result, locale }: ReportContext): Panel {
  const texts = listTexts[locale];
  const { stages } = result.funnel;
  const names: Readonly<Record<string, string>> = stageTexts[locale];
  return {
    tableName: 'Payoff_funnel',
    plan: planFunnelChart,
    columns: [
      { header: texts.stage, values: stages.map(({ stage }) => names[stage]!) },
      figures(
        texts.count,
        numberFormats.count,
        stages.map(({ count }) => count),
      ),
      figures(
        texts.cumulative,
        numberFormats.rate,
        stages.map(({ cumulativeRate }) => cumulativeRate),
      ),
      figures(
        texts.step,
        numberFormats.rate,
        stages.map(({ stepRate }) => stepRate),
      ),
      figures(
        texts.notFromPrevious,
        numberFormats.count,
        stages.map(({ notFromPrevious }) => notFromPrevious),
      ),
    ],
  };
}

function paretoPanel({ result, locale }: ReportContext): Panel {
  const texts = listTexts[locale];
  const { steps } = result.customerConcentration;
  return {
    tableName: 'Payoff_pareto',
    plan: planParetoChart,
    columns: [
      {
        header: texts.groupShare,
        values: steps.map(({ groupShare }) => `≤ ${formatNumber(locale, groupShare, 'rate0')}`),
      },
      figures(
        texts.groups,
        numberFormats.count,
        steps.map(({ groups }) => groups),
      ),
      figures(
        texts.calls,
        numberFormats.count,
        steps.map(({ calls }) => calls),
      ),
      figures(
        texts.callShare,
        numberFormats.rate,
        steps.map(({ callShare }) => callShare),
      ),
      figures(
        texts.cumulativeCallShare,
        numberFormats.rate,
        steps.map(({ cumulativeCallShare }) => cumulativeCallShare),
      ),
    ],
  };
}

function trendPanel({ result, locale }: ReportContext): Panel[] {
  const texts = listTexts[locale];
  const months = result.trend?.months;
  if (months === undefined) return [];
  return [
    {
      tableName: 'Payoff_months',
      plan: planTrendChart,
      columns: [
        { header: texts.month, values: months.map(monthText) },
        figures(
          texts.count,
          numberFormats.count,
          months.map(({ records }) => records),
        ),
        figures(
          texts.calls,
          numberFormats.count,
          months.map(({ calls }) => calls),
        ),
        figures(
          texts.callRate,
          numberFormats.rate,
          months.map(({ callRate }) => callRate),
        ),
        figures(
          texts.immature,
          numberFormats.count,
          months.map(({ immature }) => immature),
        ),
      ],
    },
  ];
}

function figures(header: string, numberFormat: string, values: readonly (number | undefined)[]): TableColumn {
  return { header, values: values.map((value) => value ?? NaN), numberFormat };
}
