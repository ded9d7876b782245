import type { LifecycleStage } from '../../../engine/mismatch/distributeLifecycle';
import { significanceLevel } from '../../../engine/statistics/significanceLevel';
import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import { probabilityText } from '../../../report/text/probabilityText';
import type { MismatchContext } from '../MismatchContext';
import { valueName } from '../names/valueName';
import { mismatchCell, priorityCell, returnCell, watchedCell, welchCell } from '../tables/cells';
import { lifecycleTable } from '../tables/lifecycleTables';
import type { MismatchSentence } from './MismatchSentence';

function liftOf({ result }: MismatchContext): number {
  const { mismatch, expected } = result.placement.counts;
  return mismatch / expected;
}

/** How many are mismatched, against chance. */
const countSentences = alternatives({
  section: 'who',
  which(context: MismatchContext) {
    const { placement, judgement } = context.result;
    if (placement.counts.mismatch === 0) return 'countNone';
    if (judgement.count === 'asExpected') return 'countAsExpected';
    return judgement.count === 'above' ? 'countAbove' : 'countBelow';
  },
  figures(context, tables) {
    const { mismatch, top } = context.result.placement.counts;
    return {
      mismatch: tables.figureAt(mismatchCell('customers')),
      share: figure(mismatch / top, 'rate'),
      shareOfAll: tables.figureAt(mismatchCell('shareOfAll')),
      expected: tables.figureAt(mismatchCell('expected'), 'tenth'),
      lift: figure(liftOf(context), 'ratio'),
      p: named(probabilityText(context.prose.locale, context.result.judgement.pValue), {
        at: mismatchCell('pValue'),
      }),
    };
  },
  texts: {
    countNone: {
      en: 'No customer combines top priority with low performance.',
      'zh-CN': '没有客户优先级高而表现低。',
    },
    countAsExpected: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} top priority with low performance; {expected} would if the two were unrelated, a difference within chance (Fisher p {p}).',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}；二者无关时也会有 {expected} 个，未超出偶然范围（Fisher 检验 p {p}）。',
    },
    countAbove: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} top priority with low performance: {lift} times the {expected} expected if the two were unrelated, beyond chance (Fisher p {p}).',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，是二者无关时预期 {expected} 个的 {lift} 倍，超出偶然范围（Fisher 检验 p {p}）。',
    },
    countBelow: {
      en: '{mismatch} {mismatch:customer|customers}, {share} of the top priority group and {shareOfAll} of all, {mismatch:combines|combine} top priority with low performance: fewer than the {expected} expected if the two were unrelated, beyond chance (Fisher p {p}).',
      'zh-CN':
        '{mismatch} 个客户优先级高而表现低，占高优先级客户的 {share}、全部客户的 {shareOfAll}，少于二者无关时预期的 {expected} 个，超出偶然范围（Fisher 检验 p {p}）。',
    },
  },
});

