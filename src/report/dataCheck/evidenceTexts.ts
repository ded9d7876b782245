import type { Vocabulary } from '../text/Words';

/** What a decision about a column rests on. */
export const evidenceTexts = {
  answer: { en: 'your answer', 'zh-CN': '您的回答' },
  numberFormat: { en: 'the cells are formatted as percent', 'zh-CN': '单元格格式为百分比' },
  header: { en: 'the header says percent', 'zh-CN': '列名写明百分比' },
  ratioValues: {
    en: '{low:count} cells up to 1.5, {high:count} above',
    'zh-CN': '{low:count} 个不超过 1.5，{high:count} 个大于 1.5',
  },
  percentTexts: {
    en: '{percentTexts:count} {percentTexts:spelling|spellings} with a % sign',
    'zh-CN': '{percentTexts:count} 种写法带 % 号',
  },
  scale: { en: 'the header gives the factor {scale:count}', 'zh-CN': '列名给出的倍数为 {scale:count}' },
  currency: { en: 'currency {currency}', 'zh-CN': '货币 {currency}' },
  orderValues: { en: 'a day above 12', 'zh-CN': '出现大于 12 的日' },
  orderSpread: { en: 'the dates lie near to each other that way', 'zh-CN': '这样读取时日期最集中' },
  orderDots: { en: 'dates written with dots', 'zh-CN': '日期以句点分隔' },
  orderTable: { en: 'the other dates of the table', 'zh-CN': '参照表中其他日期' },
  decimalColumn: {
    en: 'decimal sign "{decimal}" by the cells of the column',
    'zh-CN': '小数点为“{decimal}”，依据本列内容',
  },
  decimalTable: {
    en: 'decimal sign "{decimal}" as in the other columns',
    'zh-CN': '小数点为“{decimal}”，与其他列一致',
  },
  decimalCulture: {
    en: 'decimal sign "{decimal}" as the workbook is set',
    'zh-CN': '小数点为“{decimal}”，依据工作簿的区域设置',
  },
  decimalAssumed: { en: 'decimal sign "{decimal}" assumed', 'zh-CN': '小数点按“{decimal}”处理' },
  categories: { en: '{categories:count} different', 'zh-CN': '{categories:count} 种' },
} satisfies Vocabulary;
