import type { Words } from '../../../report/text/Words';
import { conversionParameterTexts } from '../parameterTexts';
import { perOutcome } from './perOutcome';

/** The setting that keeps lines, as the pane calls it. */
const keptLines = conversionParameterTexts.frozenCuts.name;

/** Cautions by code: what to keep in mind beside the figures, with its size. */
export const cautionWords: Readonly<Record<string, Words>> = {
  noCalls: {
    en: 'None of the {records:count} records is called: call rates say nothing here.',
    'zh-CN': '{records:count} 条记录均无调用，调用率在此没有意义。',
  },
  zeroByChance: {
    en: '{withoutCalls:count} {withoutCalls:customer has|customers have} no call; if all were called at the pooled {callRate:rate}, chance would leave {expected:count} without one. Of {lowGroups:count} low-value {lowGroups:customer|customers} {lowBelowPooled:count} {lowBelowPooled:is|are} below that rate beyond chance.',
    'zh-CN':
      '{withoutCalls:count} 个客户没有调用；若都按总体调用率 {callRate:rate} 调用，偶然也会有 {expected:count} 个没有。{lowGroups:count} 个低价值客户中，低于总体且超出偶然的有 {lowBelowPooled:count} 个。',
  },
  customerTiesAtBothCuts: {
    en: '{ties:count} of {groups:count} customers share the score on which both lines fall: nothing but their names would tell the best of them from the worst, so none of them is ranked high or low.',
    'zh-CN':
      '{groups:count} 个客户中有 {ties:count} 个同分，两条分数线都落在该分数上：除名称外无从区分优劣，因此均不列为高价值或低价值。',
  },
  productTiesAtBothCuts: {
    en: '{ties:count} of {groups:count} products share the score on which both lines fall: nothing but their names would tell the best of them from the worst, so none of them is ranked high or low.',
    'zh-CN':
      '{groups:count} 个产品中有 {ties:count} 个同分，两条分数线都落在该分数上：除名称外无从区分优劣，因此均不列为高价值或低价值。',
  },
  customerTiesAtHighCut: {
    en: '{ties:count} customers share the score at the high line; {places:count} of them {places:is|are} in the tier, by the order of their names.',
    'zh-CN': '高价值线上有 {ties:count} 个客户同分，其中 {places:count} 个仅按名称顺序进入高价值层。',
  },
  customerTiesAtLowCut: {
    en: '{ties:count} customers ({share:rate} of {groups:count}) share the score at the low line; {places:count} of them {places:is|are} in the tier, by the order of their names.',
    'zh-CN':
      '低价值线上有 {ties:count} 个客户同分（占 {groups:count} 个的 {share:rate}），其中 {places:count} 个仅按名称顺序进入低价值层。',
  },
  productTiesAtHighCut: {
    en: '{ties:count} products share the score at the high line; {places:count} of them {places:is|are} in the tier, by the order of their names.',
    'zh-CN': '高价值线上有 {ties:count} 个产品同分，其中 {places:count} 个仅按名称顺序进入高价值层。',
  },
  productTiesAtLowCut: {
    en: '{ties:count} products ({share:rate} of {groups:count}) share the score at the low line; {places:count} of them {places:is|are} in the tier, by the order of their names.',
    'zh-CN':
      '低价值线上有 {ties:count} 个产品同分（占 {groups:count} 个的 {share:rate}），其中 {places:count} 个仅按名称顺序进入低价值层。',
  },
  customerSmallSamples: {
    en: 'High-value customers with fewer than {cautionSample:count} records: {few:count} of {groups:count}, {flagged:count} with fewer than {smallSample:count}. Read their rates with the intervals.',
    'zh-CN':
      '{groups:count} 个高价值客户中，{few:count} 个记录不足 {cautionSample:count} 条，{flagged:count} 个不足 {smallSample:count} 条，其调用率须结合区间来看。',
  },
  customerShrunken: {
    en: '{changed:count} of {groups:count} high-value {groups:customer|customers} would not be among the best by their shrunken rate, which discounts few records.',
    'zh-CN': '按收缩调用率排名，{groups:count} 个高价值客户中有 {changed:count} 个不在前列。',
  },
  productSmallSamples: {
    en: 'High-value products with fewer than {cautionSample:count} records: {few:count} of {groups:count}, {flagged:count} with fewer than {smallSample:count}. Read their rates with the intervals.',
    'zh-CN':
      '{groups:count} 个高价值产品中，{few:count} 个记录不足 {cautionSample:count} 条，{flagged:count} 个不足 {smallSample:count} 条，其转化率须结合区间来看。',
  },
  productShrunken: {
    en: '{changed:count} of {groups:count} high-value {groups:product|products} would not be among the best by their shrunken rate, which discounts few records.',
    'zh-CN': '按收缩转化率排名，{groups:count} 个高价值产品中有 {changed:count} 个不在前列。',
  },
  productMeansAgainstPooled: {
    en: 'By the mean of their rates, high-value products convert {ofMeans:ratio} times as well [{ofMeansLow:ratio}, {ofMeansHigh:ratio}], but {pooled:ratio} times [{pooledLow:ratio}, {pooledHigh:ratio}] pooled over all their records: a mean of {groups:count} rates gives the smallest product the weight of the largest.',
    'zh-CN':
      '高价值产品的转化率按均值是低价值产品的 {ofMeans:ratio} 倍 [{ofMeansLow:ratio}, {ofMeansHigh:ratio}]，按全部记录合并为 {pooled:ratio} 倍 [{pooledLow:ratio}, {pooledHigh:ratio}]：{groups:count} 个产品取均值时，最小的产品与最大的同权。',
  },
  customerMeanAgainstPooled: {
    en: 'The mean rate of high-value customers is {meanCallRate:rate}, the rate of all their records {pooledCallRate:rate}.',
    'zh-CN': '高价值客户调用率的均值为 {meanCallRate:rate}，其全部记录合并为 {pooledCallRate:rate}。',
  },
  skewedSampleSizes: perOutcome(
    {
      en: 'Mean sample sizes ({highMean:count} high, {lowMean:count} low) are driven by a few very large tests; the medians are {highMedian:count} and {lowMedian:count}.',
      'zh-CN':
        '平均样本量（高 {highMean:count}，低 {lowMean:count}）受少数超大测试影响；中位数分别为 {highMedian:count} 与 {lowMedian:count}。',
    },
    {
      en: 'Mean sample sizes ({highMean:count} high, {lowMean:count} low) are driven by a few very large records; the medians are {highMedian:count} and {lowMedian:count}.',
      'zh-CN':
        '平均样本量（高 {highMean:count}，低 {lowMean:count}）受少数超大记录影响；中位数分别为 {highMedian:count} 与 {lowMedian:count}。',
    },
  ),
  customerScoreWithoutTerm: {
    en: 'The customer score lacks a term, because its column is missing ({measures}). The other weights stay; scaling them up by {factor:ratio} would not change the order.',
    'zh-CN':
      '客户评分缺少一项（{measures}），因为表中没有该列。其余权重不变；若同乘 {factor:ratio}，排名也不变。',
  },
  productScoreWithoutTerm: {
    en: 'The product score lacks a term, because its column is missing ({measures}). The other weights stay; scaling them up by {factor:ratio} would not change the order.',
    'zh-CN':
      '产品评分缺少一项（{measures}），因为表中没有该列。其余权重不变；若同乘 {factor:ratio}，排名也不变。',
  },
  scoreFromVolume: {
    en: '{count:count} high-value {count:product owes|products owe} more than half of the score to the number of records; of these {unproved:count} {unproved:is|are} not shown to convert better than the overall {callRate:rate}: {products}.',
    'zh-CN':
      '{count:count} 个高价值产品的评分一半以上来自记录数，其中 {unproved:count} 个不能证明转化率高于总体的 {callRate:rate}：{products}。',
  },
  largestSetsScale: {
    en: '{largest} alone sets the scale of the volume term: without it the best score would be {without:score} instead of {topScore:score}.',
    'zh-CN': '数量项的尺度由{largest}一家决定：去掉它，最高评分为 {without:score}，而非 {topScore:score}。',
  },
  nearHighCut: {
    en: 'Chance decides the tier of {near:count} {near:customer|customers} near the high line; drawn anew, {retained:one} of {groups:count} stay high on average.',
    'zh-CN':
      '高价值线附近有 {near:count} 个客户的层级取决于偶然；重新抽样后，{groups:count} 个中平均有 {retained:one} 个仍为高价值。',
  },
  weightsAreAChoice: {
    en: 'The weights are a choice: over all combinations of weights {retained:one} of {groups:count} high-value {groups:customer|customers} stay high on average.',
    'zh-CN':
      '权重是一种选择：在所有权重组合下，{groups:count} 个高价值客户平均有 {retained:one} 个仍为高价值。',
  },
  callBeforeApplication: perOutcome(
    {
      en: 'In {reversed:count} of {both:count} called records, the first call came before the application, so the test cannot have caused it; {within:count} came within {days:count} days after.',
      'zh-CN':
        '{both:count} 条有日期的调用记录中，{reversed:count} 条首次调用早于申请，不可能由测试带来；申请后 {days:count} 天内调用的有 {within:count} 条。',
    },
    {
      en: 'In {reversed:count} of {both:count} called records, the first call came before the application; {within:count} came within {days:count} days after.',
      'zh-CN':
        '{both:count} 条有日期的调用记录中，{reversed:count} 条首次调用早于申请；申请后 {days:count} 天内调用的有 {within:count} 条。',
    },
  ),
  namesTakenBack: perOutcome(
    {
      en: '{count:count} {count:customer or product lies|customers and products lie} above all records by all calls, but not by the distinct calls after the application: {names}. None of them is called a benchmark, maintained or promoted for it.',
      'zh-CN':
        '{count:count} 个客户或产品按全部调用高于总体，按申请后的不重复调用则不然：{names}。它们不因此列为标杆、重点维护或重点推广。',
    },
    {
      en: '{count:count} {count:customer or product lies|customers and products lie} above all records by all calls, but not by the distinct calls after the application: {names}. None of them is named a benchmark, maintained or promoted for it.',
    },
  ),
  openBeforeApplication: {
    en: 'In {reversed:count} of {both:count} records, the product was opened before the application.',
    'zh-CN': '{both:count} 条开通记录中，{reversed:count} 条开通早于申请。',
  },
  callBeforeOpen: {
    en: 'In {reversed:count} of {both:count} records, the first call came before the product was opened.',
    'zh-CN': '{both:count} 条记录中，{reversed:count} 条首次调用早于开通。',
  },
  callDateWithoutCall: {
    en: '{count:count} {count:record has|records have} the date of a first call but {count:is|are} marked as not called; the mark counts.',
    'zh-CN': '{count:count} 条记录有首次调用时间却标为未调用，以标记为准。',
  },
  immatureRecords: perOutcome(
    {
      en: '{immature:count} {immature:record was|records were} applied for in the last {days:count} days and have {immatureCalls:count} {immatureCalls:call|calls} so far; without them the call rate is {matureCallRate:rate}.',
      'zh-CN':
        '{immature:count} 条记录在最近 {days:count} 天内申请，迄今调用 {immatureCalls:count} 条；不计这些记录，调用率为 {matureCallRate:rate}。',
    },
    {
      en: '{immature:count} {immature:record was|records were} created in the last {days:count} days and have {immatureCalls:count} {immatureCalls:call|calls} so far; without them the call rate is {matureCallRate:rate}.',
    },
  ),
  stagesDoNotNest: {
    en: 'Stages do not nest, so they are shown as branches: of {calls:count} called records {rejected:count} are marked as rejected, {outside:count} as neither callable nor signed.',
    'zh-CN':
      '阶段并不嵌套，因此按分支列出：{calls:count} 条调用记录中，{rejected:count} 条标为不接入，{outside:count} 条既非可接入也非已接入。',
  },
  integratableByStageDiffers: {
    en: 'Callable records: {byFlag:count} by their own column, {byStage:count} by the stage. The report uses the column.',
    'zh-CN': '可接入记录按专列计 {byFlag:count} 条，按阶段计 {byStage:count} 条，报告以专列为准。',
  },
  signedByStageDiffers: {
    en: 'Signed records: {byFlag:count} by their own column, {byStage:count} by the stage. The report uses the column.',
    'zh-CN': '签约记录按专列计 {byFlag:count} 条，按阶段计 {byStage:count} 条，报告以专列为准。',
  },
  rejectedByStageDiffers: {
    en: 'Rejected records: {byFlag:count} by their own column, {byStage:count} by the stage. The report uses the column.',
    'zh-CN': '不接入记录按专列计 {byFlag:count} 条，按阶段计 {byStage:count} 条，报告以专列为准。',
  },
  duplicates: {
    en: '{exact:count} {exact:record matches|records match} an earlier one in every column as read ({repeatedPairs:count} repeat its number and product). The report counts them; without them the call rate is {without:rate} instead of {callRate:rate} and {leaving:count} {leaving:member|members} of the high tiers change.',
    'zh-CN':
      '{exact:count} 条记录与前面的完全相同（按读取后的各列比较；编号与产品重复的有 {repeatedPairs:count} 条）。报告照常计入；剔除后调用率为 {without:rate}（原 {callRate:rate}），高价值层变动 {leaving:count} 个。',
  },
  duplicatesWithoutNumbers: perOutcome(
    {
      en: '{exact:count} {exact:record matches|records match} an earlier one in every column as read; no record number tells whether that is the same test. The report counts them; without them the call rate is {without:rate} instead of {callRate:rate} and {leaving:count} {leaving:member|members} of the high tiers change.',
      'zh-CN':
        '{exact:count} 条记录与前面的完全相同（按读取后的各列比较；没有记录编号，无法判断是否为同一条）。报告照常计入；剔除后调用率为 {without:rate}（原 {callRate:rate}），高价值层变动 {leaving:count} 个。',
    },
    {
      en: '{exact:count} {exact:record matches|records match} an earlier one in every column as read; no record number tells whether that is the same record. The report counts them; without them the call rate is {without:rate} instead of {callRate:rate} and {leaving:count} {leaving:member|members} of the high tiers change.',
    },
  ),
  featureTests: {
    en: 'Of {tested:count} feature differences {significant:count} {significant:stands|stand} out from chance when customers or products, not records, are the unit.',
    'zh-CN':
      '以客户或产品（而非记录）为单位检验，{tested:count} 项特征差异中有 {significant:count} 项超出偶然范围。',
  },
  featuresAreConsequences: perOutcome(
    {
      en: 'Feedback and intent are results of the tests: their differences between the tiers are not causes.',
      'zh-CN': '反馈结果与接入意向是测试的结果，其层间差异不能当作原因。',
    },
    {
      en: 'Feedback and intent are results of the process: their differences between the tiers are not causes.',
      'zh-CN': '反馈结果与接入意向是跟进过程的结果，其层间差异不能当作原因。',
    },
  ),
  kpiFixedByRule: {
    en: `{count:count} {count:target is a share|targets are shares} of tiers that the ranking rule fixes: no improvement can move {count:it|them}. Enter today's lines (their scores are on the sheet of indicators) in the setting "${keptLines.en}" and watch the shares beyond them.`,
    'zh-CN': `{count:count} 个目标是由排名规则固定的层级占比，任何改进都无法改变。请把当前分数线（见指标监控表）填入参数“${keptLines['zh-CN']}”，观察越线的占比。`,
  },
};
