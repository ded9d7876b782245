import type { PerformanceMetric } from '../../../engine/mismatch/scorePerformance';
import { defineTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { metricWords } from '../names/names';
import { areAllProved } from './provedCustomers';
import { scaleFormulas, scaleNames, valuesName } from './normaliseFormula';

const weights = 'Payoff_weights';

/** What formulas call the share of a metric in the score. */
export function shareName({ role }: Pick<PerformanceMetric, 'role'>): string {
  return `Payoff_share_${role}`;
}

/** The weights of the metrics, for anybody to change, and what their values are scaled by. */
export const metricsProofTable = defineTable({
  key: 'proofMetrics',
  excelName: 'MismatchProofMetrics',
  rows: ({ result }: MismatchContext) => result.performance.metrics,
  columns: ({ text, number, formula, values }) => ({
    metric: text({ en: 'Metric', 'zh-CN': '指标' }, ({ role }) => metricWords[role]),
    weight: number(
      { en: 'Weight (change it here)', 'zh-CN': '权重（可在此修改）' },
      'number',
      ({ weight }) => weight,
      { rangeName: weights },
    ),
    share: formula(
      { en: 'Share of the score', 'zh-CN': '占得分比例' },
      'rate',
      (_metric, cellOf) => `=${cellOf('weight')}/SUM(${weights})`,
      { cellName: shareName },
    ),
    first: formula(
      { en: 'Minimum, 1% quantile or mean', 'zh-CN': '最小值、1% 分位数或均值' },
      'number',
      (metric, _cellOf, context) => constantOf(metric, 0, context),
      { cellName: (metric) => scaleNames(metric).first, when: hasConstants },
    ),
    second: formula(
      { en: 'Maximum, 99% quantile or standard deviation', 'zh-CN': '最大值、99% 分位数或标准差' },
      'number',
      (metric, _cellOf, context) => constantOf(metric, 1, context),
      { cellName: (metric) => scaleNames(metric).second, when: hasConstants },
    ),
    direction: values({ en: 'Good values', 'zh-CN': '方向' }, undefined, (metrics, { prose }) =>
      Array.from(metrics, ({ direction }) => prose.say(directionWords[direction])),
    ),
  }),
});

const directionWords = {
  higher: { en: 'High is good', 'zh-CN': '越高越好' },
  lower: { en: 'Low is good', 'zh-CN': '越低越好' },
};

function hasConstants({ result }: MismatchContext): boolean {
  return scaleFormulas[result.performance.method].constants('') !== undefined;
}

function constantOf(metric: PerformanceMetric, place: 0 | 1, context: MismatchContext): string {
  const { constants, constantsOf } = scaleFormulas[metric.method];
  // Of a part of the customers they would be others.
  const found = areAllProved(context) ? constants(valuesName(metric)) : constantsOf(metric);
  return `=${found?.[place] ?? ''}`;
}
