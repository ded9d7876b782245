import { areCallsToBeWon, isPositive } from './conditions';
import { ofAny, sentencesOf, type ReportSentence } from './sentencesOf';

/** What to do; risks. */
export const actionSentences: readonly ReportSentence[] = [
  ...sentencesOf('actions', {
    maintain: {
      en: 'Maintain {count} high-value {count:customer|customers}, first of all {names}.',
      'zh-CN': '重点维护 {count} 个高价值客户，首先是{names}。',
      ...ofAny(({ actions }) => actions.maintain),
    },
    stop: {
      en: 'Stop spending on {count} {count:customer|customers} with evidence: no call and no contract, and either {stopRecords} records or more of which at least {stopRejectRate} were rejected, or so many records that none called is no chance; first of all {names}.',
      'zh-CN':
        '建议停止投入 {count} 个有证据的客户：无调用、无签约，且至少 {stopRecords} 条记录中不接入率达 {stopRejectRate} 以上，或记录多到零调用不可能出于偶然；首先是{names}。',
      ...ofAny(({ actions, limits }) => ({ ...limits, ...actions.stop })),
      onSummary: true,
    },
    stopNobody: {
      en: 'No customer has given enough evidence to stop.',
      'zh-CN': '尚无客户的证据足以停止投入。',
      when: ({ figures: { actions } }) => actions.stop.count?.value === 0,
    },
    develop: {
      en: 'Develop {count} middle {count:customer|customers} with callable records or a rate that may yet be high; the most is to be won at {names}.',
      'zh-CN': '挖掘 {count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；潜力最大的是{names}。',
      when: areCallsToBeWon,
      of: ({ actions }) => actions.develop,
      onSummary: true,
    },
    developAnyway: {
      en: 'Develop {count} middle {count:customer|customers} with callable records or a rate that may yet be high, first of all {names}.',
      'zh-CN': '挖掘 {count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；首先是{names}。',
      when: (context) => isPositive(context.figures.actions.develop.count) && !areCallsToBeWon(context),
      of: ({ actions }) => actions.develop,
      onSummary: true,
    },
    salesAbove: {
      en: 'Call rate above that of all records, beyond the interval: {count} {count:salesperson|salespeople} ({names}). Worth learning from.',
      'zh-CN': '调用率明确高于总体的销售有 {count} 人（{names}），其做法值得复制。',
      ...ofAny(({ teams }) => teams.above),
    },
    salesBelow: {
      en: 'Call rate below that of all records, beyond the interval: {count} {count:salesperson|salespeople} ({names}). Look at their customers and products before training.',
      'zh-CN': '调用率明确低于总体的销售有 {count} 人（{names}），培训前先看其客户与产品构成。',
      ...ofAny(({ teams }) => teams.below),
    },
    promote: {
      en: 'Promote {count} {count:product that converts|products that convert} better than all records together, beyond the interval: {names}.',
      'zh-CN': '重点推广 {count} 个调用转化率明确高于总体的产品：{names}。',
      ...ofAny(({ actions }) => actions.promote),
      onSummary: true,
    },
    optimise: {
      en: 'Optimise {count} {count:product|products}: {names}.',
      'zh-CN': '优化 {count} 个产品：{names}。',
      ...ofAny(({ actions }) => actions.optimise),
    },
    retire: {
      en: 'Review {count} {count:product|products} for retirement, converting worse than all records together beyond the interval: {names}.',
      'zh-CN': '评估 {count} 个产品是否下线，其调用转化率明确低于总体：{names}。',
      ...ofAny(({ actions }) => actions.retire),
    },
    testDays: {
      en: 'A test takes {meanTestDays} days on average (n = {testDaysCount}), {medianTestDays} in the median; one in ten takes more than {ninetiethTestDays}.',
      'zh-CN':
        '测试平均用时 {meanTestDays} 天（n = {testDaysCount}），中位数 {medianTestDays} 天，一成测试超过 {ninetiethTestDays} 天。',
      of: ({ overall }) => overall,
    },
    slowestProduct: {
      en: 'The longest tests on average are those of {slowestProduct}: {slowestProductDays} days.',
      'zh-CN': '平均测试时间最长的产品是{slowestProduct}：{slowestProductDays} 天。',
      of: ({ products }) => products,
    },
  }),
  ...sentencesOf('risks', {
    window: {
      en: 'The figures cover applications from {firstApplication} to {lastApplication} and change with time.',
      'zh-CN': '数据为 {firstApplication} 至 {lastApplication} 的申请，结论会随时间变化。',
      of: ({ overall }) => overall,
    },
    boundary: {
      en: 'The tiers have edges: for {nearHighCut} {nearHighCut:customer|customers} chance decides on which side of the high line they fall.',
      'zh-CN': '分层存在边界：{nearHighCut} 个客户落在高价值线的哪一侧取决于偶然。',
      when: ({ figures: { customers } }) => isPositive(customers.nearHighCut),
      of: ({ customers }) => customers,
    },
    external: {
      en: 'Calls also depend on the market and on competitors, which these records do not show.',
      'zh-CN': '调用还受市场环境与竞争态势影响，这些记录中看不到。',
    },
    causality: {
      en: 'Differences between the tiers are associations; they do not prove a cause.',
      'zh-CN': '层级之间的差异只是相关，不能证明因果。',
    },
  }),
];
