import type { Chart } from '../../../report/charts/defineChart';
import { absentColumns } from '../../../report/dataCheck/absentColumns';
import { palette } from '../../../report/palette';
import type { Part } from '../../../report/sheet/Part';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, line } from '../../../report/sheet/texts';
import { backToSummary } from '../../../report/sheet/listSheet';
import type { AnyTable } from '../../../report/table/defineTable';
import { monthsChart, paretoCharts, stagesChart } from '../charts/funnelCharts';
import type { ReportContext } from '../ReportContext';
import { crossingsTable, monthsTable, paretoTables, stagesTable } from '../tables/funnelTables';

const chartRows = 17;
const gapWidth = 3;
/** Narrower than this a list leaves no room for the chart above it. */
const narrowestStack = 62;

/**
 * Stages, concentration and months side by side, each list below its chart; what does not fit the stages stands below
 * them, the concentration of products below that of customers.
 */
export const funnelSheet: Sheet<ReportContext> = {
  role: 'funnel',
  name: { en: 'Funnel, Pareto, trend', 'zh-CN': '漏斗、二八与趋势' },
  tabColor: palette.amount,
  tables: [stagesTable, crossingsTable, paretoTables.customer, paretoTables.product, monthsTable],
  parts: (context, tables) => [
    line(
      context.prose.say({
        en: 'From test to call: stages, concentration, months',
        'zh-CN': '从测试到调用：阶段、集中度与月度趋势',
      }),
      'title',
    ),
    line(
      context.prose.say({
        en: 'A stage follows the one that holds nearly all (95%) of its records, as in "Opened › Called"; where none does, it is a branch from the first stage, not a step on one path. Signed records have left "callable": they are divided by both together.',
        'zh-CN':
          '某阶段的记录几乎全部（95%）属于另一阶段时，列在其后，如“开通 › 调用”；否则是从首个阶段分出的支线，而不是同一条路上的一步。签约的记录已离开“可接入”，因此以两者之和为分母。',
      }),
      'note',
    ),
    backToSummary(context.prose),
    gap(),
    {
      kind: 'abreast',
      gapWidth,
      narrowestStack,
      stacks: [
        [
          ...panel(stagesTable, stagesChart),
          ...absentNotes(context, 'integratable', 'signed', 'opened'),
          ...(tables.get(crossingsTable.key).rows.length === 0 ? [] : panel(crossingsTable)),
        ],
        [
          ...panel(paretoTables.customer, paretoCharts.customer),
          ...panel(paretoTables.product, paretoCharts.product),
        ],
        context.result.trend === undefined
          ? absentNotes(context, 'apply_date')
          : panel(monthsTable, monthsChart),
      ],
    },
  ],
};

/** What would stand here if the table had the columns of these roles. */
function absentNotes(context: ReportContext, ...roles: readonly string[]): Part<ReportContext>[] {
  return absentColumns(context, roles).map((text) => line(text, 'note'));
}

/** A list below its chart, if it has one. */
function panel(table: AnyTable<ReportContext>, chart?: Chart<ReportContext>): Part<ReportContext>[] {
  return [
    ...(chart === undefined
      ? []
      : [{ kind: 'charts' as const, charts: [chart], abreast: 1, rows: chartRows }]),
    { kind: 'table', table },
    gap(),
  ];
}
