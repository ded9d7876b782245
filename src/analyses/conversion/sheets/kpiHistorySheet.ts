import { palette } from '../../../report/palette';
import { backToSummary } from '../../../report/sheet/listSheet';
import type { Sheet } from '../../../report/sheet/Sheet';
import { gap, note, title } from '../../../report/sheet/texts';
import { kpiCharts } from '../charts/kpiCharts';
import type { ReportContext } from '../ReportContext';
import { followedRuns, kpiHistoryTable } from '../tables/kpiHistoryTable';

/** The run, and one column for each indicator. */
const widths = [17, ...Array.from({ length: 12 }, () => 13)];

/** The indicators from run to run. Like what changed, it comes with the second run. */
export const kpiHistorySheet: Sheet<ReportContext> = {
  role: 'kpiHistory',
  name: { en: 'Indicator history', 'zh-CN': '指标走势' },
  tabColor: palette.amount,
  widths,
  tables: [kpiHistoryTable],
  inWholePages: true,
  when: (context) => context.history?.changes !== undefined && followedRuns(context).length > 0,
  parts: ({ prose }) => [
    title(prose.say({ en: 'Indicators from run to run', 'zh-CN': '历次运行的指标' })),
    note(
      prose.say({
        en: 'The last twelve runs, the oldest first. Runs may differ in data and in settings: what was changed stands in the run record.',
        'zh-CN': '最近十二次运行，最早的在前。各次运行的数据与参数可能不同，更改内容见“运行记录”。',
      }),
      widths,
    ),
    backToSummary(prose),
    { kind: 'table', table: kpiHistoryTable },
    gap(),
    { kind: 'charts', charts: kpiCharts, abreast: 3, rows: 11, columns: 4 },
  ],
};
