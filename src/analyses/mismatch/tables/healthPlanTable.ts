import { followUpColumns } from '../../../report/judgement/judgedColumns';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import { plannedCustomers } from '../judged';
import { customerColumns } from '../lists/customerColumns';
import { mostPlanned, peersOfPlanned, plannedMembers } from '../lists/healthPlan';
import type { MismatchContext } from '../MismatchContext';
import { changeColumns } from './mismatchListTable';

const nobody: Words = {
  en: 'No mismatched customer could be lifted over the line by a single metric.',
  'zh-CN': '没有错配客户能仅凭单一指标越过分界线。',
};

/** For each mismatched customer the metric to lift, who alike has what it takes, and who sees to it. */
export const healthPlanTable = defineTable({
  key: 'healthPlan',
  excelName: 'MismatchHealthPlan',
  rows: ({ result }: MismatchContext): ArrayLike<number> => plannedMembers(result),
  mostRows: mostPlanned,
  emptyText: nobody,
  columns(kinds) {
    const columns = customerColumns(
      kinds,
      (rows) => new Int32Array(rows),
      (customer) => customer,
    );
    const peers = (customer: number, { result }: MismatchContext) => peersOfPlanned(result).get(customer);
    return {
      customer: columns.customer,
      customerName: columns.customerName,
      industry: columns.industry,
      size: columns.size,
      ...changeColumns(kinds),
      peers: kinds.number(
        { en: 'Peers', 'zh-CN': '同类客户数' },
        'count',
        (customer, context) => peers(customer, context)?.count,
      ),
      did: kinds.number(
        { en: 'Peers who did', 'zh-CN': '已达到的同类客户数' },
        'count',
        (customer, context) => peers(customer, context)?.did,
      ),
      first: kinds.text({ en: 'The nearest of them', 'zh-CN': '最接近者' }, (customer, context) => {
        const { name, identity } = context.result.customers;
        return context.prose.list(Array.from(peers(customer, context)?.first ?? [], name ?? identity));
      }),
      sheetRow: columns.sheetRow,
      ...followUpColumns(kinds, plannedCustomers),
    };
  },
});
