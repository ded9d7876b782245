import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
  maintainCount: 'Customers to maintain',
  maintainNames: 'The first of these',
  stopCount: 'Customers to stop',
  stopNames: 'The first of these',
  stopRecords: 'Stop rule: records at least',
  stopRejectRate: 'Stop rule: reject rate at least',
  developCount: 'Customers to develop',
  developNames: 'The first of these',
  salesAboveCount: 'Salespeople above the call rate of all',
  salesAboveNames: 'The first of these',
  salesBelowCount: 'Salespeople below the call rate of all',
  salesBelowNames: 'The first of these',
  promoteCount: 'Products to promote',
  promoteNames: 'The first of these',
  optimiseCount: 'Products to optimise',
  optimiseNames: 'The first of these',
  retireCount: 'Products to review for retirement',
  retireNames: 'The first of these',
};

const zh: Record<keyof typeof en, string> = {
  maintainCount: '重点维护客户数',
  maintainNames: '其中前几个',
  stopCount: '停止投入客户数',
  stopNames: '其中前几个',
  stopRecords: '停止规则：记录数下限',
  stopRejectRate: '停止规则：不接入率下限',
  developCount: '挖掘潜力客户数',
  developNames: '其中前几个',
  salesAboveCount: '调用率明确高于总体的销售人数',
  salesAboveNames: '其中前几个',
  salesBelowCount: '调用率明确低于总体的销售人数',
  salesBelowNames: '其中前几个',
  promoteCount: '重点推广产品数',
  promoteNames: '其中前几个',
  optimiseCount: '优化产品数',
  optimiseNames: '其中前几个',
  retireCount: '评估下线产品数',
  retireNames: '其中前几个',
};

/** Figures of the lists of things to do. */
export const actionLabels: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
