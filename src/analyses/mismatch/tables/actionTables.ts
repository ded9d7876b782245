import { followUpColumns } from '../../../report/judgement/judgedColumns';
import { defineTable } from '../../../report/table/defineTable';
import { sumKnown } from '../../../engine/mismatch/sumKnown';
import type { Words } from '../../../report/text/Words';
import type { Action } from '../actions/Action';
import { listActions } from '../actions/listActions';
import { actedOn } from '../judged';
import { customerColumns } from '../lists/customerColumns';
import type { MismatchContext } from '../MismatchContext';
import { headerWords } from '../names/names';

/** Customers that the list of an action shows. */
export const mostListed = 5000;
const namedFirst = 3;
const noAction: Words = { en: 'No customer calls for an action.', 'zh-CN': '没有需要行动的客户。' };

/** One action a row, with how many customers, who comes first and when it is done. */
export const recommendationsTable = defineTable({
  key: 'recommendations',
  excelName: 'MismatchRecommendations',
  rows: (context: MismatchContext) => listActions(context),
  emptyText: noAction,
  columns: ({ text, number }) => ({
    recommendation: text({ en: 'Recommendation', 'zh-CN': '建议' }, 'group', { wrap: true }),
    action: text(headerWords.action, 'name', {
      wrap: true,
      link: (action) => actionsTable.cellOf((row) => row.action === action, 'action'),
    }),
    first: text(
      { en: 'First customers', 'zh-CN': '首批客户' },
      ({ members }, { result, prose }) => {
        const { name, identity } = result.customers;
        return prose.list(Array.from(members.subarray(0, namedFirst), name ?? identity));
      },
      { wrap: true },
    ),
    whatToDo: text({ en: 'What to do', 'zh-CN': '做什么' }, 'what', {
      wrap: true,
    }),
    customers: number(headerWords.customers, 'count', ({ members }) => members.length),
    spent: number({ en: 'Acquisition cost, spent', 'zh-CN': '获客成本（已花费）' }, 'count', 'spent'),
    effort: number(
      { en: 'Effort that can be steered', 'zh-CN': '可调配的投入' },
      'count',
      ({ members }, { result }) => sumKnown(result.customers.cost, members),
      { when: ({ result }) => result.customers.cost !== undefined },
    ),
    target: text({ en: 'Target', 'zh-CN': '目标' }, 'target', { wrap: true }),
  }),
});

interface ActionRow {
  readonly action: Action;
  readonly customer: number;
  readonly place: number;
}

/** Every list, each customer with the reason. */
export const actionsTable = defineTable({
  key: 'actions',
  excelName: 'MismatchActions',
  rows: (context: MismatchContext): ActionRow[] =>
    listActions(context).flatMap((action) =>
      Array.from(action.members.subarray(0, mostListed), (customer, place) => ({ action, customer, place })),
    ),
  emptyText: noAction,
  columns(kinds) {
    const columns = customerColumns(
      kinds,
      (rows) => Int32Array.from(rows, ({ customer }) => customer),
      ({ customer }) => customer,
    );
    const hasNames = ({ result }: MismatchContext) => result.customers.name !== undefined;
    return {
      action: kinds.text(headerWords.action, ({ action }, { prose }) => prose.say(action.name)),
      customer: columns.customer,
      customerName: columns.customerName,
      // Without names the next text takes their column, so that the reasons stand in the wide one.
      quadrant: columns.quadrant({ when: (context) => !hasNames(context) }),
      why: kinds.text({ en: 'Why', 'zh-CN': '理由' }, ({ action, customer, place }) =>
        action.why(customer, place),
      ),
      priority: columns.priority,
      performance: columns.performance,
      quadrantBesideNames: columns.quadrant({ when: hasNames }),
      lifecycle: columns.lifecycle,
      industry: columns.industry,
      size: columns.size,
      level: columns.level,
      roi: columns.roi,
      sheetRow: columns.sheetRow,
      borderline: columns.borderline,
      ...followUpColumns(kinds, actedOn),
    };
  },
});
