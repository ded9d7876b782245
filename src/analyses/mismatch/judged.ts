import type { JudgedRows } from '../../report/judgement/judgedColumns';
import type { JudgementWords } from '../../report/judgement/judgementWords';
import type { Words } from '../../report/text/Words';
import type { Action } from './actions/Action';
import { actionWords } from './actions/actionWords';
import type { MismatchContext } from './MismatchContext';
import { customers } from './populations';

/** What the plan to lift single customers is called among what judgements are about. */
export const LIFT = 'lift';

const lift: Words = { en: 'Health plan by customer', 'zh-CN': '逐户健康计划' };

/** What people judge: the quadrant of a customer, what to do with it, and the plan to lift it. */
export const judgementWords: JudgementWords = {
  abouts: {
    customer: customers.member,
    ...actionWords,
    [LIFT]: lift,
  },
  classes: customers.classes,
};

type Rows<Row> = JudgedRows<MismatchContext, Row>;
const name = 'customer';
const nameOf = (customer: number, { result }: MismatchContext) => result.customers.identity(customer);

export const judgedCustomers: Rows<number> = { name, nameOf, about: ['customer'] };
export const plannedCustomers: Rows<number> = { name, nameOf, about: [LIFT] };
export const actedOn: Rows<{ readonly action: Action; readonly customer: number }> = {
  name,
  nameOf: ({ customer }, context) => nameOf(customer, context),
  about: [{ column: 'action', words: actionWords, keyOf: ({ action }) => action.key }],
};
