import type { ReportSentence } from '../ReportContext';
import { areCallsToBeWon, isPositive } from './conditions';

/** What to do; risks. */
export const actionSentences: readonly ReportSentence[] = [
  {
    key: 'maintain',
    section: 'actions',
    text: {
      en: 'Maintain {count} high-value {count:customer|customers}, first of all {names}.',
      'zh-CN': '重点维护 {count} 个高价值客户，首先是{names}。',
    },
    when: ({ figures: { actions } }) => isPositive(actions.maintain.count),
    figures: ({ figures }) => figures.actions.maintain,
  },
  {
    key: 'stop',
    section: 'actions',
    text: {
      en: 'Stop spending on {count} {count:customer|customers} with evidence: no call and no contract, and either {stopRecords} records or more of which at least {stopRejectRate} were rejected, or so many records that none called is no chance; first of all {names}.',
      'zh-CN':
        '建议停止投入 {count} 个有证据的客户：无调用、无签约，且至少 {stopRecords} 条记录中不接入率达 {stopRejectRate} 以上，或记录多到零调用不可能出于偶然；首先是{names}。',
    },
    when: ({ figures: { actions } }) => isPositive(actions.stop.count),
    figures: ({ figures: { actions, limits } }) => ({ ...limits, ...actions.stop }),
    onSummary: true,
  },
  {
    key: 'stopNobody',
    section: 'actions',
    text: {
      en: 'No customer has given enough evidence to stop.',
      'zh-CN': '尚无客户的证据足以停止投入。',
    },
    when: ({ figures: { actions } }) => actions.stop.count?.value === 0,
  },
  {
    key: 'develop',
    section: 'actions',
    text: {
      en: 'Develop {count} middle {count:customer|customers} with callable records or a rate that may yet be high; the most is to be won at {names}.',
      'zh-CN': '挖掘 {count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；潜力最大的是{names}。',
    },
    when: areCallsToBeWon,
    figures: ({ figures }) => figures.actions.develop,
    onSummary: true,
  },
  {
    key: 'developAnyway',
    section: 'actions',
    text: {
      en: 'Develop {count} middle {count:customer|customers} with callable records or a rate that may yet be high, first of all {names}.',
      'zh-CN': '挖掘 {count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；首先是{names}。',
    },
    when: (context) => isPositive(context.figures.actions.develop.count) && !areCallsToBeWon(context),
    figures: ({ figures }) => figures.actions.develop,
    onSummary: true,
  },
  {
    key: 'salesAbove',
    section: 'actions',
    text: {
      en: 'Call rate above that of all records, beyond the interval: {count} {count:salesperson|salespeople} ({names}). Worth learning from.',
      'zh-CN': '调用率明确高于总体的销售有 {count} 人（{names}），其做法值得复制。',
    },
    when: ({ figures: { teams } }) => isPositive(teams.above.count),
    figures: ({ figures }) => figures.teams.above,
  },
  {
    key: 'salesBelow',
    section: 'actions',
    text: {
      en: 'Call rate below that of all records, beyond the interval: {count} {count:salesperson|salespeople} ({names}). Look at their customers and products before training.',
      'zh-CN': '调用率明确低于总体的销售有 {count} 人（{names}），培训前先看其客户与产品构成。',
    },
    when: ({ figures: { teams } }) => isPositive(teams.below.count),
    figures: ({ figures }) => figures.teams.below,
  },
  {
    key: 'promote',
    section: 'actions',
    text: {
      en: 'Promote {count} {count:product that converts|products that convert} better than all records together, beyond the interval: {names}.',
      'zh-CN': '重点推广 {count} 个调用转化率明确高于总体的产品：{names}。',
    },
    when: ({ figures: { actions } }) => isPositive(actions.promote.count),
    figures: ({ figures }) => figures.actions.promote,
    onSummary: true,
  },
  {
    key: 'optimise',
    section: 'actions',
    text: {
      en: 'Optimise {count} {count:product|products}: {names}.',
      'zh-CN': '优化 {count} 个产品：{names}。',
    },
    when: ({ figures: { actions } }) => isPositive(actions.optimise.count),
    figures: ({ figures }) => figures.actions.optimise,
  },
  {
    key: 'retire',
    section: 'actions',
    text: {
      en: 'Review {count} {count:product|products} for retirement, converting worse than all records together beyond the interval: {names}.',
      'zh-CN': '评估 {count} 个产品是否下线，其调用转化率明确低于总体：{names}。',
    },
    when: ({ figures: { actions } }) => isPositive(actions.retire.count),
    figures: ({ figures }) => figures.actions.retire,
  },
  {
    key: 'testDays',
    section: 'actions',
    text: {
      en: 'A test takes {meanTestDays} days on average (n = {testDaysCount}), {medianTestDays} in the median; one in ten takes more than {ninetiethTestDays}.',
      'zh-CN':
        '测试平均用时 {meanTestDays} 天（n = {testDaysCount}），中位数 {medianTestDays} 天，一成测试超过 {ninetiethTestDays} 天。',
    },
    figures: ({ figures }) => figures.overall,
  },
  {
    key: 'slowestProduct',
    section: 'actions',
    text: {
      en: 'The longest tests on average are those of {slowestProduct}: {slowestProductDays} days.',
      'zh-CN': '平均测试时间最长的产品是{slowestProduct}：{slowestProductDays} 天。',
    },
    figures: ({ figures }) => figures.products,
  },
  {
    key: 'window',
    section: 'risks',
    text: {
      en: 'The figures cover applications from {firstApplication} to {lastApplication} and change with time.',
      'zh-CN': '数据为 {firstApplication} 至 {lastApplication} 的申请，结论会随时间变化。',
    },
    figures: ({ figures }) => figures.overall,
  },
  {
    key: 'boundary',
    section: 'risks',
    text: {
      en: 'The tiers have edges: for {nearHighCut} {nearHighCut:customer|customers} chance decides on which side of the high line they fall.',
      'zh-CN': '分层存在边界：{nearHighCut} 个客户落在高价值线的哪一侧取决于偶然。',
    },
    when: ({ figures: { customers } }) => isPositive(customers.nearHighCut),
    figures: ({ figures }) => figures.customers,
  },
  {
    key: 'external',
    section: 'risks',
    text: {
      en: 'Calls also depend on the market and on competitors, which these records do not show.',
      'zh-CN': '调用还受市场环境与竞争态势影响，这些记录中看不到。',
    },
  },
  {
    key: 'causality',
    section: 'risks',
    text: {
      en: 'Differences between the tiers are associations; they do not prove a cause.',
      'zh-CN': '层级之间的差异只是相关，不能证明因果。',
    },
  },
];
