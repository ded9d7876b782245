import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { groupAt } from '../../engine/conversion/groupAt';
import type { SubjectReview } from '../../engine/conversion/reviewSubject';
import { tierNames } from '../../engine/score/valueTier';
import { addingFormat } from '../../report/figures/addingFormat';
import type { Bar, BarSketch } from '../../report/plan';
import type { Prose } from '../../report/text/proseIn';
import { stageLabel } from './words/stageLabel';

const titles = {
  tierCalls: { en: 'Share of all calls by customer tier', 'zh-CN': '各客户层占全部调用的比例' },
  topCustomers: {
    en: 'Customers with the highest score: call rate',
    'zh-CN': '综合评分最高的客户：调用率',
  },
  products: { en: 'Products with the highest score: call rate', 'zh-CN': '综合评分最高的产品：调用率' },
  funnel: { en: 'From test to call: records', 'zh-CN': '从测试到调用：记录数' },
};
const tiers = {
  high: { en: 'High ({count:count})', 'zh-CN': '高 ({count:count})' },
  mid: { en: 'Middle ({count:count})', 'zh-CN': '中 ({count:count})' },
  low: { en: 'Low ({count:count})', 'zh-CN': '低 ({count:count})' },
};
/** Beside what would be if every record were equally likely to be called. */
const tierShare = {
  en: '{callShare} (by chance {byChance})',
  'zh-CN': '{callShare}（机会均等时 {byChance}）',
};
const rates = {
  undated: {
    en: '{callRate:rate0} ({calls:count}/{records:count})',
    'zh-CN': '{callRate:rate0}（{calls:count}/{records:count}）',
  },
  distinct: {
    en: '{callRate:rate0} ({calls:count}/{records:count}; {events:count} distinct)',
    'zh-CN': '{callRate:rate0}（{calls:count}/{records:count}；不重复 {events:count}）',
  },
  dated: {
    en: '{callRate:rate0} ({calls:count}/{records:count}; {after:count} after application, {events:count} distinct)',
    'zh-CN': '{callRate:rate0}（{calls:count}/{records:count}；申请后 {after:count}，不重复 {events:count}）',
  },
};
const meanings = { high: 'good', mid: 'context', low: 'attention' } as const;

const SHOWN = 5;

/** Where the calls come from, who leads, which products convert, and the way from test to call. */
export function conversionPaneCharts({ subjects, funnel }: ConversionResult, prose: Prose): BarSketch[] {
  const { customer, product } = subjects;
  return [
    { title: prose.say(titles.tierCalls), bars: callsByTier(customer, prose) },
    { title: prose.say(titles.topCustomers), bars: callRates(customer, prose) },
    { title: prose.say(titles.products), bars: callRates(product, prose) },
    {
      title: prose.say(titles.funnel),
      bars: funnel.stages.map((stage): Bar => ({
        label: stageLabel(stage, prose),
        value: stage.count,
        text: prose.number(stage.count, 'count'),
        meaning: 'amount',
      })),
    },
  ].filter(({ bars }) => bars.length > 0);
}

/** From the summaries of the tiers: there may be very many customers. */
function callsByTier({ tiers: summaries, ranking, concentration }: SubjectReview, prose: Prose): Bar[] {
  if (!ranking.calls.some((calls) => calls > 0)) return [];
  const shares = tierNames.map((tier) => summaries[tier].callShare ?? 0);
  const byChance = tierNames.map((tier) => concentration.byChance?.callShares[tier] ?? 0);
  // As they are written the shares of all tiers add to 100.
  const written = (values: readonly number[]) =>
    values.map((share) => prose.number(share, addingFormat(values) ?? 'rate'));
  const [ownTexts, chanceTexts] = [written(shares), written(byChance)];
  return tierNames.map((tier, index) => {
    return {
      label: prose.say(tiers[tier], { count: summaries[tier].groups }),
      value: shares[index] ?? 0,
      text: prose.say(tierShare, { callShare: ownTexts[index] ?? '', byChance: chanceTexts[index] ?? '' }),
      meaning: meanings[tier],
    };
  });
}

/** Where dates tell, with the calls that came after the application and the distinct ones. */
function callRates({ ranking, judgement }: SubjectReview, prose: Prose): Bar[] {
  return ranking.names.slice(0, SHOWN).map((name, place) => {
    const { tier, records, calls, callRate } = groupAt(ranking, place);
    // A judgement has a value for each place of the ranking.
    const after = judgement.callsAfter[place]!;
    const events = judgement.events[place]!;
    const words = Number.isNaN(events) ? rates.undated : Number.isNaN(after) ? rates.distinct : rates.dated;
    return {
      label: name,
      value: callRate,
      text: prose.say(words, { callRate, calls, records, after, events }),
      meaning: meanings[tier],
    };
  });
}
