import type { Catalogues } from '../../../report/text/fillTemplate';

/** Title of a sheet, and the line below it that says how to read it. */
export type SheetText =
  | 'reportTitle'
  | 'reportNote'
  | 'actionsTitle'
  | 'actionsNote'
  | 'actionsCutNote'
  | 'followUpsTitle'
  | 'followUpsNote'
  | 'customerEvidenceTitle'
  | 'productEvidenceTitle'
  | 'evidenceNote'
  | 'evidenceNoteWithoutPrior'
  | 'funnelTitle'
  | 'funnelNote'
  | 'tiersTitle'
  | 'tiersNote'
  | 'rejectReasonsTitle'
  | 'teamsTitle'
  | 'teamsNote'
  | 'featureTestsTitle'
  | 'featureTestsNote'
  | 'featureTestsTailNote'
  | 'featureTestsCauseNote'
  | 'kpisTitle'
  | 'kpisNote'
  | 'cautionsTitle'
  | 'cautionsNote'
  | 'figuresTitle'
  | 'figuresNote';

export const sheetTexts: Catalogues<SheetText> = {
  en: {
    reportTitle: 'Report on customers and products',
    reportNote:
      'Every number in a sentence stands in a cell of the sheet of figures: the jump beside the sentence leads there.',
    actionsTitle: 'What to do, for whom and why',
    actionsNote:
      'Filter by action. Calls to be won: callable records not called, times the share of callable records that are called today. Row numbers are those of the source sheet.',
    actionsCutNote: '{action}: the first {listed:count} of {count:count} are listed.',
    followUpsTitle: 'Records that wait for the next step',
    followUpsNote:
      '{callablePairs:count} pairs with {callableRecords:count} records are callable and not called, {calledPairs:count} pairs with {calledRecords:count} records called and not signed; the largest {listed:count} are listed.',
    customerEvidenceTitle: 'How far the customer rates can be trusted',
    productEvidenceTitle: 'How far the product rates can be trusted',
    evidenceNote:
      'Bounds are Wilson 95% intervals. Shrunken rates draw a rate towards that of all, the more the fewer records it rests on (beta-binomial with alpha {alpha:score}, beta {beta:score}).',
    evidenceNoteWithoutPrior:
      'Bounds are Wilson 95% intervals. The rates differ no more than chance would have it, so there is no shrunken rate.',
    funnelTitle: 'From test to call: stages, concentration, months',
    funnelNote:
      'Stages of real records do not nest: the share of the stage before counts only records that come from it. Signed records have left "callable": they are divided by both together.',
    tiersTitle: 'The tiers side by side',
    tiersNote:
      'A mean of rates gives every member the same weight, a rate of all records every record. The line is the score of the last high and of the first low member.',
    rejectReasonsTitle: 'Why records were rejected',
    teamsTitle: 'Salespeople and departments',
    teamsNote:
      'Bounds are Wilson 95% intervals over records; records of one customer resemble each other, so they are rather too narrow. A customer counts for every team that has records of it.',
    featureTestsTitle: 'Which differences between the tiers are more than chance',
    featureTestsNote:
      'Tested is the difference that counts each customer or product once, by the share among its own records: dealt anew to the tiers {permutations:count} times, two-sided.',
    featureTestsTailNote:
      'With very many customers the tail of a normal distribution with the variance of such deals stands in for them.',
    featureTestsCauseNote:
      'q is the false discovery rate over all values (Benjamini-Hochberg). Feedback and intent are results of the test, not causes.',
    kpisTitle: 'Indicators against their targets',
    kpisNote:
      "Targets are parameters: change them in the pane and run again, since the next run writes this sheet anew. Ranks fix the shares of tiers; with today's lines kept as the parameter frozenCuts (high customers, low customers, high products), they can move.",
    cautionsTitle: 'What to keep in mind beside the figures',
    cautionsNote: 'None of these changes a figure of the report.',
    figuresTitle: 'The figures that the sentences name',
    figuresNote: 'One row a figure, sentence by sentence; sentences take their numbers from here.',
  },
  'zh-CN': {
    reportTitle: '客户与产品分析报告',
    reportNote: '句中每个数字都在“转化报告数字”表的单元格中，点击句旁链接即可查看。',
    actionsTitle: '对谁做什么，为什么',
    actionsNote:
      '可按行动筛选。预计可得调用 = 可接入未调用记录数 × 目前可接入记录的调用比例。行号为源表行号。',
    actionsCutNote: '“{action}”共 {count:count} 个，列出前 {listed:count} 个。',
    followUpsTitle: '等待下一步的记录',
    followUpsNote:
      '可接入未调用 {callablePairs:count} 组共 {callableRecords:count} 条，已调用未签约 {calledPairs:count} 组共 {calledRecords:count} 条；列出其中最多的 {listed:count} 组。',
    customerEvidenceTitle: '客户调用率有多可信',
    productEvidenceTitle: '产品转化率有多可信',
    evidenceNote:
      '上下限为 Wilson 95% 区间。收缩调用率按记录多少向总体靠拢，记录越少靠拢越多（贝塔-二项分布，α = {alpha:score}，β = {beta:score}）。',
    evidenceNoteWithoutPrior: '上下限为 Wilson 95% 区间。各调用率的差异未超出偶然范围，因此没有收缩调用率。',
    funnelTitle: '从测试到调用：阶段、集中度与月度趋势',
    funnelNote:
      '实际记录的阶段并不嵌套：占上一阶段的比例只计来自上一阶段的记录。签约的记录已离开“可接入”，因此以两者之和为分母。',
    tiersTitle: '各层对比',
    tiersNote: '均值让每个成员同权，合并让每条记录同权。分数线为高价值层末位与低价值层首位的评分。',
    rejectReasonsTitle: '不接入原因',
    teamsTitle: '销售与部门',
    teamsNote:
      '上下限为按记录计的 Wilson 95% 区间；同一客户的记录彼此相似，因此区间偏窄。客户计入每个有其记录的销售或部门。',
    featureTestsTitle: '层级之间的哪些差异超出偶然',
    featureTestsNote:
      '检验的是每个客户或产品只计一次的差异（取其自身记录中的占比）：整体置换 {permutations:count} 次，双侧检验。',
    featureTestsTailNote: '客户很多时，以同方差正态分布的尾部概率代替置换。',
    featureTestsCauseNote:
      'q 为全部检验的错误发现率（Benjamini-Hochberg）。反馈结果与接入意向是测试的结果而非原因。',
    kpisTitle: '指标与目标',
    kpisNote:
      '目标是参数，请在任务窗格中修改后重新运行；在本表中改动会被下次运行覆盖。层级占比由排名规则固定；把当前分数线记为参数 frozenCuts（高价值客户、低价值客户、高价值产品）后，占比才会变化。',
    cautionsTitle: '阅读数字时须留意',
    cautionsNote: '以下各项均不改变报告中的数字。',
    figuresTitle: '句中数字一览',
    figuresNote: '每行一个数字，按句排列，报告中的句子由此取数。',
  },
};
