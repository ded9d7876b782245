import { areFarApart, hasCalls, holdsPareto, isBestProductSmall, isPositive } from './conditions';
import { sentencesOf, type ReportSentence } from './sentencesOf';

/** What sets the tiers apart; problems and conclusions. */
export const problemSentences: readonly ReportSentence[] = [
  ...sentencesOf('features', {
    firstType: {
      en: 'Customer type {type} makes up {high} of the records of the high tier and {low} of those of the low tier.',
      'zh-CN': '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）。',
      of: ({ features }) => features.first,
    },
    secondType: {
      en: 'Customer type {type} makes up {high} of the records of the high tier and {low} of those of the low tier.',
      'zh-CN': '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）。',
      of: ({ features }) => features.second,
    },
    noneSignificant: {
      en: 'With the customer as the unit, none of {tested} differences stands out from chance (q below 0.05).',
      'zh-CN': '以客户为单位检验，{tested} 项差异均未超出偶然范围（q < 0.05）。',
      when: ({ figures: { features } }) => features.significant?.value === 0,
      of: ({ features: { tested, significant } }) => ({ tested, significant }),
    },
    someSignificant: {
      en: 'With the customer as the unit, {significant} of {tested} differences {significant:stands|stand} out from chance (q below 0.05); the others may be chance.',
      'zh-CN':
        '以客户为单位检验，{tested} 项差异中有 {significant} 项超出偶然范围（q < 0.05），其余可能出于偶然。',
      when: ({ figures: { features } }) => isPositive(features.significant),
      of: ({ features: { tested, significant } }) => ({ tested, significant }),
    },
  }),
  ...sentencesOf('problems', {
    resources: {
      en: 'Effort without return: {groups} low-value {groups:customer|customers} ({share}) took {recordShare} of the records; {products} low-value {products:product converts|products convert} at {productCallRate} on average.',
      'zh-CN':
        '投入而无回报：{groups} 个低价值客户（{share}）占用 {recordShare} 的记录；{products} 个低价值产品平均调用转化率 {productCallRate}。',
      when: ({ result: { subjects } }) => subjects.customer.tiers.low.calls === 0,
      of: ({ tiers: { customer, product } }) => ({
        ...customer.low,
        products: product.low.groups,
        productCallRate: product.low.meanCallRate,
      }),
      onSummary: true,
    },
    polarised: {
      en: 'The tiers lie far apart: a mean call rate of {high} for high-value customers against {low} for low-value ones.',
      'zh-CN': '客户分化明显：高价值客户平均调用率 {high}，低价值客户 {low}。',
      when: areFarApart,
      of: ({
        tiers: {
          customer: { high, low },
        },
      }) => ({ high: high.meanCallRate, low: low.meanCallRate }),
    },
    funnelBreak: {
      en: '{returnedNotCalled} of {returned} finished tests did not lead to a call.',
      'zh-CN': '已返回的 {returned} 条测试中，{returnedNotCalled} 条没有调用。',
      of: ({ overall }) => overall,
      onSummary: true,
    },
    callableWaiting: {
      en: '{callableNotCalled} records are callable and not called; of callable records {callableConversion} have been called so far.',
      'zh-CN':
        '有 {callableNotCalled} 条记录可接入但未调用；可接入记录迄今的调用比例为 {callableConversion}。',
      when: ({ figures }) => isPositive(figures.overall.callableNotCalled),
      of: ({ overall }) => overall,
      onSummary: true,
    },
    paretoHolds: {
      en: 'The 80/20 rule holds for customers: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); were every record equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '客户符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('customer', true),
      of: ({ concentration }) => concentration.customer,
      onSummary: true,
    },
    paretoFails: {
      en: 'The 80/20 rule does not hold for customers: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); were every record equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '客户不符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('customer', false),
      of: ({ concentration }) => concentration.customer,
    },
    productParetoHolds: {
      en: 'The 80/20 rule holds for products: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); were every record equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '产品符合二八定律：调用最多的 {topGroups} 个产品占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('product', true),
      of: ({ concentration }) => concentration.product,
    },
    productParetoFails: {
      en: 'The 80/20 rule does not hold for products: the {topGroups} with the most calls {topGroups:makes|make} {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); were every record equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '产品不符合二八定律：调用最多的 {topGroups} 个产品占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('product', false),
      of: ({ concentration }) => concentration.product,
      onSummary: true,
    },
    productSpread: {
      en: 'Products differ: {bestProduct} has {bestProductCallRate} ({bestProductCalls} of {bestProductRecords}), {worstProduct} {worstProductCallRate} ({worstProductCalls} of {worstProductRecords}).',
      'zh-CN':
        '产品之间有差异：{bestProduct}调用转化率 {bestProductCallRate}（{bestProductRecords} 条中 {bestProductCalls} 条），{worstProduct}为 {worstProductCallRate}（{worstProductRecords} 条中 {worstProductCalls} 条）。',
      when: (context) => hasCalls(context) && !isBestProductSmall(context),
      of: ({ products }) => products,
    },
    productSpreadOfSmall: {
      en: 'Products range from {bestProduct} at {bestProductCallRate} ({bestProductCalls} of {bestProductRecords}, too few records to judge) to {worstProduct} at {worstProductCallRate} ({worstProductCalls} of {worstProductRecords}).',
      'zh-CN':
        '产品的调用转化率从{bestProduct}的 {bestProductCallRate}（{bestProductRecords} 条中 {bestProductCalls} 条，记录太少，尚难判断）到{worstProduct}的 {worstProductCallRate}（{worstProductRecords} 条中 {worstProductCalls} 条）不等。',
      when: (context) => hasCalls(context) && isBestProductSmall(context),
      of: ({ products }) => products,
    },
  }),
];
