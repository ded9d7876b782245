import type { ReportSentence } from '../ReportContext';
import { areFarApart, hasCalls, isPositive } from './conditions';

/** What sets the tiers apart; problems and conclusions. */
export const problemSentences: readonly ReportSentence[] = [
  {
    key: 'firstType',
    section: 'features',
    text: {
      en: 'Customer type {type} makes up {high} of the records of the high tier and {low} of those of the low tier.',
      'zh-CN': '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）。',
    },
    figures: ({ figures }) => figures.features.first,
  },
  {
    key: 'secondType',
    section: 'features',
    text: {
      en: 'Customer type {type} makes up {high} of the records of the high tier and {low} of those of the low tier.',
      'zh-CN': '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）。',
    },
    figures: ({ figures }) => figures.features.second,
  },
  {
    key: 'noneSignificant',
    section: 'features',
    text: {
      en: 'With the customer as the unit, none of {tested} differences stands out from chance (q below 0.05).',
      'zh-CN': '以客户为单位检验，{tested} 项差异均未超出偶然范围（q < 0.05）。',
    },
    when: ({ figures: { features } }) => features.significant?.value === 0,
    figures: ({
      figures: {
        features: { tested, significant },
      },
    }) => ({ tested, significant }),
  },
  {
    key: 'someSignificant',
    section: 'features',
    text: {
      en: 'With the customer as the unit, {significant} of {tested} differences {significant:stands|stand} out from chance (q below 0.05); the others may be chance.',
      'zh-CN':
        '以客户为单位检验，{tested} 项差异中有 {significant} 项超出偶然范围（q < 0.05），其余可能出于偶然。',
    },
    when: ({ figures: { features } }) => isPositive(features.significant),
    figures: ({
      figures: {
        features: { tested, significant },
      },
    }) => ({ tested, significant }),
  },
  {
    key: 'resources',
    section: 'problems',
    text: {
      en: 'Effort without return: {groups} low-value {groups:customer|customers} ({share}) took {recordShare} of the records; {products} low-value {products:product converts|products convert} at {productCallRate} on average.',
      'zh-CN':
        '投入而无回报：{groups} 个低价值客户（{share}）占用 {recordShare} 的记录；{products} 个低价值产品平均调用转化率 {productCallRate}。',
    },
    when: ({ result: { subjects } }) => subjects.customer.tiers.low.calls === 0,
    figures: ({ figures: { tiers } }) => ({
      ...tiers.customer.low,
      products: tiers.product.low.groups,
      productCallRate: tiers.product.low.meanCallRate,
    }),
    onSummary: true,
  },
  {
    key: 'polarised',
    section: 'problems',
    text: {
      en: 'The tiers lie far apart: a mean call rate of {high} for high-value customers against {low} for low-value ones.',
      'zh-CN': '客户分化明显：高价值客户平均调用率 {high}，低价值客户 {low}。',
    },
    when: areFarApart,
    figures: ({ figures: { tiers } }) => ({
      high: tiers.customer.high.meanCallRate,
      low: tiers.customer.low.meanCallRate,
    }),
  },
  {
    key: 'funnelBreak',
    section: 'problems',
    text: {
      en: '{returnedNotCalled} of {returned} finished tests did not lead to a call.',
      'zh-CN': '已返回的 {returned} 条测试中，{returnedNotCalled} 条没有调用。',
    },
    figures: ({ figures }) => figures.overall,
    onSummary: true,
  },
  {
    key: 'callableWaiting',
    section: 'problems',
    text: {
      en: '{callableNotCalled} records are callable and not called; of callable records {callableConversion} have been called so far.',
      'zh-CN':
        '有 {callableNotCalled} 条记录可接入但未调用；可接入记录迄今的调用比例为 {callableConversion}。',
    },
    when: ({ result }) => (result.overall.callableNotCalled ?? 0) > 0,
    figures: ({ figures }) => figures.overall,
    onSummary: true,
  },
  {
    key: 'paretoHolds',
    section: 'problems',
    text: {
      en: 'The 80/20 rule holds for customers: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}).',
      'zh-CN':
        '客户符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）。',
    },
    when: ({ result: { subjects } }) => subjects.customer.concentration.holds === true,
    figures: ({ figures }) => figures.concentration.customer,
    onSummary: true,
  },
  {
    key: 'paretoFails',
    section: 'problems',
    text: {
      en: 'The 80/20 rule does not hold for customers: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}).',
      'zh-CN':
        '客户不符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）。',
    },
    when: ({ result: { subjects } }) => subjects.customer.concentration.holds === false,
    figures: ({ figures }) => figures.concentration.customer,
  },
  {
    key: 'productParetoHolds',
    section: 'problems',
    text: {
      en: 'The 80/20 rule holds for products: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}).',
      'zh-CN':
        '产品符合二八定律：调用最多的 {topGroups} 个产品占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）。',
    },
    when: ({ result: { subjects } }) => subjects.product.concentration.holds === true,
    figures: ({ figures }) => figures.concentration.product,
  },
  {
    key: 'productParetoFails',
    section: 'problems',
    text: {
      en: 'The 80/20 rule does not hold for products: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}).',
      'zh-CN':
        '产品不符合二八定律：调用最多的 {topGroups} 个产品占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）。',
    },
    when: ({ result: { subjects } }) => subjects.product.concentration.holds === false,
    figures: ({ figures }) => figures.concentration.product,
    onSummary: true,
  },
  {
    key: 'productSpread',
    section: 'problems',
    text: {
      en: 'Products differ widely: {bestProduct} has {bestProductCallRate} ({bestProductCalls} of {bestProductRecords}), {worstProduct} {worstProductCallRate} ({worstProductCalls} of {worstProductRecords}).',
      'zh-CN':
        '产品差异大：{bestProduct}调用转化率 {bestProductCallRate}（{bestProductRecords} 条中 {bestProductCalls} 条），{worstProduct}为 {worstProductCallRate}（{worstProductRecords} 条中 {worstProductCalls} 条）。',
    },
    when: hasCalls,
    figures: ({ figures }) => figures.products,
  },
];
