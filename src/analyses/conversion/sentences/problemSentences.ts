import { areFarApart, hasCalls, holdsPareto, isBestProductSmall, isPositive } from './conditions';
import { sentencesOf, type ReportSentence } from './sentencesOf';
import { perOutcome } from '../words/perOutcome';

/** What sets the tiers apart; problems and conclusions. */
export const problemSentences: readonly ReportSentence[] = [
  ...sentencesOf('features', {
    firstType: {
      en: 'Customer type {type} makes up {high} of the records in the high tier and {low} of those in the low tier; with each customer counted once, q is {q}.',
      'zh-CN':
        '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）；每个客户只计一次时 q 为 {q}。',
      of: ({ features }) => features.first,
    },
    secondType: {
      en: 'Customer type {type} makes up {high} of the records in the high tier and {low} of those in the low tier; with each customer counted once, q is {q}.',
      'zh-CN':
        '客户类型{type}在高价值组占 {high}，在低价值组占 {low}（按记录计）；每个客户只计一次时 q 为 {q}。',
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
      en: 'Effort without a call so far: {groups} low-value {groups:customer|customers} ({share}) took {recordShare} of the records, and rank low because they have no call; {products} low-value {products:product converts|products convert} at {productCallRate} on average.',
      'zh-CN':
        '迄今有投入而无调用：{groups} 个低价值客户（{share}）占用 {recordShare} 的记录，而其列为低价值正是因为没有调用；{products} 个低价值产品平均调用转化率 {productCallRate}。',
      when: ({ result: { subjects } }) => subjects.customer.tiers.low.calls === 0,
      of: ({ tiers: { customer, product } }) => ({
        ...customer.low,
        products: product.low.groups,
        productCallRate: product.low.meanCallRate,
      }),
      onSummary: true,
    },
    polarised: {
      en: 'The tiers are far apart: a mean call rate of {high} for high-value customers versus {low} for low-value ones; if every record were equally likely to be called, the same score would still separate them at {highByChance} and {lowByChance}.',
      'zh-CN':
        '客户分化明显：高价值客户平均调用率 {high}，低价值客户 {low}；若每条记录的调用机会均等，按同一评分也会分出 {highByChance} 与 {lowByChance}。',
      when: areFarApart,
      of: ({
        tiers: {
          customer: { high, low },
        },
      }) => ({
        high: high.meanCallRate,
        low: low.meanCallRate,
        highByChance: high.meanByChance,
        lowByChance: low.meanByChance,
      }),
    },
    funnelBreak: {
      ...perOutcome(
        {
          en: '{returnedNotCalled} of {returned} finished tests have no call.',
          'zh-CN': '已返回的 {returned} 条测试中，{returnedNotCalled} 条没有调用。',
        },
        {
          'zh-CN': '已返回的 {returned} 条记录中，{returnedNotCalled} 条没有调用。',
        },
      ),
      of: ({ overall }) => overall,
      onSummary: true,
    },
    callsBefore: {
      ...perOutcome(
        {
          en: 'Of {calls} called {calls:record|records}, {callsAfter} {callsAfter:was|were} called after the application: only these can be due to a test; without duplicates there {distinctCalls:is|are} {distinctCalls} {distinctCalls:call|calls} in all.',
          'zh-CN':
            '{calls} 条调用中，申请之后的有 {callsAfter} 条，只有这些可能由测试带来；去掉重复，全部实为 {distinctCalls} 次调用。',
        },
        {
          en: 'Of {calls} called {calls:record|records}, {callsAfter} {callsAfter:was|were} called after the application; without duplicates there {distinctCalls:is|are} {distinctCalls} {distinctCalls:call|calls} in all.',
          'zh-CN':
            '{calls} 条调用中，申请之后的有 {callsAfter} 条；去掉重复，全部实为 {distinctCalls} 次调用。',
        },
      ),
      of: ({ overall }) => overall,
    },
    stagesBranch: {
      en: 'The stages do not form a single path: {calledOutsideCallable} of {calls} called records are neither callable nor signed, so the funnel is shown by its branches.',
      'zh-CN':
        '各阶段并非同一条路径：{calls} 条调用记录中有 {calledOutsideCallable} 条既非可接入也非已接入，因此漏斗按分支列出。',
      when: ({ figures }) => isPositive(figures.overall.calledOutsideCallable),
      of: ({ overall }) => overall,
    },
    signedByStage: {
      en: 'The stage column counts {byStage} signed records, their own column {byFlag}: the report uses the latter.',
      'zh-CN': '按阶段列计有 {byStage} 条签约，按签约专列计有 {byFlag} 条，报告以专列为准。',
      of: ({ stages }) => stages.signed,
    },
    callableByStage: {
      en: 'The stage column counts {byStage} callable records, their own column {byFlag}: the report uses the latter.',
      'zh-CN': '按阶段列计有 {byStage} 条可接入，按可接入专列计有 {byFlag} 条，报告以专列为准。',
      of: ({ stages }) => stages.integratable,
    },
    rejectedByStage: {
      en: 'The stage column counts {byStage} rejected records, their own column {byFlag}: the report uses the latter.',
      'zh-CN': '按阶段列计有 {byStage} 条不接入，按不接入专列计有 {byFlag} 条，报告以专列为准。',
      of: ({ stages }) => stages.rejected,
    },
    callableWaiting: {
      ...perOutcome(
        {
          en: '{callableNotCalled} records are callable but not called; {callableConversion} of callable records have been called so far.',
          'zh-CN':
            '有 {callableNotCalled} 条记录可接入但未调用；可接入记录迄今的调用比例为 {callableConversion}。',
        },
        {
          'zh-CN':
            '有 {callableNotCalled} 条可接入记录尚未调用；可接入记录迄今的调用比例为 {callableConversion}。',
        },
      ),
      when: ({ figures }) => isPositive(figures.overall.callableNotCalled),
      of: ({ overall }) => overall,
      onSummary: true,
    },
    paretoHolds: {
      en: 'The 80/20 rule holds for customers: the {topGroups} with the most calls {topGroups:accounts|account} for {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); if every record were equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '客户符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('customer', true),
      of: ({ concentration }) => concentration.customer,
      onSummary: true,
    },
    paretoFails: {
      en: 'The 80/20 rule does not hold for customers: the {topGroups} with the most calls {topGroups:accounts|account} for {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); if every record were equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '客户不符合二八定律：调用最多的 {topGroups} 个客户占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('customer', false),
      of: ({ concentration }) => concentration.customer,
    },
    productParetoHolds: {
      en: 'The 80/20 rule holds for products: the {topGroups} with the most calls {topGroups:accounts|account} for {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); if every record were equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
      'zh-CN':
        '产品符合二八定律：调用最多的 {topGroups} 个产品占全部调用的 {shareByCalls}，评分最高的 {topGroups} 个占 {shareByScore}（基尼系数 {gini}）；若每条记录的调用机会均等，则为 {shareByCallsByChance} 和 {shareByScoreByChance}（基尼系数 {giniByChance}）。',
      when: holdsPareto('product', true),
      of: ({ concentration }) => concentration.product,
    },
    productParetoFails: {
      en: 'The 80/20 rule does not hold for products: the {topGroups} with the most calls {topGroups:accounts|account} for {shareByCalls} of them, the {topGroups} with the best {topGroups:score|scores} {shareByScore} (Gini {gini}); if every record were equally likely to be called, it would be {shareByCallsByChance} and {shareByScoreByChance} (Gini {giniByChance}).',
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
