import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  action: 'Action',
  actionMaintain: 'Maintain',
  actionDevelop: 'Develop',
  actionStop: 'Stop',
  actionPromote: 'Promote',
  actionOptimise: 'Optimise',
  actionRetire: 'Review for retirement',
  why: 'Why',
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
};

const zh: Record<keyof typeof en, string> = {
  action: '行动',
  actionMaintain: '重点维护',
  actionDevelop: '挖掘潜力',
  actionStop: '停止投入',
  actionPromote: '重点推广',
  actionOptimise: '优化',
  actionRetire: '评估下线',
  why: '理由',
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
};

/** The lists of things to do and of records to follow up. */
export const actionTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
