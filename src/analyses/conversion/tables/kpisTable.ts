import type { Kpi, KpiName } from '../../../engine/conversion/measureKpis';
import type { FormatName } from '../../../report/figures/formats';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { columnWords, nothingToList } from '../words/columnWords';
import { kpiWords } from '../words/kpiWords';

/** Indicators that are no rates. */
export const kpiFormats: Partial<Record<KpiName, FormatName>> = {
  callsPer100Records: 'ratio',
  testDaysPerCall: 'one',
  meanTestDays: 'one',
  amountPerCall: 'ratio',
};

const statuses: Readonly<Record<Status, Words>> = {
  met: { en: '✓ met', 'zh-CN': '✓ 达标' },
  below: { en: '▼ below target', 'zh-CN': '▼ 低于目标' },
  above: { en: '▲ above target', 'zh-CN': '▲ 高于目标' },
  nearBelow: { en: '◆ just below target', 'zh-CN': '◆ 略低于目标' },
  nearAbove: { en: '◆ just above target', 'zh-CN': '◆ 略高于目标' },
  noTarget: { en: 'no target set', 'zh-CN': '未设目标' },
  noData: { en: 'no data', 'zh-CN': '没有数据' },
};
const fixedByRule: Words = { en: 'fixed by the ranking rule', 'zh-CN': '由排名规则固定' };

/** Indicators with target, gap and status; status in words and a sign, then in colour. */
export const kpisTable = defineTable({
  key: 'kpis',
  excelName: 'Payoff_kpis',
  emptyText: nothingToList,
  rows: ({ result }: ConversionContext) => result.kpis,
  columns: (kinds) => ({
    id: kinds.text({ en: 'Indicator', 'zh-CN': '指标' }, ({ id }) => kpiWords[id].name),
    status: kinds.text(
      { en: 'Status', 'zh-CN': '状态' },
      (kpi, { prose }) =>
        kpi.fixedByRule && kpi.status !== 'met'
          ? prose.remark(prose.say(statuses[statusOf(kpi)]), prose.say(fixedByRule))
          : statuses[statusOf(kpi)],
      { styleOf: (kpi) => statusStyles[statusOf(kpi)] },
    ),
    actual: measure(kinds, { en: 'Actual', 'zh-CN': '实际' }, ({ actual }) => actual),
    target: measure(kinds, { en: 'Target', 'zh-CN': '目标' }, ({ target }) => target),
    gap: measure(kinds, { en: 'Gap', 'zh-CN': '差距' }, ({ gap }) => gap),
    alternative: measure(
      kinds,
      { en: 'Other measure', 'zh-CN': '另一口径' },
      ({ alternative }) => alternative,
    ),
    alternativeMeaning: kinds.text(
      { en: 'What the other measure is', 'zh-CN': '另一口径说明' },
      ({ id, alternative }) => (alternative === undefined ? undefined : kpiWords[id].other),
      { alignment: 'center' },
    ),
    line: kinds.number(columnWords.line, 'score', 'line'),
  }),
});

/** The status as it is shown: one that is missed by little is told apart. */
type Status = Kpi['status'] | 'nearBelow' | 'nearAbove';

function statusOf({ status, isNear }: Kpi): Status {
  if (!isNear) return status;
  return status === 'below' ? 'nearBelow' : 'nearAbove';
}

const statusStyles = {
  met: 'good',
  below: 'attention',
  above: 'attention',
  nearBelow: 'caution',
  nearAbove: 'caution',
  noTarget: undefined,
  noData: undefined,
} as const;

/** Days and counts stand in the same columns as rates: they get a format of their own. */
function measure(
  { number }: ColumnKinds<ConversionContext, Kpi>,
  name: Words,
  value: (kpi: Kpi) => number | undefined,
) {
  const formatOf = (kpi: Kpi) => (value(kpi) === undefined ? undefined : kpiFormats[kpi.id]);
  return number(name, 'rate', value, { formatOf });
}
