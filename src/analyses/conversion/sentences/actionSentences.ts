import { isPositive } from './conditions';
import { ofAny, sentencesOf, type ReportSentence } from './sentencesOf';
import { perOutcome } from '../words/perOutcome';

/** What to do; risks. */
export const actionSentences: readonly ReportSentence[] = [
  ...sentencesOf('actions', {
    maintain: {
      ...perOutcome(
        {
          en: 'Maintain {count} {count:customer that has|customers that have} a call rate above the overall rate, beyond chance: above all {names}.',
          'zh-CN': '重点维护 {count} 个调用率高于总体且超出偶然的客户，首先是{names}。',
        },
        {
          en: 'Maintain {count} {count:customer|customers} with a call rate above the overall rate, beyond chance: above all {names}.',
        },
      ),
      ...ofAny(({ actions }) => actions.maintain),
    },
    maintainNobody: {
      en: 'No customer has a call rate above the overall rate beyond chance, so there is no one to maintain on that ground.',
      'zh-CN': '没有客户的调用率高于总体且超出偶然，因此没有可据此重点维护的客户。',
      when: ({ figures: { actions } }) => actions.maintain.count?.value === 0,
    },
    stop: {
      ...perOutcome(
        {
          en: 'Stop spending on {count} {count:customer|customers} with evidence beyond chance: no call, no contract and nothing callable, and either {stopRecords} records or more of which at least {stopRejectRate} were rejected, or more records without a call than chance would give; above all {names}.',
          'zh-CN':
            '建议停止投入 {count} 个证据超出偶然范围的客户：无调用、无签约、无可接入待调用，且至少 {stopRecords} 条记录中不接入率达 {stopRejectRate} 以上，或无调用的记录之多超出偶然；首先是{names}。',
        },
        {
          'zh-CN':
            '建议停止投入 {count} 个证据超出偶然范围的客户：无调用、无签约、无待调用的可接入记录，且至少 {stopRecords} 条记录中不接入率达 {stopRejectRate} 以上，或无调用的记录之多超出偶然；首先是{names}。',
        },
      ),
      ...ofAny(({ actions, limits }) => ({ ...limits, ...actions.stop })),
      onSummary: true,
    },
    stopNobody: {
      en: 'No customer has given enough evidence to stop.',
      'zh-CN': '尚无客户的证据足以停止投入。',
      when: ({ figures: { actions } }) => actions.stop.count?.value === 0,
    },
    reduce: {
      ...perOutcome(
        {
          en: 'Reduce the tests of {count} {count:customer|customers} with the same evidence, but with calls, contracts or callable records left; above all {names}.',
          'zh-CN': '减少 {count} 个证据相同、但仍有调用、签约或可接入记录的客户的测试，首先是{names}。',
        },
        {
          en: 'Reduce the effort for {count} {count:customer|customers} with the same evidence, but with calls, contracts or callable records left; above all {names}.',
          'zh-CN': '减少 {count} 个证据相同、但仍有调用、签约或可接入记录的客户的投入，首先是{names}。',
        },
      ),
      ...ofAny(({ actions }) => actions.reduce),
    },
    effortSpent: {
      ...perOutcome(
        {
          en: 'The {ended} {ended:customer|customers} to stop or reduce {ended:has|have} taken {endedRecords} records. What these took is spent; only the tests to come can be redirected.',
          'zh-CN':
            '停止或减少投入的 {ended} 个客户已占用 {endedRecords} 条记录。已花费的无法收回，能调配的只有今后的测试。',
        },
        {
          en: 'The {ended} {ended:customer|customers} to stop or reduce {ended:has|have} taken {endedRecords} records. What these took is spent; only the records to come can be redirected.',
          'zh-CN':
            '停止或减少投入的 {ended} 个客户已占用 {endedRecords} 条记录。已花费的无法收回，能调配的只有今后的投入。',
        },
      ),
      when: ({ figures: { effort } }) =>
        isPositive(effort.ended) && effort.spent === undefined && effort.budget === undefined,
      of: ({ effort }) => effort,
    },
    effortCost: {
      ...perOutcome(
        {
          en: 'The {endedRecords} records of the {ended} {ended:customer|customers} to stop or reduce took {spent}. That is spent; only the tests to come can be redirected, at {perRecord} each on average so far.',
          'zh-CN':
            '停止或减少投入的 {ended} 个客户的 {endedRecords} 条记录已投入 {spent}。已花费的无法收回，能调配的只有今后的测试，平均每条投入 {perRecord}。',
        },
        {
          en: 'The {endedRecords} records of the {ended} {ended:customer|customers} to stop or reduce took {spent}. That is spent; only the records to come can be redirected, at {perRecord} each on average so far.',
          'zh-CN':
            '停止或减少投入的 {ended} 个客户的 {endedRecords} 条记录已投入 {spent}。已花费的无法收回，能调配的只有今后的投入，平均每条投入 {perRecord}。',
        },
      ),
      when: ({ figures: { effort } }) => isPositive(effort.ended),
      of: ({ effort }) => effort,
    },
    effortBudget: {
      en: 'The cost or effort of the {ended} {ended:customer|customers} to stop or reduce is {budget}, each counted once: the part not yet spent can be redirected.',
      'zh-CN':
        '停止或减少投入的 {ended} 个客户的成本或投入合计 {budget}（每个客户计一次），其中尚未花费的部分可以调配。',
      when: ({ figures: { effort } }) => isPositive(effort.ended),
      of: ({ effort }) => effort,
    },
    develop: {
      ...perOutcome(
        {
          en: 'Develop {count} {count:customer|customers} with callable records not called; the most can be gained at {names}.',
          'zh-CN': '挖掘 {count} 个有可接入未调用记录的客户，潜力最大的是{names}。',
        },
        { 'zh-CN': '挖掘 {count} 个尚有未调用可接入记录的客户，潜力最大的是{names}。' },
      ),
      ...ofAny(({ actions }) => actions.develop),
      onSummary: true,
    },
    watch: {
      ...perOutcome(
        {
          en: 'Watch {count} {count:customer|customers} whose records say nothing clear and where nothing callable is waiting.',
          'zh-CN': '继续观察 {count} 个客户：记录尚不足以说明问题，也没有可接入待调用的记录。',
        },
        {
          'zh-CN': '继续观察 {count} 个客户：记录尚不足以说明问题，也没有待调用的可接入记录。',
        },
      ),
      ...ofAny(({ actions: { watch } }) => ({ count: watch.count })),
    },
    noEvidenceYet: {
      en: 'There is no evidence yet on {count} {count:customer|customers} with fewer than {smallSample} records.',
      'zh-CN': '{count} 个客户的记录不足 {smallSample} 条，尚无依据。',
      ...ofAny(({ actions: { noEvidence }, limits }) => ({ ...limits, count: noEvidence.count })),
    },
    salesAbove: {
      en: 'Call rate above the overall rate beyond chance, with the customer as the unit: {count} {count:salesperson|salespeople} ({names}). Look at what they do, and at which customers and products they have.',
      'zh-CN':
        '以客户为单位，调用率高于总体且超出偶然的销售有 {count} 人（{names}），可了解其做法，并看其客户与产品构成。',
      ...ofAny(({ teams }) => teams.above),
    },
    salesBelow: {
      en: 'Call rate below the overall rate beyond chance, with the customer as the unit: {count} {count:salesperson|salespeople} ({names}). Look at their customers and products before training.',
      'zh-CN':
        '以客户为单位，调用率低于总体且超出偶然的销售有 {count} 人（{names}），培训前先看其客户与产品构成。',
      ...ofAny(({ teams }) => teams.below),
    },
    salesAlike: {
      en: 'No salesperson differs from the overall rate beyond chance, with the customer as the unit.',
      'zh-CN': '以客户为单位，没有销售与总体的差别超出偶然范围。',
      when: ({ result, figures: { teams } }) =>
        result.teams.some(({ role }) => role === 'salesperson') &&
        teams.above.count?.value === 0 &&
        teams.below.count?.value === 0,
    },
    promote: {
      en: 'Promote {count} {count:product that converts|products that convert} above the overall rate beyond chance, with the customer as the unit: {names}.',
      'zh-CN': '重点推广 {count} 个以客户为单位、转化率高于总体且超出偶然的产品：{names}。',
      ...ofAny(({ actions }) => actions.promote),
      onSummary: true,
    },
    promoteNobody: {
      en: 'No product converts above the overall rate beyond chance, with the customer as the unit.',
      'zh-CN': '以客户为单位，没有产品的转化率高于总体且超出偶然。',
      when: ({ figures: { actions } }) => actions.promote.count?.value === 0,
      onSummary: true,
    },
    optimize: {
      en: 'Optimize {count} {count:product|products} with callable records waiting or something to improve: {names}.',
      'zh-CN': '优化 {count} 个有可接入未调用记录或有待改进之处的产品：{names}。',
      ...ofAny(({ actions }) => actions.optimize),
    },
    retire: {
      en: 'Review {count} {count:product|products} for retirement: with the customer as the unit, {count:it converts|they convert} below the overall rate beyond chance: {names}.',
      'zh-CN': '评估 {count} 个产品是否下线，以客户为单位，其转化率低于总体且超出偶然：{names}。',
      ...ofAny(({ actions }) => actions.retire),
    },
    testDays: {
      ...perOutcome(
        {
          en: 'A test takes {meanTestDays} days on average (n = {testDaysCount}), with a median of {medianTestDays}; one in ten takes more than {ninetiethTestDays}.',
          'zh-CN':
            '测试平均用时 {meanTestDays} 天（n = {testDaysCount}），中位数 {medianTestDays} 天，一成测试超过 {ninetiethTestDays} 天。',
        },
        {
          en: 'A record takes {meanTestDays} days on average (n = {testDaysCount}), with a median of {medianTestDays}; one in ten takes more than {ninetiethTestDays}.',
          'zh-CN':
            '测试时间平均 {meanTestDays} 天（n = {testDaysCount}），中位数 {medianTestDays} 天，一成记录超过 {ninetiethTestDays} 天。',
        },
      ),
      of: ({ overall }) => overall,
    },
    slowestProduct: {
      ...perOutcome(
        {
          en: 'The longest tests on average are those of {slowestProduct}: {slowestProductDays} days; the longest of {timedProducts} is partly due to chance.',
          'zh-CN':
            '平均测试时间最长的产品是{slowestProduct}：{slowestProductDays} 天；{timedProducts} 个产品中取最长者，难免有偶然成分。',
        },
        {
          en: 'The records open longest on average are those of {slowestProduct}: {slowestProductDays} days; the longest of {timedProducts} is partly due to chance.',
        },
      ),
      of: ({ products }) => products,
    },
  }),
  ...sentencesOf('risks', {
    window: {
      ...perOutcome(
        {
          en: 'The figures cover applications from {firstApplication} to {lastApplication} and change with time.',
          'zh-CN': '数据为 {firstApplication} 至 {lastApplication} 的申请，结论会随时间变化。',
        },
        {
          en: 'The figures cover records created from {firstApplication} to {lastApplication} and change with time.',
          'zh-CN': '数据为 {firstApplication} 至 {lastApplication} 创建的记录，结论会随时间变化。',
        },
      ),
      of: ({ overall }) => overall,
    },
    boundary: {
      en: 'The tiers have edges: for {nearHighCut} {nearHighCut:customer|customers} chance decides on which side of the high line they fall.',
      'zh-CN': '分层存在边界：{nearHighCut} 个客户落在高价值线的哪一侧取决于偶然。',
      when: ({ figures: { customers } }) => isPositive(customers.nearHighCut),
      of: ({ customers }) => customers,
    },
    choices: {
      en: 'The tiers rest on choices: in {draws} draws of other weights, cuts, normalization and tie rule {always} of {members} high-value customers always stay high, {mostly} mostly, and {borderline} {borderline:is|are} borderline.',
      'zh-CN':
        '分层取决于所作的选择：另取权重、分界比例、归一化与并列规则共 {draws} 次，{members} 个高价值客户中 {always} 个始终为高价值，{mostly} 个多数情况下为高价值，{borderline} 个处于临界。',
      when: ({ figures: { stability } }) => isPositive(stability.members),
      of: ({ stability }) => stability,
    },
    choiceMovesMost: {
      en: 'Changed alone, the choice that moves most customers is "{choice}": {changed} {changed:changes|change} tier.',
      'zh-CN': '单独改变时，影响客户最多的是“{choice}”：{changed} 个客户换层。',
      when: ({ figures: { stability } }) => isPositive(stability.changed),
      of: ({ stability }) => stability,
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
