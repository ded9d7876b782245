import type { LifecycleStage } from '../../../engine/mismatch/distributeLifecycle';
import { figure, named, type Figures } from '../../../report/figures/Figure';
import type { Tables } from '../../../report/table/Tables';
import type { MismatchContext } from '../MismatchContext';
import { valueName } from '../names/valueName';
import { lifecycleTable, watchedTable } from '../tables/lifecycleTables';
import { mismatchCell } from '../tables/quadrantsTable';
import { differenceTable, returnsTable } from '../tables/returnTables';
import type { MismatchSentence } from './MismatchSentence';

type Context = MismatchContext;
type ThisTables = Tables<Context>;

/** Within this much of what chance gives, a count is called what chance gives. */
const nearlyExpected = 0.1;

/** Mismatched customers per customer expected by chance; undefined without any. */
function liftOf({ result }: Context): number | undefined {
  const { mismatch, expected } = result.placement.counts;
  return mismatch === 0 ? undefined : mismatch / expected;
}
const isNear = (lift: number) => Math.abs(lift - 1) <= nearlyExpected;

function countFigures(context: Context, tables: ThisTables): Figures {
  const { mismatch, top } = context.result.placement.counts;
  return {
    mismatch: tables.figureAt(mismatchCell('customers')),
    share: figure(mismatch / top, 'rate'),
    shareOfAll: tables.figureAt(mismatchCell('shareOfAll')),
    expected: tables.figureAt(mismatchCell('expected'), 'tenth'),
    lift: figure(liftOf(context), 'ratio'),
  };
}

const groupCell = (
  name: 'mismatch' | 'matched',
  column: 'n' | 'mean' | 'median' | 'belowLow' | 'belowLowShare',
) => returnsTable.cellOf(({ group }) => group === name, column);
const welchCell = (column: 'difference' | 'low' | 'high') =>
  differenceTable.cellOf(({ test }) => test === 'welch', column);

function returnFigures(_context: Context, tables: ThisTables): Figures {
  return {
    mean: tables.figureAt(groupCell('mismatch', 'mean')),
    median: tables.figureAt(groupCell('mismatch', 'median')),
    n: tables.figureAt(groupCell('mismatch', 'n')),
    matched: tables.figureAt(groupCell('matched', 'mean')),
    difference: tables.figureAt(welchCell('difference')),
    low: tables.figureAt(welchCell('low')),
    high: tables.figureAt(welchCell('high')),
  };
}
const differenceOf = ({ result }: Context) => result.returnComparison?.difference;

function belowFigures({ recipe }: Context, tables: ThisTables): Figures {
  return {
    count: tables.figureAt(groupCell('mismatch', 'belowLow')),
    n: tables.figureAt(groupCell('mismatch', 'n')),
    share: tables.figureAt(groupCell('mismatch', 'belowLowShare')),
    line: figure(recipe.parameters.roiLow, 'number'),
    matched: tables.figureAt(groupCell('matched', 'belowLowShare')),
  };
}
const matchedReturns = ({ result }: Context) => result.returnComparison?.matched.n ?? 0;

const watchedCell = (column: 'count' | 'known' | 'share' | 'topShare') =>
  watchedTable.cellOf(() => true, column);

function watchedFigures({ result, recipe, prose }: Context, tables: ThisTables): Figures {
  const stages = result.lifecycle?.watched.stages.map((stage) => valueName(stage, prose));
  return {
    stages: stages && named(prose.join(stages)),
    share: tables.figureAt(watchedCell('share')),
    count: tables.figureAt(watchedCell('count')),
    known: tables.figureAt(watchedCell('known')),
    line: figure(recipe.parameters.watchedShare, 'rate0'),
    topShare: tables.figureAt(watchedCell('topShare')),
  };
}
const isThreat = ({ result }: Context) => result.lifecycle?.watched.isThreat === true;

/** The stage with the highest rate among those with enough mismatched customers. */
function highestStage({ result, recipe }: Context): LifecycleStage | undefined {
  const { minimumCell } = recipe.parameters;
  const stages = result.lifecycle?.stages.filter(({ stage, count }) => stage !== '' && count >= minimumCell);
  return stages?.sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
}

