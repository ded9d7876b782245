import type { Locale } from '../../engine/recipe/types';

/** What the first cell of a saved reference says, in each language: a range that starts with it is one. */
export const referenceMarks: Readonly<Record<Locale, string>> = {
  en: 'Payoff reference',
  'zh-CN': '投效分析参照',
};

/**
 * What stands above the values of each metric: whatever part of a reference has figures and values has this, too, and is
 * told by it.
 */
export const valuesMarks: Readonly<Record<Locale, string>> = {
  en: 'Reference values',
  'zh-CN': '参照数值',
};

/**
 * The rows of a saved reference, one column of labels and one per metric. Below them stand the values themselves from the
 * lowest to the highest, or as many percentiles where there are more values.
 */
export const referenceRows = {
  mark: 0,
  source: 1,
  date: 2,
  count: 3,
  mean: 4,
  deviation: 5,
  valuesMark: 6,
  values: 7,
} as const;

/** A population of so many values is kept whole; of a larger one the percentiles 0, 1, 2 to 100 are. */
export const mostKept = 101;

/** Stands where a column has fewer values than another: a blank cell would be a 0 on the desktop. */
export const noValue = 'n/a';
