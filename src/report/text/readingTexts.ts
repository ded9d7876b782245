import type { Answer } from '../../engine/recipe/answers';
import type { Vocabulary } from './Words';

/** Why the content of a column speaks against a role. */
export const contradictionTexts = {
  empty: { en: 'it is empty', 'zh-CN': '该列为空' },
  constant: { en: 'it holds the same value in every row', 'zh-CN': '该列每一行的值都相同' },
  notNumbers: { en: 'its cells are not numbers', 'zh-CN': '单元格内容不是数字' },
  notDates: { en: 'its cells are not dates', 'zh-CN': '单元格内容不是日期' },
  notYesNo: { en: 'its cells are not answers of yes or no', 'zh-CN': '单元格内容不是“是/否”' },
  numbers: { en: 'it holds numbers where names are expected', 'zh-CN': '应为名称，实际是数字' },
  dates: { en: 'it holds dates', 'zh-CN': '单元格内容是日期' },
  freeText: { en: 'it holds a different text in nearly every row', 'zh-CN': '几乎每一行都是不同的文字' },
} satisfies Vocabulary;

/** Why a row is not used. */
export const exclusionTexts = {
  blankRow: { en: 'blank row', 'zh-CN': '空行' },
  repeatedHeader: { en: 'header repeated', 'zh-CN': '重复的标题行' },
  totalRow: { en: 'row of totals or averages', 'zh-CN': '合计或平均行' },
  hiddenRow: { en: 'hidden or filtered out', 'zh-CN': '已隐藏或被筛选掉' },
  missingValue: { en: 'no value', 'zh-CN': '没有值' },
  errorValue: { en: 'error value', 'zh-CN': '错误值' },
  unreadableNumber: { en: 'not a number', 'zh-CN': '不是数字' },
  unclearUnit: { en: 'unit unclear', 'zh-CN': '单位不明' },
  unreadableDate: { en: 'not a date', 'zh-CN': '不是日期' },
  openDate: { en: 'order of day, month and year unclear', 'zh-CN': '年月日顺序不明' },
  unreadableFlag: { en: 'neither yes nor no', 'zh-CN': '既非“是”也非“否”' },
  repeatedId: { en: 'repeats an earlier customer', 'zh-CN': '与前面的客户重复' },
  averagedIntoFirst: { en: 'averaged into the customer’s first row', 'zh-CN': '已并入该客户首行取平均' },
} satisfies Vocabulary;

/** Answers that a person can give to a question about a column. */
export const answerTexts = {
  fraction: {
    en: 'fractions: 0.8 means 80%, other cells stay out',
    'zh-CN': '小数：0.8 表示 80%，其余单元格不用',
  },
  percentPoints: { en: 'percent points: 80 means 80%', 'zh-CN': '百分点：80 表示 80%' },
  perCell: {
    en: 'both: up to 1.5 fractions, above percent points',
    'zh-CN': '两种都有：不超过 1.5 的是小数，其余是百分点',
  },
  dmy: { en: 'day first: 3/4 is 3 April', 'zh-CN': '日在前：3/4 是 4 月 3 日' },
  mdy: { en: 'month first: 3/4 is March 4', 'zh-CN': '月在前：3/4 是 3 月 4 日' },
  ymd: { en: 'year first: 25-03-04 is 4 March 2025', 'zh-CN': '年在前：25-03-04 是 2025 年 3 月 4 日' },
  low: {
    en: 'the smallest number comes first: 1 is the highest priority',
    'zh-CN': '数字越小越优先：1 是最高优先级',
  },
  high: { en: 'the greatest number is the highest priority', 'zh-CN': '数字越大越优先' },
  unknownIsNo: { en: 'records that do not say count as no', 'zh-CN': '没有写明的记录算“否”' },
  decimalPoint: { en: 'decimal point: 1.5 is one and a half', 'zh-CN': '小数点为“.”：1.5 是一点五' },
  decimalComma: { en: 'decimal comma: 1,5 is one and a half', 'zh-CN': '小数点为“,”：1,5 是一点五' },
} satisfies Vocabulary<Answer>;
