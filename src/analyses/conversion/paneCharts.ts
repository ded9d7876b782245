import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { groupAt } from '../../engine/conversion/groupAt';
import type { RankedGroups } from '../../engine/conversion/rankGroups';
import type { SubjectReview } from '../../engine/conversion/reviewSubject';
import { tierNames } from '../../engine/score/valueTier';
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
/** Beside what would be were every record equally likely to be called. */
const tierShare = {
  en: '{callShare:rate} (by chance {byChance:rate})',
  'zh-CN': '{callShare:rate}（机会均等时 {byChance:rate}）',
};
const meanings = { high: 'good', mid: 'context', low: 'attention' } as const;

const SHOWN = 5;

/** Where the calls come from, who leads, which products convert, and the way from test to call. */
export function conversionPaneCharts({ subjects, funnel }: ConversionResult, prose: Prose): BarSketch[] {
  const { customer, product } = subjects;
  return [
    { title: prose.say(titles.tierCalls), bars: callsByTier(customer, prose) },
    { title: prose.say(titles.topCustomers), bars: callRates(customer.ranking, prose) },
    { title: prose.say(titles.products), bars: callRates(product.ranking, prose) },
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
  return tierNames.map((tier) => {
    const { groups, callShare = 0 } = summaries[tier];
    const byChance = concentration.byChance?.callShares[tier] ?? 0;
    return {
      label: prose.say(tiers[tier], { count: groups }),
      value: callShare,
      text: prose.say(tierShare, { callShare, byChance }),
      meaning: meanings[tier],
    };
  });
}

function callRates(ranking: RankedGroups, prose: Prose): Bar[] {
  return ranking.names.slice(0, SHOWN).map((name, place) => {
    const { tier, records, calls, callRate } = groupAt(ranking, place);
    return {
      label: name,
      value: callRate,
      text: `${prose.number(callRate, 'rate0')} (${calls}/${records})`,
      meaning: meanings[tier],
    };
  });
}