/** Who is mismatched: how many against chance, what they return, in which stage they are. */
export const whoSentences: readonly MismatchSentence[] = [
  {
    key: 'countNone',
    section: 'who',
    text: {
      en: 'No customer combines a top priority with a low performance.',
      'zh-CN': '没有客户优先级高而表现低。',
    },
    when: ({ result }) => result.placement.counts.mismatch === 0,
  },
  {
    key: 'countAsExpected',
    section: 'who',
    text: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance; {expected} would if the two were unrelated, so the priority score hardly separates the one from the other.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}；二者无关时也会有 {expected} 个，可见优先级得分几乎没有区分表现的能力。',
    },
    when: (context) => isNear(liftOf(context) ?? NaN),
    figures: countFigures,
  },
  {
    key: 'countAbove',
    section: 'who',
    text: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance: {lift} times the {expected} expected if the two were unrelated.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，是二者无关时预期 {expected} 个的 {lift} 倍。',
    },
    when: (context) => (liftOf(context) ?? 0) > 1 && !isNear(liftOf(context) ?? NaN),
    figures: countFigures,
  },
  {
    key: 'countBelow',
    section: 'who',
    text: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance: fewer than the {expected} expected if the two were unrelated.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，少于二者无关时预期的 {expected} 个。',
    },
    when: (context) => (liftOf(context) ?? Infinity) < 1 && !isNear(liftOf(context) ?? NaN),
    figures: countFigures,
  },
  {
    key: 'roiAlone',
    section: 'who',
    text: {
      en: 'Their mean ROI is {mean} (median {median}, n {n}); there is nothing to compare it with.',
      'zh-CN': '其平均 ROI 为 {mean}（中位数 {median}，n {n}），没有可比较的对象。',
    },
    when: (context) => differenceOf(context) === undefined,
    figures: returnFigures,
  },
  {
    key: 'roiLower',
    section: 'who',
    text: {
      en: 'Their mean ROI is {mean} (median {median}), below the {matched} of matched customers: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），低于匹配客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    when: (context) => (differenceOf(context)?.high ?? NaN) < 0,
    figures: returnFigures,
    leadsTo: 'difference',
  },
  {
    key: 'roiHigher',
    section: 'who',
    text: {
      en: 'Their mean ROI is {mean} (median {median}), above the {matched} of matched customers: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），高于匹配客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    when: (context) => (differenceOf(context)?.low ?? NaN) > 0,
    figures: returnFigures,
    leadsTo: 'difference',
  },
  {
    key: 'roiSame',
    section: 'who',
    text: {
      en: 'Their mean ROI is {mean} (median {median}); the {matched} of matched customers cannot be told apart from it: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），与匹配客户的 {matched} 无法区分，相差 {difference} [{low}, {high}]。',
    },
    when: (context) => (differenceOf(context)?.low ?? NaN) <= 0 && (differenceOf(context)?.high ?? NaN) >= 0,
    figures: returnFigures,
    leadsTo: 'difference',
  },
  {
    key: 'belowLow',
    section: 'who',
    text: {
      en: '{count} of {n} ({share}) {n:has|have} an ROI below {line}; among matched customers it is {matched}.',
      'zh-CN': '{n} 个客户中有 {count} 个（{share}）ROI 低于 {line}，匹配客户中这一占比为 {matched}。',
    },
    when: (context) => matchedReturns(context) > 0,
    figures: belowFigures,
    leadsTo: 'share',
  },
  {
    key: 'belowLowAlone',
    section: 'who',
    text: {
      en: '{count} of {n} ({share}) {n:has|have} an ROI below {line}.',
      'zh-CN': '{n} 个客户中有 {count} 个（{share}）ROI 低于 {line}。',
    },
    when: (context) => matchedReturns(context) === 0,
    figures: belowFigures,
    leadsTo: 'share',
  },
  {
    key: 'watchedThreat',
    section: 'who',
    text: {
      en: '{stages} hold {share} of the mismatched customers ({count} of {known}), more than {line}: a threat to growth and renewal. In the whole top priority group it is {topShare}.',
      'zh-CN':
        '错配客户中 {share} 处于{stages}（{known} 个中 {count} 个），超过 {line}，对增长和续约构成威胁；整个高优先级群体中这一占比为 {topShare}。',
    },
    when: isThreat,
    figures: watchedFigures,
  },
  {
    key: 'watchedNoThreat',
    section: 'who',
    text: {
      en: '{stages} hold {share} of the mismatched customers ({count} of {known}), not more than {line}; in the whole top priority group it is {topShare}.',
      'zh-CN':
        '错配客户中 {share} 处于{stages}（{known} 个中 {count} 个），未超过 {line}；整个高优先级群体中这一占比为 {topShare}。',
    },
    when: (context) => !isThreat(context),
    figures: watchedFigures,
  },
  {
    key: 'stageRate',
    section: 'who',
    text: {
      en: 'The rate is highest in {stage}: {rate} of its {top} top priority {top:customer is|customers are} mismatched.',
      'zh-CN': '错配率最高的阶段是{stage}：其 {top} 个高优先级客户中有 {rate} 错配。',
    },
    figures(context, tables) {
      const highest = highestStage(context);
      const cell = (column: 'rate' | 'top') =>
        tables.figureAt(lifecycleTable.cellOf(({ stage }) => stage === highest?.stage, column));
      return {
        stage: highest && named(valueName(highest.stage, context.prose)),
        rate: cell('rate'),
        top: cell('top'),
      };
    },
  },
];
