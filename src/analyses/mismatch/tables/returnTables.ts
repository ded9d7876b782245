import { defineTable } from '../../../report/table/defineTable';
import type { ColumnOptions } from '../../../report/table/Column';
import type { MismatchContext } from '../MismatchContext';
import { groupWords, headerWords } from '../names/names';
import { probabilityFormat } from './probabilityFormat';

/** The line below which a return is called low stands in the header. */
const withLine: Pick<ColumnOptions<MismatchContext, unknown>, 'facts'> = {
  facts: ({ recipe, prose }) => ({ line: prose.number(recipe.parameters.roiLow, 'number') }),
};

/** Return on investment by group. */
export const returnsTable = defineTable({
  key: 'returns',
  excelName: 'MismatchReturns',
  rows({ result: { returnComparison: comparison } }: MismatchContext) {
    if (comparison === undefined) return [];
    const { mismatch, matched, all, bootstrap } = comparison;
    return [
      { group: 'mismatch', ...mismatch, interval: bootstrap?.first },
      { group: 'matched', ...matched, interval: bootstrap?.second },
      { group: 'all', ...all, interval: undefined },
    ] as const;
  },
  columns: ({ text, number }) => ({
    group: text(headerWords.group, ({ group }) => groupWords[group]),
    n: number(headerWords.n, 'count', 'n'),
    mean: number(headerWords.mean, 'ratio', 'mean'),
    median: number(headerWords.median, 'ratio', 'median'),
    q1: number(headerWords.q1, 'ratio', 'q1'),
    q3: number(headerWords.q3, 'ratio', 'q3'),
    winsorisedMean: number({ en: 'Winsorized mean', 'zh-CN': '缩尾均值' }, 'ratio', 'winsorisedMean'),
    ratioOfSums: number({ en: 'Ratio of sums', 'zh-CN': '总额之比' }, 'ratio', 'ratioOfSums'),
    belowLow: number({ en: 'Below {line}', 'zh-CN': '低于 {line} 的客户数' }, 'count', 'belowLow', withLine),
    belowLowShare: number(
      { en: 'Share below {line}', 'zh-CN': '低于 {line} 的占比' },
      'rate',
      'belowLowShare',
      withLine,
    ),
    meanLow: number(
      { en: 'Mean, 95% low', 'zh-CN': '均值 95% 下限' },
      'ratio',
      ({ interval }) => interval?.low,
    ),
    meanHigh: number(
      { en: 'Mean, 95% high', 'zh-CN': '均值 95% 上限' },
      'ratio',
      ({ interval }) => interval?.high,
    ),
  }),
});

const testWords = {
  welch: { en: 'Welch t', 'zh-CN': 'Welch t 检验' },
  bootstrap: { en: 'Bootstrap (BCa)', 'zh-CN': '自助法（BCa）' },
  mannWhitney: { en: 'Mann-Whitney', 'zh-CN': 'Mann-Whitney 检验' },
} as const;

interface DifferenceRow {
  readonly test: keyof typeof testWords;
  readonly difference?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly statistic?: number | undefined;
  readonly pValue?: number | undefined;
  readonly probabilityOfSuperiority?: number | undefined;
}

/** Whether the returns of mismatched and matched customers differ, by three ways to ask. */
export const differenceTable = defineTable({
  key: 'returnDifference',
  excelName: 'MismatchReturnDifference',
  rows({ result: { returnComparison: comparison } }: MismatchContext): DifferenceRow[] {
    if (comparison === undefined) return [];
    const { mismatch, matched, difference, bootstrap, rankTest } = comparison;
    const resampled = bootstrap?.difference;
    return [
      { test: 'welch', ...difference },
      {
        test: 'bootstrap',
        ...resampled,
        difference: resampled && (mismatch.mean ?? NaN) - (matched.mean ?? NaN),
      },
      { test: 'mannWhitney', ...rankTest },
    ];
  },
  columns: ({ text, number }) => ({
    test: text({ en: 'Test', 'zh-CN': '检验' }, ({ test }) => testWords[test]),
    difference: number({ en: 'Difference of means', 'zh-CN': '均值之差' }, 'ratio', 'difference'),
    low: number(headerWords.low, 'ratio', 'low'),
    high: number(headerWords.high, 'ratio', 'high'),
    statistic: number({ en: 'Statistic', 'zh-CN': '统计量' }, { code: '#,##0.00' }, 'statistic'),
    pValue: number(headerWords.pValue, probabilityFormat, 'pValue'),
    superiority: number(
      { en: 'Chance of a higher ROI', 'zh-CN': 'ROI 更高的概率' },
      'rate',
      'probabilityOfSuperiority',
    ),
  }),
});
