import type { LifecycleStage } from '../../../engine/mismatch/distributeLifecycle';
import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import type { MismatchContext } from '../MismatchContext';
import { valueName } from '../names/valueName';
import { mismatchCell, returnCell, watchedCell, welchCell } from '../tables/cells';
import { lifecycleTable } from '../tables/lifecycleTables';
import type { MismatchSentence } from './MismatchSentence';

/** Within this much of what chance gives, a count is called what chance gives. */
const nearlyExpected = 0.1;

function liftOf({ result }: MismatchContext): number {
  const { mismatch, expected } = result.placement.counts;
  return mismatch / expected;
}

/** How many are mismatched, against chance. */
const countSentences = alternatives({
  section: 'who',
  which(context: MismatchContext) {
    if (context.result.placement.counts.mismatch === 0) return 'countNone';
    const lift = liftOf(context);
    if (Math.abs(lift - 1) <= nearlyExpected) return 'countAsExpected';
    return lift > 1 ? 'countAbove' : 'countBelow';
  },
  figures(context, tables) {
    const { mismatch, top } = context.result.placement.counts;
    return {
      mismatch: tables.figureAt(mismatchCell('customers')),
      share: figure(mismatch / top, 'rate'),
      shareOfAll: tables.figureAt(mismatchCell('shareOfAll')),
      expected: tables.figureAt(mismatchCell('expected'), 'tenth'),
      lift: figure(liftOf(context), 'ratio'),
    };
  },
  texts: {
    countNone: {
      en: 'No customer combines a top priority with a low performance.',
      'zh-CN': '没有客户优先级高而表现低。',
    },
    countAsExpected: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance; {expected} would if the two were unrelated, so the priority score hardly separates the one from the other.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}；二者无关时也会有 {expected} 个，可见优先级得分几乎没有区分表现的能力。',
    },
    countAbove: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance: {lift} times the {expected} expected if the two were unrelated.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，是二者无关时预期 {expected} 个的 {lift} 倍。',
    },
    countBelow: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} a top priority with a low performance: fewer than the {expected} expected if the two were unrelated.',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，少于二者无关时预期的 {expected} 个。',
    },
  },
});

/** What they return, beside the other top priority customers. */
const returnSentences = alternatives({
  section: 'who',
  which({ result }: MismatchContext) {
    const difference = result.returnComparison?.difference;
    if (difference === undefined) return 'roiAlone';
    if (difference.high < 0) return 'roiLower';
    return difference.low > 0 ? 'roiHigher' : 'roiSame';
  },
  figures: (_context, tables) => ({
    mean: tables.figureAt(returnCell('mismatch', 'mean')),
    median: tables.figureAt(returnCell('mismatch', 'median')),
    n: tables.figureAt(returnCell('mismatch', 'n')),
    matched: tables.figureAt(returnCell('matched', 'mean')),
    difference: tables.figureAt(welchCell('difference')),
    low: tables.figureAt(welchCell('low')),
    high: tables.figureAt(welchCell('high')),
  }),
  leadsTo: 'difference',
  texts: {
    roiAlone: {
      en: 'Their mean ROI is {mean} (median {median}, n {n}); there is nothing to compare it with.',
      'zh-CN': '其平均 ROI 为 {mean}（中位数 {median}，n {n}），没有可比较的对象。',
    },
    roiLower: {
      en: 'Their mean ROI is {mean} (median {median}), below the {matched} of matched customers: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），低于匹配客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    roiHigher: {
      en: 'Their mean ROI is {mean} (median {median}), above the {matched} of matched customers: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），高于匹配客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    roiSame: {
      en: 'Their mean ROI is {mean} (median {median}); the {matched} of matched customers cannot be told apart from it: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），与匹配客户的 {matched} 无法区分，相差 {difference} [{low}, {high}]。',
    },
  },
});

const lowSentences = alternatives({
  section: 'who',
  which: ({ result }: MismatchContext) =>
    (result.returnComparison?.matched.n ?? 0) > 0 ? 'belowLow' : 'belowLowAlone',
  figures: ({ recipe }, tables) => ({
    count: tables.figureAt(returnCell('mismatch', 'belowLow')),
    n: tables.figureAt(returnCell('mismatch', 'n')),
    share: tables.figureAt(returnCell('mismatch', 'belowLowShare')),
    line: figure(recipe.parameters.roiLow, 'number'),
    matched: tables.figureAt(returnCell('matched', 'belowLowShare')),
  }),
  leadsTo: 'share',
  texts: {
    belowLow: {
      en: '{count} of {n} ({share}) {n:has|have} an ROI below {line}; among matched customers it is {matched}.',
      'zh-CN': '{n} 个客户中有 {count} 个（{share}）ROI 低于 {line}，匹配客户中这一占比为 {matched}。',
    },
    belowLowAlone: {
      en: '{count} of {n} ({share}) {n:has|have} an ROI below {line}.',
      'zh-CN': '{n} 个客户中有 {count} 个（{share}）ROI 低于 {line}。',
    },
  },
});

/** How many are in the stages that are watched. */
const watchedSentences = alternatives({
  section: 'who',
  which: ({ result }: MismatchContext) =>
    result.lifecycle?.watched.isThreat === true ? 'watchedThreat' : 'watchedNoThreat',
  figures: ({ recipe, prose }, tables) => ({
    stages: named(prose.join(recipe.parameters.watchedStages.map((stage) => valueName(stage, prose)))),
    share: tables.figureAt(watchedCell('share')),
    count: tables.figureAt(watchedCell('count')),
    known: tables.figureAt(watchedCell('known')),
    line: figure(recipe.parameters.watchedShare, 'rate0'),
    topShare: tables.figureAt(watchedCell('topShare')),
  }),
  texts: {
    watchedThreat: {
      en: '{stages} hold {share} of the mismatched customers ({count} of {known}), more than {line}: a threat to growth and renewal. In the whole top priority group it is {topShare}.',
      'zh-CN':
        '错配客户中 {share} 处于{stages}（{known} 个中 {count} 个），超过 {line}，对增长和续约构成威胁；整个高优先级群体中这一占比为 {topShare}。',
    },
    watchedNoThreat: {
      en: '{stages} hold {share} of the mismatched customers ({count} of {known}), not more than {line}; in the whole top priority group it is {topShare}.',
      'zh-CN':
        '错配客户中 {share} 处于{stages}（{known} 个中 {count} 个），未超过 {line}；整个高优先级群体中这一占比为 {topShare}。',
    },
  },
});

/** The stage with the highest rate among those with enough mismatched customers. */
function highestStage({ result, recipe }: MismatchContext): LifecycleStage | undefined {
  const { minimumCell } = recipe.parameters;
  const stages = result.lifecycle?.stages.filter(({ stage, count }) => stage !== '' && count >= minimumCell);
  return stages?.sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
}

const stageSentence: MismatchSentence = {
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
};

/** Who is mismatched: how many against chance, what they return, in which stage they are. */
export const whoSentences: readonly MismatchSentence[] = [
  ...countSentences,
  ...returnSentences,
  ...lowSentences,
  ...watchedSentences,
  stageSentence,
];
