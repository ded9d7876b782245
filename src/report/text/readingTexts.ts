import type { Catalogues } from './fillTemplate';

/** Why the content of a column speaks against a role. */
export const contradictionTexts = {
  en: {
    empty: 'it is empty',
    constant: 'it holds the same value in every row',
    notNumbers: 'its cells are not numbers',
    notDates: 'its cells are not dates',
    notYesNo: 'its cells are not answers of yes or no',
    numbers: 'it holds numbers where names are expected',
    dates: 'it holds dates',
    freeText: 'it holds a different text in nearly every row',
  },
  'zh-CN': {
    empty: '该列为空',
    constant: '该列每一行的值都相同',
    notNumbers: '单元格内容不是数字',
    notDates: '单元格内容不是日期',
    notYesNo: '单元格内容不是“是/否”',
    numbers: '应为名称，实际是数字',
    dates: '单元格内容是日期',
    freeText: '几乎每一行都是不同的文字',
  },
} satisfies Catalogues<string>;

/** Why a row is not used. */
export const exclusionTexts = {
  en: {
    blankRow: 'blank row',
    repeatedHeader: 'header repeated',
    totalRow: 'row of totals or averages',
    hiddenRow: 'hidden or filtered out',
    missingValue: 'no value',
    errorValue: 'error value',
    unreadableNumber: 'not a number',
    unclearUnit: 'unit unclear',
    unreadableDate: 'not a date',
    openDate: 'order of day, month and year unclear',
    unreadableFlag: 'neither yes nor no',
    repeatedId: 'repeats an earlier customer',
    averagedIntoFirst: 'averaged into the customer’s first row',
  },
  'zh-CN': {
    blankRow: '空行',
    repeatedHeader: '重复的标题行',
    totalRow: '合计或平均行',
    hiddenRow: '已隐藏或被筛选掉',
    missingValue: '没有值',
    errorValue: '错误值',
    unreadableNumber: '不是数字',
    unclearUnit: '单位不明',
    unreadableDate: '不是日期',
    openDate: '年月日顺序不明',
    unreadableFlag: '既非“是”也非“否”',
    repeatedId: '与前面的客户重复',
    averagedIntoFirst: '已并入该客户首行取平均',
  },
} satisfies Catalogues<string>;

/** Answers that a person can give to a question about a column. */
export const answerTexts = {
  en: {
    fraction: 'fractions: 0.8 means 80%, other cells stay out',
    percentPoints: 'percent points: 80 means 80%',
    perCell: 'both: up to 1.5 fractions, above percent points',
    dmy: 'day first: 3/4 is 3 April',
    mdy: 'month first: 3/4 is March 4',
    ymd: 'year first: 25-03-04 is 4 March 2025',
    low: 'the smallest number comes first: 1 is the highest priority',
    high: 'the greatest number is the highest priority',
    decimalPoint: 'decimal point: 1.5 is one and a half',
    decimalComma: 'decimal comma: 1,5 is one and a half',
  },
  'zh-CN': {
    fraction: '小数：0.8 表示 80%，其余单元格不用',
    percentPoints: '百分点：80 表示 80%',
    perCell: '两种都有：不超过 1.5 的是小数，其余是百分点',
    dmy: '日在前：3/4 是 4 月 3 日',
    mdy: '月在前：3/4 是 3 月 4 日',
    ymd: '年在前：25-03-04 是 2025 年 3 月 4 日',
    low: '数字越小越优先：1 是最高优先级',
    high: '数字越大越优先',
    decimalPoint: '小数点为“.”：1.5 是一点五',
    decimalComma: '小数点为“,”：1,5 是一点五',
  },
} satisfies Catalogues<string>;
