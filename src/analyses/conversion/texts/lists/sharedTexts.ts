import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  customer: 'Customer',
  product: 'Product',
  name: 'Name',
  kind: 'Kind',
  kindCustomer: 'Customer',
  kindProduct: 'Product',
  tier: 'Tier',
  tierHigh: 'High',
  tierMid: 'Middle',
  tierLow: 'Low',
  rank: 'Rank',
  records: 'Records',
  calls: 'Called records',
  callRate: 'Call rate',
  rejectRate: 'Reject rate',
  low: 'At least (95%)',
  high: 'At most (95%)',
  score: 'Score',
  dimension: 'Dimension',
  value: 'Value',
  empty: 'Nothing to list.',
  blank: '(blank)',
};

const zh: Record<keyof typeof en, string> = {
  customer: '客户简称',
  product: '子产品名称',
  name: '名称',
  kind: '对象',
  kindCustomer: '客户',
  kindProduct: '产品',
  tier: '层级',
  tierHigh: '高价值',
  tierMid: '中价值',
  tierLow: '低价值',
  rank: '排名',
  records: '总记录数',
  calls: '调用记录数',
  callRate: '调用率',
  rejectRate: '不接入率',
  low: '下限（95%）',
  high: '上限（95%）',
  score: '综合评分',
  dimension: '特征维度',
  value: '特征值',
  empty: '没有内容。',
  blank: '（空白）',
};

/** Headers and values that several lists have. */
export const sharedTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
