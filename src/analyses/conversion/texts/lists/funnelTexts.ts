import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  stage: 'Stage',
  count: 'Records',
  cumulative: 'Share of all tests',
  step: 'Share of the stage before',
  notFromPrevious: 'Not in the stage before',
  groupShare: 'Customers, those with most calls first',
  groups: 'Customers',
  productShare: 'Products, those with most calls first',
  products: 'Products',
  besideStages: 'Beside the stages',
  callableOrSigned: 'Callable or signed',
  callableCalled: 'Callable and called',
  calledOutsideCallable: 'Called, neither callable nor signed',
  calledWhileRejected: 'Called, marked as rejected',
  calledWhileTesting: 'Called, marked as in test',
  calledWhilePending: 'Called, marked as awaiting feedback',
  returned: 'Finished tests',
  returnedNotCalled: 'Finished tests, not called',
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
  productShare: '产品（调用多者在前）',
  products: '产品数',
  besideStages: '阶段之外',
  callableOrSigned: '可接入或已签约',
  callableCalled: '可接入且已调用',
  calledOutsideCallable: '已调用，既非可接入也非已签约',
  calledWhileRejected: '已调用，标为不接入',
  calledWhileTesting: '已调用，标为测试中',
  calledWhilePending: '已调用，标为待反馈',
  returned: '已返回的测试',
  returnedNotCalled: '已返回而未调用',
  callShare: '调用占比',
  cumulativeCallShare: '累计调用占比',
  month: '申请月份',
  immature: '为时尚短',
};

/** Stages, concentration and months. */
export const funnelTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
