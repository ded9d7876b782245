import type { Vocabulary } from '../../../report/text/Words';

/** Cautions by the code that the engine raises. */
export const cautionTexts = {
  fewCustomers: {
    en: 'Only {count:count} {count:customer|customers} could be scored. Below {minimum:count}, shares and correlations move a lot with a single customer.',
    'zh-CN':
      '可评分客户仅 {count:count} 个，不足 {minimum:count} 个时，个别客户就会使占比和相关系数大幅变动。',
  },
  noMismatch: {
    en: 'No customer has both a top priority and a low performance.',
    'zh-CN': '没有客户同时属于高优先级和低表现。',
  },
  fewMismatched: {
    en: 'The mismatched group has {count:count} {count:customer|customers}. Below {minimum:count}, read its means, correlations and box plots as examples, not as findings.',
    'zh-CN':
      '错配客户仅 {count:count} 个，不足 {minimum:count} 个时，均值、相关系数和箱线图只宜当作个例，不宜当作结论。',
  },
  droppedRows: {
    en: '{count:count} {count:row|rows} ({share:rate}) {count:lacks|lack} a value for {roles} and {count:is|are} left out of everything. Nothing was filled in.',
    'zh-CN': '{count:count} 行（{share:rate}）缺少 {roles} 的数值，未参与任何计算，也未作填补。',
  },
  expectedByChance: {
    en: '{expected:tenth} mismatches are expected if priority and performance had nothing to do with each other; {mismatch:count} {mismatch:was|were} found ({lift:ratio} times as many).',
    'zh-CN':
      '若优先级与表现毫无关系，预期有 {expected:tenth} 个错配客户；实际 {mismatch:count} 个，是预期的 {lift:ratio} 倍。',
  },
  priorityUninformative: {
    en: '{mismatch:count} {mismatch:mismatch was|mismatches were} found and {expected:tenth} would be there by chance alone: the rank correlation of priority and performance is {spearman:ratio} [{low:ratio}, {high:ratio}], so close to zero that the score does not tell good customers from bad. It is uninformative rather than inverted: replace it, and conclude nothing about a single customer from a mismatch.',
    'zh-CN':
      '实际错配 {mismatch:count} 个，仅凭偶然就会有 {expected:tenth} 个：优先级与表现的秩相关为 {spearman:ratio} [{low:ratio}, {high:ratio}]，接近于零：该得分分不出客户好坏。它并非反向，而是没有区分力：应当更换，且不能因错配而对单个客户下结论。',
  },
  priorityOpen: {
    en: '{mismatch:count} {mismatch:mismatch was|mismatches were} found and {expected:tenth} would be there by chance alone: the rank correlation of priority and performance is {spearman:ratio} [{low:ratio}, {high:ratio}]. These customers do not settle whether the score tells good from bad.',
    'zh-CN':
      '实际错配 {mismatch:count} 个，仅凭偶然就会有 {expected:tenth} 个：优先级与表现的秩相关为 {spearman:ratio} [{low:ratio}, {high:ratio}]。凭这些客户还不能断定该得分能否区分好坏。',
  },
  priorityRunsAgainst: {
    en: '{mismatch:count} {mismatch:mismatch was|mismatches were} found and {expected:tenth} would be there by chance alone: the rank correlation of priority and performance is {spearman:ratio} [{low:ratio}, {high:ratio}], below 0. Higher priority goes with lower performance, as weakly or strongly as this correlation says.',
    'zh-CN':
      '实际错配 {mismatch:count} 个，仅凭偶然就会有 {expected:tenth} 个：优先级与表现的秩相关为 {spearman:ratio} [{low:ratio}, {high:ratio}]，小于零。优先级越高表现越低，强弱以相关系数为准。',
  },
  priorityInformative: {
    en: '{mismatch:count} {mismatch:mismatch was|mismatches were} found and {expected:tenth} would be there by chance alone: the rank correlation of priority and performance is {spearman:ratio} [{low:ratio}, {high:ratio}]. The score goes with performance, and part of the mismatch is unavoidable.',
    'zh-CN':
      '实际错配 {mismatch:count} 个，仅凭偶然就会有 {expected:tenth} 个：优先级与表现的秩相关为 {spearman:ratio} [{low:ratio}, {high:ratio}]。该得分与表现同向，部分错配不可避免。',
  },
  tiesAtPriorityCut: {
    en: '{ties:count} customers share the lowest priority of the top group, and all of them are in it: it holds {share:rate} of the customers where {asked:rate} was asked for.',
    'zh-CN':
      '高优先级客户中有 {ties:count} 个并列最低分，全部计入：实际占 {share:rate}，设定为 {asked:rate}。',
  },
  tiesAtPerformanceCut: {
    en: '{ties:count} customers share the highest performance of the bottom group, and all of them are in it: it holds {share:rate} of the customers where {asked:rate} was asked for.',
    'zh-CN': '低表现客户中有 {ties:count} 个并列最高分，全部计入：实际占 {share:rate}，设定为 {asked:rate}。',
  },
  constantMetric: {
    en: '{metric} is the same for every customer. It carries {nominal:rate} of the weights and tells nobody apart.',
    'zh-CN': '所有客户的{metric}都相同，占 {nominal:rate} 的权重却不起区分作用。',
  },
  weakMetric: {
    en: '{metric} has a nominal weight of {nominal:rate} and moves {effective:rate} of the score: less than half. A few extreme values may press the others together; try the winsorized normalization.',
    'zh-CN':
      '{metric}的名义权重为 {nominal:rate}，实际只影响得分的 {effective:rate}，不到一半。可能是少数极端值压缩了其余数值，可改用缩尾归一化。',
  },
  steadyMetric: {
    en: '{metric} has a nominal weight of {nominal:rate} and moves {effective:rate} of the score: less than half, because it differs less between customers than the other metrics.',
    'zh-CN':
      '{metric}的名义权重为 {nominal:rate}，实际只影响得分的 {effective:rate}，不到一半：该指标在客户之间的差异小于其他指标。',
  },
  skewedMetric: {
    en: '{metric} is skewed (skewness {skewness:ratio}): min-max lets its largest values set the scale for all. Try the winsorized or the rank normalization.',
    'zh-CN':
      '{metric}分布偏斜（偏度 {skewness:ratio}），最小-最大归一化由其最大值决定尺度。可改用缩尾或排名归一化。',
  },
  notNormalised: {
    en: 'The metrics are added as they are. A metric in large units decides alone; this reproduces a raw sum and compares nothing.',
    'zh-CN': '各指标未经归一化直接相加，单位大的指标独自决定结果；这只是复现原始求和，不具可比性。',
  },
  methodSensitivity: {
    en: 'Under other normalizations ({methods}) the mismatched customers number {counts}; at least {lowestShared:rate} of today’s members stay.',
    'zh-CN':
      '换用其他归一化方法（{methods}）时，错配客户为 {counts} 个，现有成员至少有 {lowestShared:rate} 保留。',
  },
  weightSensitivity: {
    en: 'With each weight drawn anew within ±{spread:rate0} of its nominal value ({replicates:count} draws over {customers:count} customers), {meanShared:rate} of today’s members stay mismatched on average, {lowestShared:rate} in the worst draw, and {alwaysShared:rate} in every one.',
    'zh-CN':
      '各权重在名义值 ±{spread:rate0} 内随机变动（{customers:count} 个客户，{replicates:count} 次）时，现有错配成员平均保留 {meanShared:rate}，最差一次保留 {lowestShared:rate}，每次都保留的占 {alwaysShared:rate}。',
  },
  rangeRestricted: {
    en: 'Onboarding and adoption correlate at {mismatch:ratio} among mismatched customers and at {all:ratio} among all. Performance contains adoption, and the mismatched are selected by performance, so the figure inside the group is distorted; do not quote it without the other.',
    'zh-CN':
      '引导分数与采用率的相关系数，错配客户为 {mismatch:ratio}，全部客户为 {all:ratio}。表现分包含采用率，错配客户又按表现分筛选，组内数值因此失真，引用时应两者并列。',
  },
  selectedOnOutcome: {
    en: 'The mismatched are selected by a score that contains adoption. That their adoption is low is a consequence of the selection; onboarding and adoption correlate at {all:ratio} among all customers and at {mismatch:ratio} among them.',
    'zh-CN':
      '错配客户是按含采用率的得分筛选出来的，其采用率偏低是筛选的结果。引导分数与采用率的相关系数，全部客户为 {all:ratio}，错配客户为 {mismatch:ratio}。',
  },
  repeatedPairs: {
    en: 'Only {distinct:count} of {n:count} pairs of onboarding and adoption are different. Rows may be repeated; over distinct pairs r is {distinctR:ratio} instead of {r:ratio}.',
    'zh-CN':
      '{n:count} 对引导分数与采用率中，互不相同的只有 {distinct:count} 对，可能有重复行。去重后 r 为 {distinctR:ratio}，而非 {r:ratio}。',
  },
  blankReturns: {
    en: '{count:count} {count:customer has|customers have} no ROI: {costNotPositive:count} with an acquisition cost of zero or less, {missing:count} with a blank. They are left out of every ROI figure.',
    'zh-CN':
      '{count:count} 个客户没有 ROI：获客成本为零或负数的 {costNotPositive:count} 个，数值空白的 {missing:count} 个，均未计入任何 ROI 数字。',
  },
  returnsDoNotDiffer: {
    en: 'The mean ROI of mismatched and matched customers differs by {difference:ratio} [{low:ratio}, {high:ratio}]: the interval contains 0, so no difference is shown.',
    'zh-CN':
      '错配客户与达标客户的平均 ROI 相差 {difference:ratio} [{low:ratio}, {high:ratio}]，区间包含 0，不足以说明有差异。',
  },
  returnIntervalsDisagree: {
    en: 'The two intervals of the difference in mean ROI do not agree on whether it is 0: Welch [{low:ratio}, {high:ratio}], bootstrap [{otherLow:ratio}, {otherHigh:ratio}]. Call the difference open.',
    'zh-CN':
      '平均 ROI 之差的两种区间对是否包含 0 结论不一：Welch [{low:ratio}, {high:ratio}]，自助法 [{otherLow:ratio}, {otherHigh:ratio}]。该差异不宜下定论。',
  },
  skewedReturns: {
    en: 'ROI is skewed in this group ({group}): mean {mean:ratio}, median {median:ratio}, winsorized mean {winsorisedMean:ratio}. A few large returns lift the mean.',
    'zh-CN':
      '该组（{group}）的 ROI 分布偏斜：均值 {mean:ratio}，中位数 {median:ratio}，缩尾均值 {winsorisedMean:ratio}，均值被少数高回报拉高。',
  },
  smallCells: {
    en: '{count:count} of {cells:count} {cells:segment has|segments have} fewer than {minimum:count} top priority customers: too few to be judged, and never named for their mismatch rate.',
    'zh-CN':
      '{cells:count} 个细分中有 {count:count} 个的高优先级客户不足 {minimum:count} 个，不足以判断其错配率，也不点名。',
  },
  watchedStagesAbsent: {
    en: 'No customer is in a stage that is watched ({stages}); the table has {known}. There is no figure for them until the setting "Watched lifecycle stages" names stages of the table.',
    'zh-CN':
      '没有客户处于所关注的阶段（{stages}）；表中的阶段为{known}。在设置“关注的生命周期阶段”改为表中的阶段之前，不给出这项数字。',
  },
  manyComparisons: {
    en: 'Relative risks of {cells:count} {cells:segment|segments} are shown with 95% intervals of their own. About {byChance:one} of them would miss the truth by chance; segments are therefore named by q-values, which count all of them.',
    'zh-CN':
      '共列出 {cells:count} 个细分的相对风险及各自的 95% 区间，其中约 {byChance:one} 个会因偶然而偏离真值；因此只按计入全部细分的 q 值点名。',
  },
  reweightingCircular: {
    en: 'The re-weighted priority contains adoption, and so does performance: its mismatch rate ({rate:rate}) is low by construction.',
    'zh-CN': '重新加权的优先级含采用率，表现分也含采用率，其错配率（{rate:rate}）偏低是计算方式使然。',
  },
  reweightingPartlyCircular: {
    en: 'The re-weighted priority contains adoption, and so does performance: part of its mismatch rate ({rate:rate}) is there by construction. With onboarding alone as engagement it is {without:rate}.',
    'zh-CN':
      '重新加权的优先级含采用率，表现分也含采用率，其错配率（{rate:rate}）有一部分是计算方式使然；若参与度只用引导分数，则为 {without:rate}。',
  },
  notRescored: {
    en: '{count:count} {count:customer lacks|customers lack} a part of the re-weighted priority and {count:has|have} none; its ranks and its top group are among the others.',
    'zh-CN':
      '{count:count} 个客户缺少重新加权所需的数据，没有新优先级，新排名和新的高优先级群体不含这些客户。',
  },
  onboardingLine: {
    en: '{count:count} of {known:count} customers {count:has|have} an onboarding score below {line:number}: the early warning line does not tell customers apart. The lowest quarter ends at {quarter:number}; set the line there if the score runs on another scale.',
    'zh-CN':
      '{known:count} 个客户中引导分数低于 {line:number} 的有 {count:count} 个，预警线没有区分作用。最低四分之一的上限为 {quarter:number}；若该分数采用其他量纲，可将预警线设在此处。',
  },
  unknownLevel: {
    en: '{count:count} mismatched {count:customer has|customers have} no known decision maker level: in no list of outreach or owner support.',
    'zh-CN': '{count:count} 个错配客户的决策者级别不明，未列入高层连接和负责人赋能清单。',
  },
  dormantWithoutCost: {
    en: '{count:count} of {dormant:count} dormant accounts have no positive acquisition cost and are not in the sum of what was spent.',
    'zh-CN': '{dormant:count} 个休眠客户中有 {count:count} 个没有为正的获客成本，未计入已花费的金额。',
  },
  notACause: {
    en: 'All relationships here are correlations in one table at one point in time. None shows that changing one thing would change the other.',
    'zh-CN': '以上关系均为同一张表、同一时点的相关，不能说明改变其一就会改变其二。',
  },
} as const satisfies Vocabulary;
