import type { ReturnGrouping } from '../../../engine/mismatch/measureMismatch';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, roleWords, segmentRemarks } from '../names/names';
import { valueName } from '../names/valueName';
import { probabilityFormat } from './probabilityFormat';

const groupingWords: Readonly<Record<ReturnGrouping, Words>> = {
  level: roleWords.level,
  team: { en: 'Team', 'zh-CN': '团队' },
};
const noReturns: Words = {
  en: 'No mismatched customer has a known ROI.',
  'zh-CN': '没有错配客户有 ROI。',
};

/** Returns of the mismatched customers by group, and how far apart two groups are. */
function defineGrouped(grouping: ReturnGrouping, suffix: string) {
  const groups = defineTable({
    key: `returnsBy${suffix}`,
    excelName: `MismatchReturnsBy${suffix}`,
    rows: ({ result }: MismatchContext) => result.returnsBy[grouping]?.groups ?? [],
    emptyText: noReturns,
    columns: ({ text, number }) => ({
      label: text(groupingWords[grouping], ({ label }, { prose }) => valueName(label, prose)),
      n: number(headerWords.n, 'count', 'n'),
      minimum: number(headerWords.minimum, 'ratio', ({ summary }) => summary.minimum),
      q1: number(headerWords.q1, 'ratio', ({ summary }) => summary.firstQuartile),
      median: number(headerWords.median, 'ratio', ({ summary }) => summary.median),
      q3: number(headerWords.q3, 'ratio', ({ summary }) => summary.thirdQuartile),
      maximum: number(headerWords.maximum, 'ratio', ({ summary }) => summary.maximum),
      lowerWhisker: number(
        { en: 'Lower whisker', 'zh-CN': '下须' },
        'ratio',
        ({ summary }) => summary.lowerWhisker,
      ),
      upperWhisker: number(
        { en: 'Upper whisker', 'zh-CN': '上须' },
        'ratio',
        ({ summary }) => summary.upperWhisker,
      ),
      outliers: number(
        { en: 'Outliers', 'zh-CN': '离群点数' },
        'count',
        ({ summary }) => summary.outlierCount,
      ),
      mean: number(headerWords.mean, 'ratio', 'mean'),
      p95: number({ en: '95th percentile', 'zh-CN': '第 95 百分位' }, 'ratio', 'p95'),
      variation: number({ en: 'Coefficient of variation', 'zh-CN': '变异系数' }, 'ratio', 'variation'),
    }),
  });
  const pairs = defineTable({
    key: `pairsBy${suffix}`,
    excelName: `MismatchPairsBy${suffix}`,
    rows({ result, prose }: MismatchContext) {
      const grouped = result.returnsBy[grouping];
      const name = (index: number) => valueName(grouped?.groups[index]?.label ?? '', prose);
      return (grouped?.pairs ?? []).map((pair) => ({
        ...pair,
        names: `${name(pair.first)} / ${name(pair.second)}`,
      }));
    },
    columns: ({ text, number }) => ({
      pair: text({ en: 'Pair', 'zh-CN': '比较组' }, 'names'),
      z: number({ en: 'z', 'zh-CN': 'z' }, 'ratio', 'z'),
      pValue: number(headerWords.pValue, probabilityFormat, 'pValue'),
      adjustedPValue: number(
        { en: 'p-value (Holm)', 'zh-CN': 'p 值（Holm 校正）' },
        probabilityFormat,
        'adjustedPValue',
      ),
    }),
  });
  return { groups, pairs };
}

export const groupedReturnTables = {
  level: defineGrouped('level', 'Level'),
  team: defineGrouped('team', 'Team'),
};

const teamWords = {
  small: { en: 'Up to 10 people', 'zh-CN': '10 人及以下' },
  medium: { en: '11–50 people', 'zh-CN': '11–50 人' },
} as const;
const standingWords = {
  executive: { en: 'VP and above', 'zh-CN': 'VP 及以上' },
  other: { en: 'Below VP', 'zh-CN': 'VP 以下' },
} as const;

/** Returns by team size and decision maker together. */
export const teamByLevelTable = defineTable({
  key: 'teamByLevel',
  excelName: 'MismatchTeamByLevel',
  rows: ({ result }: MismatchContext) => result.teamByLevel ?? [],
  columns: ({ text, number }) => ({
    team: text(groupingWords.team, ({ team }) => teamWords[team]),
    level: text(groupingWords.level, ({ level }) => standingWords[level]),
    n: number(headerWords.n, 'count', 'n'),
    mean: number(headerWords.mean, 'ratio', 'mean'),
    median: number(headerWords.median, 'ratio', 'median'),
    remark: text(headerWords.remark, ({ isLargeEnough }, { prose }) =>
      isLargeEnough ? '' : prose.say(segmentRemarks.isSmall),
    ),
  }),
});

const tertileWords = [
  { en: 'Low ROI', 'zh-CN': 'ROI 低' },
  { en: 'Middle ROI', 'zh-CN': 'ROI 中' },
  { en: 'High ROI', 'zh-CN': 'ROI 高' },
] as const;

/** Thirds of the return by lifecycle stage. */
export const returnsByLifecycleTable = defineTable({
  key: 'returnsByLifecycle',
  excelName: 'MismatchReturnsByLifecycle',
  rows: ({ result }: MismatchContext) => result.returnsByLifecycle?.cells ?? [],
  columns: ({ text, number }) => ({
    tertile: text({ en: 'ROI third', 'zh-CN': 'ROI 三等分' }, ({ tertile }) => tertileWords[tertile]),
    stage: text(headerWords.stage, ({ stage }, { prose }) => valueName(stage, prose)),
    n: number(headerWords.n, 'count', 'n'),
    median: number(headerWords.median, 'ratio', 'median'),
  }),
});
