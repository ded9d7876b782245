import type { Catalogues } from '../../text/fillTemplate';

/** Column headers and values of our own lists (the published lists have theirs in `rankingTexts`). */
export type ListText =
  | 'action'
  | 'actionMaintain'
  | 'actionDevelop'
  | 'actionStop'
  | 'actionPromote'
  | 'actionOptimise'
  | 'actionRetire'
  | 'kind'
  | 'kindCustomer'
  | 'kindProduct'
  | 'name'
  | 'why'
  | 'tier'
  | 'tierHigh'
  | 'tierMid'
  | 'tierLow'
  | 'rank'
  | 'records'
  | 'calls'
  | 'callRate'
  | 'low'
  | 'high'
  | 'expectedCalls'
  | 'rowsAre'
  | 'rowsCalled'
  | 'rowsRejected'
  | 'rowsCallable'
  | 'rowsAll'
  | 'rows'
  | 'rowsList'
  | 'rowsFirst'
  | 'followUp'
  | 'followCallable'
  | 'followCalled'
  | 'customer'
  | 'product'
  | 'shrunken'
  | 'shrunkenRank'
  | 'label'
  | 'termCallRate'
  | 'termCalls'
  | 'termSignRate'
  | 'termRecords'
  | 'termRejectRate'
  | 'score'
  | 'rejectRate'
  | 'sampleNote'
  | 'sampleSmall'
  | 'sampleFew'
  | 'sampleEnough'
  | 'stage'
  | 'count'
  | 'cumulative'
  | 'step'
  | 'notFromPrevious'
  | 'groupShare'
  | 'groups'
  | 'callShare'
  | 'cumulativeCallShare'
  | 'month'
  | 'immature'
  | 'team'
  | 'role'
  | 'customers'
  | 'highCustomers'
  | 'midCustomers'
  | 'lowCustomers'
  | 'rejects'
  | 'standing'
  | 'standingAbove'
  | 'standingBelow'
  | 'standingUnclear'
  | 'unit'
  | 'dimension'
  | 'value'
  | 'wholeDimension'
  | 'difference'
  | 'meanDifference'
  | 'pValue'
  | 'qValue'
  | 'cramersV'
  | 'kpi'
  | 'actual'
  | 'target'
  | 'gap'
  | 'status'
  | 'statusMet'
  | 'statusBelow'
  | 'statusAbove'
  | 'statusNoTarget'
  | 'statusNoData'
  | 'statusFixed'
  | 'alternative'
  | 'alternativeMeaning'
  | 'caution'
  | 'part'
  | 'figure'
  | 'figureValue'
  | 'empty'
  | 'blank';

