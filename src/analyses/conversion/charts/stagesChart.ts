import { defineChart, type Chart } from '../../../report/charts/defineChart';
import { formats } from '../../../report/figures/formats';
import { palette } from '../../../report/palette';
import type { Table } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import type { ReportContext } from '../ReportContext';
import { columnWords } from '../words/columnWords';
import { finding, said } from './finding';

/** Records in each stage, from test to call. */
export function stagesChartOf<Row>(
  table: Table<ConversionContext, Row, 'stage' | 'count'>,
): Chart<ReportContext> {
  return defineChart<ReportContext, Row, 'stage' | 'count'>(table, {
    name: 'funnel',
    chart: 'barClustered',
    title: finding(
      [
        {
          en: '{calls} of {records} records are called, {callsAfter} of them after the application',
          'zh-CN': '{records} 条记录中调用 {calls} 条，其中申请之后 {callsAfter} 条',
        },
        { en: '{calls} of {records} records are called', 'zh-CN': '{records} 条记录中调用 {calls} 条' },
      ],
      ({ overall }) => overall,
      columnWords.count,
    ),
    description: said({
      en: 'Bars: records in each stage; a stage that follows another comes from it; the others branch from the first.',
      'zh-CN': '条形图：各阶段的记录数；列在另一阶段之后者由其而来，其余为从首个阶段分出的支线。',
    }),
    categories: 'stage',
    series: [{ column: 'count', color: palette.amount, dataLabels: { numberFormat: formats.count } }],
    categoryAxis: { reversed: true },
    valueAxis: { title: columnWords.count, numberFormat: formats.count, minimum: 0 },
    legend: 'none',
  });
}
