/** Bare numbers above it are no fractions: a share a little above 1 is one. */
export const HIGHEST_FRACTION = 1.5;

/** How many bare numbers of a ratio column lie where. Zeros and negative numbers say nothing about the unit. */
export interface RatioCounts {
  /** Above 0 up to 1.5: fractions, or percent points near zero. */
  low: number;
  /** Above 1.5: percent points, or mistakes. */
  high: number;
  /** Above 1.5 up to 3: values that join the two groups. */
  between: number;
  /** Above 100: more of them than a slip or two are counts or amounts. */
  beyond: number;
  /** Numbers that are not whole. */
  fractional: number;
  maximum: number;
}

/** Counts of a column before its first number. */
export function noRatios(): RatioCounts {
  return { low: 0, high: 0, between: 0, beyond: 0, fractional: 0, maximum: 0 };
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
  if (value > HIGHEST_FRACTION) {
    counts.high += cells;
    if (value <= 3) counts.between += cells;
    if (value > 100) counts.beyond += cells;
  } else {
    counts.low += cells;
  }
  if (!Number.isInteger(value)) counts.fractional += cells;
  if (value > counts.maximum) counts.maximum = value;
}

/** The unit of a ratio column: bare numbers as they are, divided by 100, or not to be told without asking. */
export interface RatioUnit {
  readonly unit: 'fraction' | 'percentPoints' | 'perCell' | 'asIs' | 'plain' | 'mixed';
  readonly evidence: 'answer' | 'numberFormat' | 'header' | 'values' | 'percentText';
}

/** What speaks for a unit besides the numbers themselves. */
export interface RatioHints {
  readonly answer?: string;
  readonly percentFormat?: boolean;
  /** The header says percent. */
  readonly percentHeader?: boolean;
  /** The header says that the column holds rates, or some of its cells carry a percent sign. */
  readonly saysRate?: boolean;
}

/** A rate shown as 1000 % or more is an 80 that was typed beside cells formatted as percent, not eighty times as much. */
const mostOfFormat = 10;
/** From this share of numbers above 100 on, they are no slips. */
const amountShare = 0.1;

/**
 * Decides the unit of a ratio column once for all its bare numbers, never by cell: up to 1.5 they are fractions.
 * Beyond that, a column that does not say it holds rates is `plain`: visits, tickets and amounts are no shares.
 * One that does holds percent points up to 100; beyond, as whole numbers or in many cells, it is no share and taken
 * `asIs`. Fractions and percent points with a gap between them (0.8 and 80) are `mixed`: a person must say.
 * A percent format says that the numbers are fractions, as long as no cell shows 1000 % or more.
 *
 * @example decideRatioUnit({ ...noRatios(), high: 20, maximum: 95 }, { saysRate: true }).unit // 'percentPoints'
 * @example decideRatioUnit({ ...noRatios(), low: 48, high: 98, maximum: 30 }, {}).unit // 'plain'
 */
export function decideRatioUnit(counts: RatioCounts, hints: RatioHints): RatioUnit {
  const { answer } = hints;
  if (answer === 'fraction' || answer === 'percentPoints' || answer === 'perCell') {
    return { unit: answer, evidence: 'answer' };
  }
  if (hints.percentFormat && counts.maximum <= mostOfFormat)
    return { unit: 'fraction', evidence: 'numberFormat' };
  if (counts.high === 0) return { unit: 'fraction', evidence: 'values' };
  if (hints.percentHeader) return { unit: 'percentPoints', evidence: 'header' };
  if (!hints.saysRate) return { unit: 'plain', evidence: 'values' };
  if (counts.low === 0 || counts.fractional === 0)
    return { unit: counts.maximum > 100 ? 'asIs' : 'percentPoints', evidence: 'values' };
  if (counts.beyond >= amountShare * (counts.low + counts.high)) return { unit: 'asIs', evidence: 'values' };
  const joined = counts.between > 0 && counts.low < counts.high && counts.maximum <= 100;
  return { unit: joined ? 'percentPoints' : 'mixed', evidence: 'values' };
}
