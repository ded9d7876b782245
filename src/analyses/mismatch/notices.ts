import type { Words } from '../../report/text/Words';

/** What the mismatch analysis cannot do without. */
export const mismatchNotices: Readonly<
  Record<'mismatch.noPriority' | 'mismatch.noMetric' | 'mismatch.noCustomer', Words>
> = {
  'mismatch.noPriority': {
    en: 'No column holds the investment priority of each customer. Match one and run again.',
    'zh-CN': '没有标明投资优先级的列。请匹配一列后重新运行。',
  },
  'mismatch.noMetric': {
    en: 'No metric of the table carries a weight. Match sales, adoption or support, or give a weight to one that the table has.',
    'zh-CN': '表中的指标都没有权重。请匹配销售额、采用率或支持效率，或为表中已有的指标设定权重。',
  },
  'mismatch.noCustomer': {
    en: 'None of the {rows:count} rows has a value for each of {roles}.',
    'zh-CN': '{rows:count} 行中没有一行同时具备{roles}的数值。',
  },
};