/** Whether the score tells good customers from bad: what the mismatches mean depends on it. */
const verdictSentences = alternatives({
  section: 'who',
  which: ({ result }: MismatchContext) =>
    result.placement.counts.mismatch === 0 ? undefined : result.judgement.verdict,
  figures: (_context, tables) => ({
    spearman: tables.figureAt(priorityCell('spearman'), 'ratio'),
    low: tables.figureAt(priorityCell('spearmanLow'), 'ratio'),
    high: tables.figureAt(priorityCell('spearmanHigh'), 'ratio'),
    n: tables.figureAt(priorityCell('n')),
  }),
  texts: {
    uninformative: {
      en: 'The priority score does not tell good customers from bad: its rank correlation with performance is {spearman} [{low}, {high}]. A mismatch is a fault of the score, not of the customer.',
      'zh-CN':
        '优先级得分分不出客户好坏：它与表现的秩相关为 {spearman} [{low}, {high}]。错配是得分的问题，而不是客户的问题。',
    },
    inverse: {
      en: 'The priority score points the wrong way: its rank correlation with performance is {spearman} [{low}, {high}], so higher priority goes with lower performance.',
      'zh-CN':
        '优先级得分方向相反：它与表现的秩相关为 {spearman} [{low}, {high}]，优先级越高，表现反而越低。',
    },
    informative: {
      en: 'The priority score tracks performance: the rank correlation is {spearman} [{low}, {high}]. The mismatched customers are its exceptions.',
      'zh-CN': '优先级得分与表现同向：秩相关为 {spearman} [{low}, {high}]，错配客户是其中的例外。',
    },
    open: {
      en: 'Whether the priority score tells good customers from bad is open: its rank correlation with performance is {spearman} [{low}, {high}] over {n} customers.',
      'zh-CN':
        '优先级得分能否区分客户好坏尚无定论：{n} 个客户中，它与表现的秩相关为 {spearman} [{low}, {high}]。',
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
        '其平均 ROI 为 {mean}（中位数 {median}），低于达标客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    roiHigher: {
      en: 'Their mean ROI is {mean} (median {median}), above the {matched} of matched customers: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），高于达标客户的 {matched}，相差 {difference} [{low}, {high}]。',
    },
    roiSame: {
      en: 'Their mean ROI is {mean} (median {median}); the {matched} of matched customers cannot be told apart from it: difference {difference} [{low}, {high}].',
      'zh-CN':
        '其平均 ROI 为 {mean}（中位数 {median}），与达标客户的 {matched} 无法区分，相差 {difference} [{low}, {high}]。',
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
      'zh-CN': '{n} 个客户中有 {count} 个（{share}）ROI 低于 {line}，达标客户中这一占比为 {matched}。',
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
      en: '{stages} account for {share} of the mismatched customers ({count} of {known}), above the {line} at which growth and renewal deserve attention; in the whole top priority group it is {topShare}.',
      'zh-CN':
        '错配客户中 {share} 处于{stages}（{known} 个中 {count} 个），超过需关注增长和续约的 {line}；整个高优先级群体中这一占比为 {topShare}。',
    },
    watchedNoThreat: {
      en: '{stages} account for {share} of the mismatched customers ({count} of {known}), not more than {line}; in the whole top priority group it is {topShare}.',
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

const stageSentences = alternatives({
  section: 'who',
  which(context: MismatchContext) {
    const test = context.result.lifecycle?.test;
    if (highestStage(context) === undefined) return undefined;
    if (test === undefined) return 'stageRate';
    return test.pValue < significanceLevel ? 'stageRateTested' : 'stageRateUntested';
  },
  figures(context, tables) {
    const highest = highestStage(context);
    const test = context.result.lifecycle?.test;
    const cell = (column: 'rate' | 'top') =>
      tables.figureAt(lifecycleTable.cellOf(({ stage }) => stage === highest?.stage, column));
    return {
      stage: highest && named(valueName(highest.stage, context.prose)),
      rate: cell('rate'),
      top: cell('top'),
      p: test && named(probabilityText(context.prose.locale, test.pValue)),
    };
  },
  texts: {
    stageRate: {
      en: 'The rate is highest in {stage}: {rate} of its {top} top priority {top:customer is|customers are} mismatched; the highest of several stages is partly due to chance.',
      'zh-CN':
        '错配率最高的阶段是{stage}：其 {top} 个高优先级客户中有 {rate} 错配；数个阶段中的最高者部分出于偶然。',
    },
    stageRateTested: {
      en: 'The rate is highest in {stage}: {rate} of its {top} top priority {top:customer is|customers are} mismatched; the stages differ beyond chance (chi-square p {p}).',
      'zh-CN':
        '错配率最高的阶段是{stage}：其 {top} 个高优先级客户中有 {rate} 错配；各阶段之间的差异超出偶然（卡方检验 p {p}）。',
    },
    stageRateUntested: {
      en: 'The rate is highest in {stage}: {rate} of its {top} top priority {top:customer is|customers are} mismatched; the stages differ no more than chance allows (chi-square p {p}).',
      'zh-CN':
        '错配率最高的阶段是{stage}：其 {top} 个高优先级客户中有 {rate} 错配；各阶段之间的差异未超出偶然范围（卡方检验 p {p}）。',
    },
  },
});

/** Who is mismatched: how many against chance, what they return, in which stage they are. */
export const whoSentences: readonly MismatchSentence[] = [
  ...countSentences,
  ...verdictSentences,
  ...returnSentences,
  ...lowSentences,
  ...watchedSentences,
  ...stageSentences,
];
