import type { MetricRole } from '../../../engine/mismatch/selectCustomers';
import { defineTable } from '../../../report/table/defineTable';
import type { ColumnKinds } from '../../../report/table/Column';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { groupWords, headerWords, methodWords, metricRoles, metricWords } from '../names/names';
import { segmentName, valueName } from '../names/valueName';

interface GapRow {
  readonly name: string;
  readonly n: number;
  readonly gap: number;
  readonly shares: Readonly<Partial<Record<MetricRole, number | undefined>>>;
}

const gapShareWords: Words = { en: '{metric}: share of gap', 'zh-CN': '{metric}占差距比例' };

/** What the performance gap between mismatched and matched customers is made of: overall, then by segment. */
export const gapTable = defineTable({
  key: 'gap',
  excelName: 'MismatchGap',
  rows({ result: { gap, performance }, prose }: MismatchContext): GapRow[] {
    if (gap === undefined) return [];
    const named = [
      { ...gap.overall, name: prose.say(groupWords.mismatch) },
      ...gap.cells.map((cell) => ({ ...cell, name: segmentName(cell, prose) || valueName('', prose) })),
    ];
    return named.map(({ parts, ...row }) => ({
      ...row,
      shares: Object.fromEntries(performance.metrics.map(({ role }, index) => [role, parts[index]?.share])),
    }));
  },
  columns: (kinds) => ({
    group: kinds.text(headerWords.group, 'name'),
    n: kinds.number(headerWords.n, 'count', 'n'),
    gap: kinds.number({ en: 'Gap to matched', 'zh-CN': '与达标客户的差距' }, 'score', 'gap'),
    ...gapShares(kinds),
  }),
});

/** A column a metric in use. */
function gapShares({ number }: ColumnKinds<MismatchContext, GapRow>) {
  const share = (role: MetricRole) =>
    number(gapShareWords, 'rate', ({ shares }) => shares[role], {
      facts: ({ prose }) => ({ metric: prose.say(metricWords[role]) }),
      when: ({ result }) => result.performance.metrics.some((metric) => metric.role === role),
    });
  return Object.fromEntries(metricRoles.map((role) => [role, share(role)])) as Record<
    MetricRole,
    ReturnType<typeof share>
  >;
}

const directionWords = {
  higher: { en: 'high', 'zh-CN': '越高越好' },
  lower: { en: 'low', 'zh-CN': '越低越好' },
} as const;

/** What each metric is meant to weigh in the performance score, and what it does. */
export const weightsTable = defineTable({
  key: 'weights',
  excelName: 'MismatchWeights',
  rows: ({ result }: MismatchContext) => result.performance.metrics,
  columns: ({ text, number }) => ({
    metric: text({ en: 'Metric', 'zh-CN': '指标' }, ({ role }) => metricWords[role]),
    direction: text({ en: 'Good is', 'zh-CN': '取向' }, ({ direction }) => directionWords[direction]),
    weight: number({ en: 'Nominal weight', 'zh-CN': '名义权重' }, 'rate', 'weight'),
    effectiveWeight: number({ en: 'Effective weight', 'zh-CN': '有效权重' }, 'rate', 'effectiveWeight'),
    lowerBound: number(headerWords.minimum, { code: '#,##0.00' }, 'lowerBound'),
    upperBound: number(headerWords.maximum, { code: '#,##0.00' }, 'upperBound'),
    skewness: number({ en: 'Skewness', 'zh-CN': '偏度' }, 'ratio', 'skewness'),
  }),
});

const weightVariants: readonly { key: 'meanShared' | 'lowestShared' | 'alwaysShared'; words: Words }[] = [
  {
    key: 'meanShared',
    words: {
      en: 'Weights ±{spread:rate0}: mean of {count:count} draws',
      'zh-CN': '权重 ±{spread:rate0}：{count:count} 次平均',
    },
  },
  {
    key: 'lowestShared',
    words: {
      en: 'Weights ±{spread:rate0}: lowest of {count:count} draws',
      'zh-CN': '权重 ±{spread:rate0}：{count:count} 次最低',
    },
  },
  {
    key: 'alwaysShared',
    words: {
      en: 'Weights ±{spread:rate0}: in all of {count:count} draws',
      'zh-CN': '权重 ±{spread:rate0}：{count:count} 次均保留',
    },
  },
];

interface VariantRow {
  readonly name: string;
  readonly mismatch?: number;
  /** undefined where only the share is known: of an even sample of the customers. */
  readonly shared: number | undefined;
  readonly sharedShare: number | undefined;
}

/** Who stays mismatched under other normalizations, and when the weights are drawn anew around the nominal ones. */
export const sensitivityTable = defineTable({
  key: 'sensitivity',
  excelName: 'MismatchSensitivity',
  rows: ({ result, prose }: MismatchContext): VariantRow[] => {
    const { sensitivity, weightSensitivity: drawn, customers, placement } = result;
    return [
      ...sensitivity.map(({ method, ...row }) => ({ name: prose.say(methodWords(method)), ...row })),
      ...(drawn === undefined ? [] : weightVariants).flatMap(({ key, words }): VariantRow[] => {
        if (drawn === undefined) return [];
        const sharedShare = drawn[key];
        const isSample = drawn.customers < customers.count;
        return [
          {
            name: prose.say(words, { spread: drawn.spread, count: drawn.replicates }),
            shared: isSample ? undefined : sharedShare * placement.counts.mismatch,
            sharedShare,
          },
        ];
      }),
    ];
  },
  columns: ({ text, number }) => ({
    variant: text({ en: 'Changed', 'zh-CN': '改变项' }, 'name'),
    mismatch: number(headerWords.mismatch, 'count', 'mismatch'),
    shared: number({ en: 'Shared with this report', 'zh-CN': '与本报告共有' }, 'count', 'shared'),
    sharedShare: number({ en: 'Share shared', 'zh-CN': '共有比例' }, 'rate', 'sharedShare'),
  }),
});
