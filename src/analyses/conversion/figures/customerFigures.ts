import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { groupsOf, type RankedGroup } from '../../../engine/conversion/groupAt';
import { significanceLevel } from '../../../engine/conversion/testFeatures';
import { joinedWords } from '../../../report/text/joinedWords';
import type { Words } from '../../../report/text/Words';
import { allNames, count, rate, rate2, ratio, text } from './figureKinds';

const topTen = 10;

/** Figures of customers that sentences speak of. */
export function customerFigures({ subjects: { customer }, overall }: ConversionResult) {
  const { ranking, evidence, stability } = customer;
  const groups = groupsOf(ranking);
  const spoken = overall.calls === 0 ? [] : groups;
  const byRate = highest(spoken, 'callRate');
  const byCalls = highest(spoken, 'calls');
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
    highestRateCustomer: text(
      { en: 'Customer with the highest call rate', 'zh-CN': '调用率最高的客户' },
      byRate?.name,
    ),
    highestRate: rate({ en: 'Highest call rate', 'zh-CN': '最高调用率' }, byRate?.callRate),
    highestRateRecords: count({ en: 'Records of that customer', 'zh-CN': '该客户记录数' }, byRate?.records),
    mostCallsCustomer: text(
      { en: 'Customer with the most called records', 'zh-CN': '调用记录最多的客户' },
      byCalls?.name,
    ),
    mostCalls: count({ en: 'Most called records', 'zh-CN': '最多调用记录数' }, byCalls?.calls),
    mostCallsRecords: count({ en: 'Records of that customer', 'zh-CN': '该客户记录数' }, byCalls?.records),
    mostCallsRate: rate({ en: 'Call rate of that customer', 'zh-CN': '该客户调用率' }, byCalls?.callRate),
    ...topTenFigures(groups),
  };
}

/** The group with the highest value; of equal ones that with more records. */
function highest(groups: readonly RankedGroup[], field: 'callRate' | 'calls'): RankedGroup | undefined {
  const [best] = [...groups].sort((a, b) => b[field] - a[field] || b.records - a.records);
  return best;
}

/** Lowest and highest of the ten best; nothing where there are not as many. */
function topTenFigures(groups: readonly RankedGroup[]) {
  const best = groups.length < topTen ? [] : groups.slice(0, topTen);
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
    topTenFewestCalls: count(ofBest({ en: 'fewest called records', 'zh-CN': '最少调用记录数' }), calls[0]),
    topTenMostCalls: count(ofBest({ en: 'most called records', 'zh-CN': '最多调用记录数' }), calls.at(-1)),
    topTenLowestScore: ratio(ofBest({ en: 'lowest score', 'zh-CN': '最低评分' }), scores[0]),
    topTenHighestScore: ratio(ofBest({ en: 'highest score', 'zh-CN': '最高评分' }), scores.at(-1)),
  };
}

/** Low customers by how much of their records they rejected. */
export function rejectingCustomerFigures({ subjects: { customer } }: ConversionResult) {
  const { ranking, lowRejects } = customer;
  const allRejected = groupsOf(ranking)
    .filter(({ tier, rejectRate }) => tier === 'low' && rejectRate === 1)
    .sort((a, b) => b.records - a.records);
  return {
    allRejected: count(
      { en: 'Low-value customers that rejected every record', 'zh-CN': '不接入率 100% 的低价值客户数' },
      lowRejects?.allRejected,
    ),
    allRejectedNames: allNames(
      { en: 'The largest of these', 'zh-CN': '其中记录最多者' },
      allRejected.map(({ name }) => name),
    ),
    halfRejected: count(
      { en: 'Low-value customers that rejected half or more', 'zh-CN': '不接入率 50% 以上的低价值客户数' },
      lowRejects?.halfRejected,
    ),
    mostlyRejected: count(
      { en: 'Low-value customers that rejected 80% or more', 'zh-CN': '不接入率 80% 以上的低价值客户数' },
      lowRejects?.mostlyRejected,
    ),
  };
}

const highShare: Words = { en: 'Its share in the high tier', 'zh-CN': '该类型在高价值组占比' };
const lowShare: Words = { en: 'Its share in the low tier', 'zh-CN': '该类型在低价值组占比' };

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
