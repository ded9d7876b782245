import { defineTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, roleName, roleWords } from '../names/names';
import { correlationColumns } from './correlationColumns';

/** What explains the priority score, one driver a row; those whose columns the table lacks are left out. */
export const explainedTable = defineTable({
  key: 'explained',
  excelName: 'MismatchPriorityDrivers',
  rows({ result: { drivers, customers } }: MismatchContext) {
    const areBoth = drivers.industry !== undefined && drivers.size !== undefined;
    const { onboarding, adoption } = customers;
    const rows = [
      { driver: 'industry', words: roleWords.industry, explained: drivers.industry },
      { driver: 'size', words: roleWords.size, explained: drivers.size },
      {
        driver: 'labels',
        words: {
          en: 'Industry and size together (static labels)',
          'zh-CN': '行业与规模合计（静态标签）',
        },
        explained: areBoth ? drivers.labels : undefined,
      },
      {
        driver: 'engagement',
        words:
          onboarding === undefined
            ? roleWords.adoption
            : adoption === undefined
              ? roleWords.onboarding
              : {
                  en: 'Onboarding and adoption (engagement)',
                  'zh-CN': '引导分数与采用率（参与度）',
                },
        explained: drivers.engagement,
      },
    ] as const;
    return rows.flatMap(({ driver, words, explained }) =>
      explained === undefined ? [] : [{ driver, words, ...explained }],
    );
  },
  columns: ({ text, number }) => ({
    driver: text({ en: 'What explains the priority score', 'zh-CN': '解释优先级得分的因素' }, 'words'),
    share: number({ en: 'Share explained', 'zh-CN': '解释方差比例' }, 'rate', 'share'),
    adjusted: number({ en: 'Adjusted', 'zh-CN': '校正后' }, 'rate', 'adjusted'),
    terms: number({ en: 'Groups or columns', 'zh-CN': '组数或列数' }, 'count', 'terms'),
    n: number(headerWords.n, 'count', 'n'),
  }),
});

/** Whether the priority goes with performance and, where there is one, with the return. */
export const priorityTable = defineTable({
  key: 'priority',
  excelName: 'MismatchPriorityCorrelation',
  rows({ result }: MismatchContext) {
    const { performance, returns } = result.drivers;
    const rows = [
      {
        other: 'performance',
        words: { en: 'Priority and performance', 'zh-CN': '优先级与综合表现' },
        correlation: performance,
      },
      { other: 'returns', words: { en: 'Priority and ROI', 'zh-CN': '优先级与 ROI' }, correlation: returns },
    ] as const;
    return rows.flatMap(({ correlation, ...row }) =>
      correlation === undefined ? [] : [{ ...row, correlation }],
    );
  },
  columns: (kinds) => ({
    comparison: kinds.text({ en: 'Comparison', 'zh-CN': '比较' }, 'words'),
    ...correlationColumns(kinds),
  }),
});

const thirdWords = [
  { en: 'Lowest third', 'zh-CN': '最低三分之一' },
  { en: 'Middle third', 'zh-CN': '中间三分之一' },
  { en: 'Highest third', 'zh-CN': '最高三分之一' },
] as const;

/** Mean performance by third of the priority score. */
export const thirdsTable = defineTable({
  key: 'thirds',
  excelName: 'MismatchPriorityThirds',
  rows: ({ result }: MismatchContext) =>
    thirdWords.map((words, third) => ({ words, ...result.drivers.tertiles[third] })),
  columns: ({ text, number }) => ({
    third: text({ en: 'Priority third', 'zh-CN': '优先级三等分' }, 'words'),
    n: number(headerWords.n, 'count', 'n'),
    mean: number({ en: 'Mean performance', 'zh-CN': '平均综合表现分' }, 'score', 'mean'),
  }),
});

/** Whether each number column pulls the priority the way it goes with performance. */
export const alignmentTable = defineTable({
  key: 'alignment',
  excelName: 'MismatchAlignment',
  rows: ({ result }: MismatchContext) => result.alignment,
  columns: ({ text, number }) => ({
    feature: text({ en: 'Feature', 'zh-CN': '特征' }, ({ feature }) => roleName(feature)),
    n: number(headerWords.n, 'count', 'n'),
    withPriority: number({ en: 'r with priority', 'zh-CN': '与优先级的 r' }, 'score', 'withPriority'),
    withPerformance: number({ en: 'r with performance', 'zh-CN': '与表现的 r' }, 'score', 'withPerformance'),
    alignment: number({ en: 'Alignment', 'zh-CN': '一致性' }, 'score', 'alignment'),
  }),
});

/** The top group of today beside that of the re-weighted priority. */
export const reweightedTable = defineTable({
  key: 'reweighted',
  excelName: 'MismatchReweighted',
  rows({ result: { reweighted, placement } }: MismatchContext) {
    if (reweighted === undefined) return [];
    const { counts } = placement;
    return [
      {
        words: { en: 'Today', 'zh-CN': '现行' },
        isToday: true,
        top: counts.top,
        mismatch: counts.mismatch,
        rate: reweighted.mismatchRateToday,
        overlap: undefined,
      },
      {
        words: { en: 'Re-weighted', 'zh-CN': '重新加权' },
        isToday: false,
        top: reweighted.top,
        mismatch: reweighted.mismatch,
        rate: reweighted.mismatchRate,
        overlap: reweighted.overlap,
      },
    ];
  },
  columns: ({ text, number }) => ({
    priority: text({ en: 'Priority', 'zh-CN': '优先级' }, 'words'),
    top: number({ en: 'Top group', 'zh-CN': '高优先级客户数' }, 'count', 'top'),
    mismatch: number(headerWords.mismatch, 'count', 'mismatch'),
    rate: number(headerWords.rate, 'rate', 'rate'),
    overlap: number({ en: 'In both top groups', 'zh-CN': '两者均为高优先级' }, 'count', 'overlap'),
  }),
});
