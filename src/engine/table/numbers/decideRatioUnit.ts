/** How many bare numbers of a ratio column lie where. Zeros and negative numbers say nothing about the unit. */
export interface RatioCounts {
  /** Above 0 up to 1.5: fractions, or percent points near zero. */
  low: number;
  /** Above 1.5: percent points, or mistakes. */
  high: number;
  /** Above 1.5 up to 3: values that join the two groups. */
  between: number;
  maximum: number;
}

/** Numbers that stand for "not known" in many systems; they say nothing about a unit. */
const positiveSentinels: readonly number[] = [999, 9999, 99_999, 999_999, 9_999_999];

/** Whether a number is one that stands for "not known" in many systems. */
export function isPositiveSentinel(value: number): boolean {
  return value >= 999 && positiveSentinels.includes(value);
}

/** Counts one bare number, `cells` times. */
export function countRatio(counts: RatioCounts, value: number, cells: number): void {
  if (!(value > 0) || isPositiveSentinel(value)) return;
  if (value > 1.5) {
    counts.high += cells;
    if (value <= 3) counts.between += cells;
  } else {
    counts.low += cells;
  }
  if (value > counts.maximum) counts.maximum = value;
}

/** The unit of a ratio column: bare numbers as they are, divided by 100, or not to be told without asking. */
export interface RatioUnit {
  readonly unit: 'fraction' | 'percentPoints' | 'perCell' | 'asIs' | 'mixed';
  readonly evidence: 'answer' | 'numberFormat' | 'header' | 'values' | 'percentText';
}

/** A rate shown as 1000 % or more is an 80 that was typed beside cells formatted as percent, not eighty times as much. */
const mostOfFormat = 10;

/**
 * Decides the unit of a ratio column once for all its bare numbers, never by cell: up to 1.5 they are fractions, up to
 * 100 percent points. Numbers of both kinds with a gap between them (0.8 and 80) are `mixed`: a person must say.
 * A percent format says that they are fractions, as long as no cell shows 1000 % or more.
 * A column that goes beyond 100 and has no fractions is no share; it is taken as it is.
 *
 * @example decideRatioUnit({ low: 0, high: 20, between: 0, maximum: 95 }, {}) // { unit: 'percentPoints', evidence: 'values' }
 */
export function decideRatioUnit(
  counts: RatioCounts,
  hints: { readonly answer?: string; readonly percentFormat?: boolean; readonly percentHeader?: boolean },
): RatioUnit {
  const { answer } = hints;
  if (answer === 'fraction' || answer === 'percentPoints' || answer === 'perCell') {
    return { unit: answer, evidence: 'answer' };
  }
  if (hints.percentFormat && counts.maximum <= mostOfFormat)
    return { unit: 'fraction', evidence: 'numberFormat' };
  if (counts.high === 0) return { unit: 'fraction', evidence: 'values' };
  if (hints.percentHeader) return { unit: 'percentPoints', evidence: 'header' };
  if (counts.low === 0) return { unit: counts.maximum > 100 ? 'asIs' : 'percentPoints', evidence: 'values' };
  const joined = counts.between > 0 && counts.low < counts.high && counts.maximum <= 100;
  return { unit: joined ? 'percentPoints' : 'mixed', evidence: 'values' };
}
