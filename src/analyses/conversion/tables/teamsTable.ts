import type { Team } from '../../../engine/conversion/compareTeams';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { blank, columnWords, nothingOf } from '../words/columnWords';
import { dimensionName } from '../words/dimensionName';

const standings: Readonly<Record<Team['standing'], Words>> = {
  above: { en: 'above, beyond the interval', 'zh-CN': '明确高于总体' },
  below: { en: 'below, beyond the interval', 'zh-CN': '明确低于总体' },
  unclear: { en: 'not clear', 'zh-CN': '尚不明确' },
};

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
    callRate: number(columnWords.callRate, 'rate', 'callRate'),
    low: number(columnWords.low, 'rate', 'low'),
    high: number(columnWords.high, 'rate', 'high'),
    standing: text(
      { en: 'Against all records', 'zh-CN': '与总体相比' },
      ({ standing }) => standings[standing],
      { alignment: 'center' },
    ),
    rejects: number(columnWords.rejects, 'count', 'rejects'),
    customers: number(columnWords.customers, 'count', 'customers'),
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
