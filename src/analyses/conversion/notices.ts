import type { Words } from '../../report/text/Words';

/** What the conversion analysis cannot do without. */
export const conversionNotices: Readonly<
  Record<
    'conversion.noCustomer' | 'conversion.noProduct' | 'conversion.noRecord' | 'conversion.noCall',
    Words
  >
> = {
  'conversion.noCustomer': {
    en: 'No column holds the customer of each record. Match one and run again.',
    'zh-CN': '没有标明客户的列。请匹配一列后重新运行。',
  },
  'conversion.noProduct': {
    en: 'No column holds the product of each record. Match one and run again.',
    'zh-CN': '没有标明产品的列。请匹配一列后重新运行。',
  },
  'conversion.noRecord': { en: 'The table has no record that can be used.', 'zh-CN': '表中没有可用的记录。' },
  'conversion.noCall': {
    en: 'Nothing in the table tells which records were called. Match a yes-no column, the date of the first call or a stage that includes calls.',
    'zh-CN': '表中没有信息说明哪些记录已调用。请匹配“是/否”列、首次调用时间，或含调用的阶段列。',
  },
};
