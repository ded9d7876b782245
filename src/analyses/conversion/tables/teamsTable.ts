import { defineTable } from '../../../report/table/defineTable';
import type { ConversionContext } from '../ConversionContext';
import { blank, columnWords, nothingOf } from '../words/columnWords';
import { dimensionName } from '../words/dimensionName';
import { standingWords } from '../words/names';

const known = (field: 'callsAfter' | 'events') => ({
  when: ({ result }: ConversionContext) => result.teams.some((team) => !Number.isNaN(team[field])),
});

/** Salespeople and departments with their call rates, intervals and tier mix. */
export const teamsTable = defineTable({
  key: 'teams',
  excelName: 'Payoff_teams',
  emptyText: nothingOf('salesperson', 'department'),
  rows: ({ result }: ConversionContext) => result.teams,
  columns: ({ text, number }) => ({
    role: text({ en: 'Team', 'zh-CN': '维度' }, ({ role }, { prose }) => dimensionName(role, prose)),
    name: text({ en: 'Name', 'zh-CN': '名称' }, ({ name }) => name ?? blank),
    records: number(columnWords.records, 'count', 'records'),
    calls: number(columnWords.calls, 'count', 'calls'),
    callsAfter: number(columnWords.callsAfter, 'count', 'callsAfter', known('callsAfter')),
    events: number(columnWords.events, 'count', 'events', known('events')),
    callRate: number(columnWords.callRate, 'rate', 'callRate'),
    low: number(columnWords.low, 'rate', 'clusteredLow'),
    high: number(columnWords.high, 'rate', 'clusteredHigh'),
    withoutLargest: number(columnWords.withoutLargest, 'rate', 'withoutLargest'),
    standing: text(columnWords.standing, ({ standing }) => standingWords[standing], { alignment: 'center' }),
    wilsonLow: number(columnWords.wilsonLow, 'rate', 'low'),
    wilsonHigh: number(columnWords.wilsonHigh, 'rate', 'high'),
    rejects: number(columnWords.rejects, 'count', 'rejects'),
    customers: number(columnWords.customers, 'count', 'customers'),
    callingCustomers: number(columnWords.callingCustomers, 'count', 'callingCustomers'),
    highCustomers: number(
      { en: 'High customers', 'zh-CN': '高价值客户数' },
      'count',
      ({ customersByTier: [high] }) => high,
    ),
    midCustomers: number(
      { en: 'Middle customers', 'zh-CN': '中价值客户数' },
      'count',
      ({ customersByTier: [, mid] }) => mid,
    ),
    lowCustomers: number(
      { en: 'Low customers', 'zh-CN': '低价值客户数' },
      'count',
      ({ customersByTier: [, , low] }) => low,
    ),
  }),
});
