import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { groupsOf, type RankedGroup } from '../../../engine/conversion/groupAt';
import type { Judgement } from '../../../engine/conversion/judgeGroups';
import { significanceLevel } from '../../../engine/statistics/significanceLevel';
import { joinedWords } from '../../../report/text/joinedWords';
import type { Words } from '../../../report/text/Words';
import { allNames, count, rate2, rate, ratio, text } from './figureKinds';
import { perOutcome } from '../words/perOutcome';

const topTen = 10;

/** Figures of customers that sentences speak of. */
export function customerFigures({ subjects: { customer } }: ConversionResult) {
  const { ranking, evidence, stability, judgement } = customer;
  const groups = groupsOf(ranking);
  return {
    customersWithoutCalls: count(
      { en: 'Customers without a call', 'zh-CN': '无调用客户数' },
      groups.filter(({ calls }) => calls === 0).length,
    ),
    expectedWithoutCalls: count(
      { en: 'Customers without a call that chance would leave', 'zh-CN': '偶然情况下的无调用客户数' },
      evidence.expectedWithoutCalls,
    ),
    nearHighCut: count(
      { en: 'Customers whose tier is decided by chance', 'zh-CN': '层级取决于偶然的客户数' },
      stability?.nearHighCut,
    ),
    ...topTenFigures(groups, judgement),
  };
}

/** Lowest and highest of the ten best, and what their calls rest on; nothing where there are not as many. */
function topTenFigures(groups: readonly RankedGroup[], { callsAfter, events }: Judgement) {
  // Where nobody is ranked high the first ten are so by their names.
  const areRanked = groups.length >= topTen && groups[0]?.tier === 'high';
  const best = areRanked ? groups.slice(0, topTen) : [];
  const values = (field: 'callRate' | 'calls' | 'score') =>
    best.map((group) => group[field]).sort((a, b) => a - b);
  const rates = values('callRate');
  const calls = values('calls');
  const scores = values('score');
  const ofBest = (part: Words) =>
    joinedWords({ en: 'Ten best customers', 'zh-CN': '前十名客户' }, 'colon', part);
  return {
    topTenLowestRate: rate(ofBest({ en: 'lowest call rate', 'zh-CN': '最低调用率' }), rates[0]),
    topTenHighestRate: rate(ofBest({ en: 'highest call rate', 'zh-CN': '最高调用率' }), rates.at(-1)),
    topTenCalls: count(ofBest({ en: 'called records', 'zh-CN': '调用记录数' }), total(calls)),
    topTenCallsAfter: count(
      ofBest({ en: 'calls after application', 'zh-CN': '申请后的调用' }),
      total(best.map(({ place }) => callsAfter[place])),
    ),
    topTenEvents: count(
      ofBest({ en: 'distinct calls', 'zh-CN': '不重复调用' }),
      total(best.map(({ place }) => events[place])),
    ),
    topTenFewestCalls: count(ofBest({ en: 'fewest called records', 'zh-CN': '最少调用记录数' }), calls[0]),
    topTenMostCalls: count(ofBest({ en: 'most called records', 'zh-CN': '最多调用记录数' }), calls.at(-1)),
    topTenLowestScore: ratio(ofBest({ en: 'lowest score', 'zh-CN': '最低评分' }), scores[0]),
    topTenHighestScore: ratio(ofBest({ en: 'highest score', 'zh-CN': '最高评分' }), scores.at(-1)),
  };
}

/** NaN where one of them is not known; undefined of none. */
function total(values: readonly (number | undefined)[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce<number>((sum, value) => sum + (value ?? NaN), 0);
}

/** Low customers by how much of their records they rejected. */
export function rejectingCustomerFigures({ subjects: { customer } }: ConversionResult) {
  const { ranking, lowRejects } = customer;
  const allRejected = groupsOf(ranking)
    .filter(({ tier, rejectRate }) => tier === 'low' && rejectRate === 1)
    .sort((a, b) => b.records - a.records);
  return {
    allRejected: count(
      perOutcome(
        { en: 'Low-value customers that rejected every record', 'zh-CN': '不接入率 100% 的低价值客户数' },
        { en: 'Low-value customers of whom every record was rejected' },
      ),
      lowRejects?.allRejected,
    ),
    allRejectedNames: allNames(
      { en: 'The largest of these', 'zh-CN': '其中记录最多者' },
      allRejected.map(({ name }) => name),
    ),
    halfRejected: count(
      perOutcome(
        { en: 'Low-value customers that rejected half or more', 'zh-CN': '不接入率 50% 以上的低价值客户数' },
        { en: 'Low-value customers of whom half or more was rejected' },
      ),
      lowRejects?.halfRejected,
    ),
    mostlyRejected: count(
      perOutcome(
        { en: 'Low-value customers that rejected 80% or more', 'zh-CN': '不接入率 80% 以上的低价值客户数' },
        { en: 'Low-value customers of whom 80% or more was rejected' },
      ),
      lowRejects?.mostlyRejected,
    ),
  };
}

const highShare: Words = { en: 'Its share in the high tier', 'zh-CN': '该类型在高价值组占比' };
const lowShare: Words = { en: 'Its share in the low tier', 'zh-CN': '该类型在低价值组占比' };
const qOfType: Words = {
  en: 'Its q-value, each customer counted once',
  'zh-CN': '该类型的 q 值（每个客户只计一次）',
};

/** The customer types most typical of the high tier, and how many differences stand out from chance. */
export function featureFigures({ subjects: { customer } }: ConversionResult) {
  const { features, tests } = customer;
  const [first, second] = features.filter(
    ({ dimension, value, difference }) =>
      dimension === 'customer_type' && value !== undefined && difference !== undefined && difference > 0,
  );
  const type = (name: Words, found: typeof first) => ({
    type: text(name, found?.value),
    high: rate2(highShare, found?.high),
    low: rate2(lowShare, found?.low),
    q: ratio(
      qOfType,
      tests?.values.find(({ dimension, value }) => dimension === 'customer_type' && value === found?.value)
        ?.qValue,
    ),
  });
  return {
    first: type(
      { en: 'Customer type most typical of the high tier', 'zh-CN': '高价值组最突出的客户类型' },
      first,
    ),
    second: type(
      { en: 'Customer type next most typical of the high tier', 'zh-CN': '高价值组次突出的客户类型' },
      second,
    ),
    tested: count(
      { en: 'Customer feature differences tested', 'zh-CN': '检验的客户特征差异数' },
      tests?.values.length,
    ),
    significant: count(
      { en: 'Of these, beyond chance (q below 0.05)', 'zh-CN': '其中超出偶然范围（q < 0.05）' },
      tests?.values.filter(({ qValue }) => qValue < significanceLevel).length,
    ),
  };
}
