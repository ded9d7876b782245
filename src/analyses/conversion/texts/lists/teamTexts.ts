import type { Catalogues } from '../../../../report/text/fillTemplate';

const en = {
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
};

const zh: Record<keyof typeof en, string> = {
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
};

/** Salespeople and departments. */
export const teamTexts: Catalogues<keyof typeof en> = { en, 'zh-CN': zh };
