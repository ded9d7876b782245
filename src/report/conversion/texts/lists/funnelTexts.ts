import type { Catalogues } from '../../../text/fillTemplate';

const en = {
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
};

const zh: Record<keyof typeof en, string> = {
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
};

/** Stages, concentration and months. */
export const funnelTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
