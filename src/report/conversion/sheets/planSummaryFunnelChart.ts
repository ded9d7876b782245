import type { ChartBlock } from '../../plan';
import { planFunnelChart } from '../charts/planFunnelCharts';
import type { ChartPlace } from '../charts/planCharts';
import { chartTableNames } from '../charts/conversionChartTables';
import type { ReportContext } from '../ReportContext';

/** The funnel once more, for the summary. */
export function planSummaryFunnelChart(context: ReportContext, { tables, place }: ChartPlace): ChartBlock {
  return planFunnelChart(context, (column) => tables.area(chartTableNames.funnel, column), place);
}
