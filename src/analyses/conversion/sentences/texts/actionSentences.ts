import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  maintain:
    'Maintain {maintainCount:count} high-value {maintainCount:customer|customers}, first of all {maintainNames}.',
  stop: 'Stop spending on {stopCount:count} {stopCount:customer|customers} with evidence: no call and no contract, and either {stopRecords:count} records or more of which at least {stopRejectRate:rate0} were rejected, or so many records that none called is no chance; first of all {stopNames}.',
  stopNobody: 'No customer has given enough evidence to stop.',
  develop:
    'Develop {developCount:count} middle {developCount:customer|customers} with callable records or a rate that may yet be high; the most is to be won at {developNames}.',
  developAnyway:
    'Develop {developCount:count} middle {developCount:customer|customers} with callable records or a rate that may yet be high, first of all {developNames}.',
  salesAbove:
    'Call rate above that of all records, beyond the interval: {salesAboveCount:count} {salesAboveCount:salesperson|salespeople} ({salesAboveNames}). Worth learning from.',
  salesBelow:
    'Call rate below that of all records, beyond the interval: {salesBelowCount:count} {salesBelowCount:salesperson|salespeople} ({salesBelowNames}). Look at their customers and products before training.',
  promote:
    'Promote {promoteCount:count} {promoteCount:product that converts|products that convert} better than all records together, beyond the interval: {promoteNames}.',
  optimise: 'Optimise {optimiseCount:count} {optimiseCount:product|products}: {optimiseNames}.',
  retire:
    'Review {retireCount:count} {retireCount:product|products} for retirement, converting worse than all records together beyond the interval: {retireNames}.',
  testDays:
    'A test takes {meanTestDays:one} days on average (n = {testDaysCount:count}), {medianTestDays:one} in the median; one in ten takes more than {ninetiethTestDays:one}.',
  slowestProduct:
    'The longest tests on average are those of {slowestProduct}: {slowestProductDays:one} days.',
};

const zh: Record<keyof typeof en, string> = {
  maintain: '重点维护 {maintainCount:count} 个高价值客户，首先是{maintainNames}。',
  stop: '建议停止投入 {stopCount:count} 个有证据的客户：无调用、无签约，且至少 {stopRecords:count} 条记录中不接入率达 {stopRejectRate:rate0} 以上，或记录多到零调用不可能出于偶然；首先是{stopNames}。',
  stopNobody: '尚无客户的证据足以停止投入。',
  develop:
    '挖掘 {developCount:count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；潜力最大的是{developNames}。',
  developAnyway:
    '挖掘 {developCount:count} 个中间客户：有可接入未调用的记录，或调用率仍可能较高；首先是{developNames}。',
  salesAbove: '调用率明确高于总体的销售有 {salesAboveCount:count} 人（{salesAboveNames}），其做法值得复制。',
  salesBelow:
    '调用率明确低于总体的销售有 {salesBelowCount:count} 人（{salesBelowNames}），培训前先看其客户与产品构成。',
  promote: '重点推广 {promoteCount:count} 个调用转化率明确高于总体的产品：{promoteNames}。',
  optimise: '优化 {optimiseCount:count} 个产品：{optimiseNames}。',
  retire: '评估 {retireCount:count} 个产品是否下线，其调用转化率明确低于总体：{retireNames}。',
  testDays:
    '测试平均用时 {meanTestDays:one} 天（n = {testDaysCount:count}），中位数 {medianTestDays:one} 天，一成测试超过 {ninetiethTestDays:one} 天。',
  slowestProduct: '平均测试时间最长的产品是{slowestProduct}：{slowestProductDays:one} 天。',
};

/** What to do. */
export const actionSentences: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