export const listTexts: Catalogues<ListText> = {
  en: {
    action: 'Action',
    actionMaintain: 'Maintain',
    actionDevelop: 'Develop',
    actionStop: 'Stop',
    actionPromote: 'Promote',
    actionOptimise: 'Optimise',
    actionRetire: 'Review for retirement',
    kind: 'Kind',
    kindCustomer: 'Customer',
    kindProduct: 'Product',
    name: 'Name',
    why: 'Why',
    tier: 'Tier',
    tierHigh: 'High',
    tierMid: 'Middle',
    tierLow: 'Low',
    rank: 'Rank',
    records: 'Records',
    calls: 'Called records',
    callRate: 'Call rate',
    low: 'At least (95%)',
    high: 'At most (95%)',
    expectedCalls: 'Calls to be won',
    rowsAre: 'Rows listed are',
    rowsCalled: 'called records',
    rowsRejected: 'rejected records',
    rowsCallable: 'callable, not called',
    rowsAll: 'all its records',
    rows: 'Sheet rows of the records',
    rowsList: '{count:row|rows} {rows}',
    rowsFirst: 'rows {rows} … {count:count} in all',
    followUp: 'To follow up',
    followCallable: 'Callable, not called',
    followCalled: 'Called, not signed',
    customer: 'Customer',
    product: 'Product',
    shrunken: 'Shrunken call rate',
    shrunkenRank: 'Rank by shrunken rate',
    label: 'Remark',
    termCallRate: 'Score from call rate',
    termCalls: 'Score from calls',
    termSignRate: 'Score from sign rate',
    termRecords: 'Score from records',
    termRejectRate: 'Score from reject rate',
    score: 'Score',
    rejectRate: 'Reject rate',
    sampleNote: 'Sample',
    sampleSmall: 'very few records',
    sampleFew: 'few records',
    sampleEnough: 'enough records',
    stage: 'Stage',
    count: 'Records',
    cumulative: 'Share of all tests',
    step: 'Share of the stage before',
    notFromPrevious: 'Not in the stage before',
    groupShare: 'Customers, those with most calls first',
    groups: 'Customers',
    callShare: 'Share of calls',
    cumulativeCallShare: 'Share of calls, summed up',
    month: 'Month of application',
    immature: 'Too young to judge',
    team: 'Name',
    role: 'Team',
    customers: 'Customers',
    highCustomers: 'High customers',
    midCustomers: 'Middle customers',
    lowCustomers: 'Low customers',
    rejects: 'Rejected records',
    standing: 'Against all records',
    standingAbove: 'above, beyond the interval',
    standingBelow: 'below, beyond the interval',
    standingUnclear: 'not clear',
    unit: 'Tiers of',
    dimension: 'Dimension',
    value: 'Value',
    wholeDimension: '(all values)',
    difference: 'Difference, by records',
    meanDifference: 'Difference, each counted once',
    pValue: 'p',
    qValue: 'q (all tests)',
    cramersV: "Cramér's V",
    kpi: 'Indicator',
    actual: 'Actual',
    target: 'Target',
    gap: 'Gap',
    status: 'Status',
    statusMet: '✓ met',
    statusBelow: '▼ below target',
    statusAbove: '▲ above target',
    statusNoTarget: 'no target set',
    statusNoData: 'no data',
    statusFixed: ' (fixed by the ranking rule)',
    alternative: 'Other measure',
    alternativeMeaning: 'What the other measure is',
    caution: 'Caution',
    part: 'Part of the report',
    figure: 'Figure',
    figureValue: 'Value',
    empty: 'Nothing to list.',
    blank: '(blank)',
  },
  'zh-CN': {
    action: '行动',
    actionMaintain: '重点维护',
    actionDevelop: '挖掘潜力',
    actionStop: '停止投入',
    actionPromote: '重点推广',
    actionOptimise: '优化',
    actionRetire: '评估下线',
    kind: '对象',
    kindCustomer: '客户',
    kindProduct: '产品',
    name: '名称',
    why: '理由',
    tier: '层级',
    tierHigh: '高价值',
    tierMid: '中价值',
    tierLow: '低价值',
    rank: '排名',
    records: '总记录数',
    calls: '调用记录数',
    callRate: '调用率',
    low: '下限（95%）',
    high: '上限（95%）',
    expectedCalls: '预计可得调用',
    rowsAre: '所列行为',
    rowsCalled: '调用记录',
    rowsRejected: '不接入记录',
    rowsCallable: '可接入未调用记录',
    rowsAll: '全部记录',
    rows: '记录所在行',
    rowsList: '第 {rows} 行（{count:count} 行）',
    rowsFirst: '第 {rows} 等，共 {count:count} 行',
    followUp: '待跟进',
    followCallable: '可接入未调用',
    followCalled: '已调用未签约',
    customer: '客户简称',
    product: '子产品名称',
    shrunken: '收缩调用率',
    shrunkenRank: '收缩后排名',
    label: '说明',
    termCallRate: '调用率得分',
    termCalls: '调用数得分',
    termSignRate: '签约率得分',
    termRecords: '记录数得分',
    termRejectRate: '不接入扣分',
    score: '综合评分',
    rejectRate: '不接入率',
    sampleNote: '样本',
    sampleSmall: '记录极少',
    sampleFew: '记录较少',
    sampleEnough: '记录充足',
    stage: '阶段',
    count: '记录数',
    cumulative: '占全部测试',
    step: '占上一阶段',
    notFromPrevious: '不在上一阶段',
    groupShare: '客户（调用多者在前）',
    groups: '客户数',
    callShare: '调用占比',
    cumulativeCallShare: '累计调用占比',
    month: '申请月份',
    immature: '为时尚短',
    team: '名称',
    role: '维度',
    customers: '客户数',
    highCustomers: '高价值客户数',
    midCustomers: '中价值客户数',
    lowCustomers: '低价值客户数',
    rejects: '不接入记录数',
    standing: '与总体相比',
    standingAbove: '明确高于总体',
    standingBelow: '明确低于总体',
    standingUnclear: '尚不明确',
    unit: '分层对象',
    dimension: '特征维度',
    value: '特征值',
    wholeDimension: '（整个维度）',
    difference: '差异（按记录）',
    meanDifference: '差异（每个计一次）',
    pValue: 'p 值',
    qValue: 'q 值（全部检验）',
    cramersV: 'Cramér V',
    kpi: '指标',
    actual: '实际',
    target: '目标',
    gap: '差距',
    status: '状态',
    statusMet: '✓ 达标',
    statusBelow: '▼ 低于目标',
    statusAbove: '▲ 高于目标',
    statusNoTarget: '未设目标',
    statusNoData: '没有数据',
    statusFixed: '（由排名规则固定）',
    alternative: '另一口径',
    alternativeMeaning: '另一口径说明',
    caution: '提示',
    part: '报告部分',
    figure: '数字',
    figureValue: '数值',
    empty: '没有内容。',
    blank: '（空白）',
  },
};
