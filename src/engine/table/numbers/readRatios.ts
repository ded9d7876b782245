import type { Facts, Notice } from '../../problem';
import { type ColumnContext, columnNotice, mostCells } from '../columns/ColumnContext';
import { formatOfColumn } from '../columns/formatOfColumn';
import {
  countRatio,
  decideRatioUnit,
  HIGHEST_FRACTION,
  isPositiveSentinel,
  noRatios,
  type RatioCounts,
  type RatioUnit,
} from './decideRatioUnit';
import { saysPercent, saysRate } from './headerScale';
import type { ParsedTexts } from './parseColumnTexts';

/** Up to this share of cells in the other unit are left out and asked about; beyond it the column is not read. */
const minorityShare = 0.1;

/** A ratio column in fractions, or undefined when its unit cannot be told. */
export interface Ratios {
  readonly values: Float64Array | undefined;
  readonly unit: string;
  readonly evidence: Facts;
  readonly notices: readonly Notice[];
}

/** Settles the unit of a ratio column and brings its values to fractions. Texts with "%" are fractions already. */
export function readRatios(context: ColumnContext, texts: ParsedTexts, values: Float64Array): Ratios {
  const { column, header } = context;
  const percentCodes = new Set(texts.percents);
  const isBare = (row: number) => percentCodes.size === 0 || !percentCodes.has(column.codeAt(row));
  const counts = noRatios();
  for (let row = 0; row < values.length; row += 1) {
    if (values[row]! > 0 && isBare(row)) countRatio(counts, values[row]!, 1);
  }
  const decision = decideRatioUnit(counts, {
    answer: context.answer,
    percentFormat: formatOfColumn(context.origin, context.region, context.index) === 'percent',
    percentHeader: saysPercent(header),
    saysRate: saysRate(header) || percentCodes.size > 0,
  });
  const evidence: Facts = {
    from: decision.evidence,
    low: counts.low,
    high: counts.high,
    percentTexts: percentCodes.size,
  };
  const notices = sentinelNotices(context, values, isBare);
  if (decision.unit === 'mixed') return readMixed(context, values, isBare, counts, evidence, notices);
  if (decision.unit === 'asIs')
    notices.push(...cellsAbove(context, 'ratioAboveHundred', 100, values, isBare));
  if (decision.unit !== 'asIs' && decision.unit !== 'plain' && decision.evidence !== 'answer') {
    notices.push(...smallUnderPercent(context, values, isBare, counts, decision));
  }
  if (decision.unit === 'fraction' && decision.evidence === 'answer') {
    notices.push(...cellsAbove(context, 'notFractions', HIGHEST_FRACTION, values, isBare));
  }
  const divided = divide(values, decision, isBare);
  const onlyPercents = percentCodes.size > 0 && counts.low + counts.high === 0;
  return { values: divided, unit: onlyPercents ? 'percentText' : decision.unit, evidence, notices };
}

function divide(values: Float64Array, decision: RatioUnit, isBare: (row: number) => boolean): Float64Array {
  if (decision.unit === 'fraction' && decision.evidence !== 'answer') return values;
  if (decision.unit === 'asIs' || decision.unit === 'plain') return values;
  return values.map((value, row) => {
    if (!isBare(row)) return value;
    if (decision.unit === 'percentPoints') return fractionOf(value);
    if (decision.unit === 'perCell') return value > HIGHEST_FRACTION ? fractionOf(value) : value;
    // "They are fractions" is an answer about the column: what cannot be one stays out.
    return value > HIGHEST_FRACTION ? NaN : value;
  });
}

/** Percent points as a fraction: the double nearest to the decimal, so that 2.2 and "2.2%" are the same number. */
function fractionOf(percentPoints: number): number {
  const rounded = Math.round(percentPoints * 1e10) / 1e12;
  const quotient = percentPoints / 100;
  return Math.abs(rounded - quotient) <= 2 * Number.EPSILON * Math.abs(quotient) ? rounded : quotient;
}

/** Numbers of two units in one column: the few are left out and asked about, or the whole column is. */
function readMixed(
  context: ColumnContext,
  values: Float64Array,
  isBare: (row: number) => boolean,
  counts: RatioCounts,
  evidence: Facts,
  notices: readonly Notice[],
): Ratios {
  const fewAreHigh = counts.high <= counts.low;
  const few = Math.min(counts.high, counts.low);
  const isOneOfFew = (row: number) =>
    values[row]! > 0 && isBare(row) && values[row]! > HIGHEST_FRACTION === fewAreHigh;
  const rows: number[] = [];
  for (let row = 0; row < values.length && rows.length < mostCells; row += 1)
    if (isOneOfFew(row)) rows.push(row);
  const readable = few <= minorityShare * (counts.low + counts.high);
  const severity = readable || context.definition.need === 'optional' ? 'question' : 'error';
  const code = readable ? 'mixedRatioUnits' : 'undecidedRatioUnit';
  const notice = columnNotice(context, code, severity, rows, few, {
    answers: ['fraction', 'percentPoints', 'perCell'],
    low: counts.low,
    high: counts.high,
    fractions: fewAreHigh,
  });
  const kept = values.map((value, row) =>
    isOneOfFew(row) ? NaN : fewAreHigh || !isBare(row) ? value : fractionOf(value),
  );
  return {
    values: readable ? kept : undefined,
    unit: readable ? (fewAreHigh ? 'fraction' : 'percentPoints') : 'mixed',
    evidence,
    notices: [...notices, notice],
  };
}

/** Under a header that says percent, 0.8 may be 0.8 % or 80 %: the others tell only where they join up with it. */
function smallUnderPercent(
  context: ColumnContext,
  values: Float64Array,
  isBare: (row: number) => boolean,
  counts: RatioCounts,
  { unit, evidence }: RatioUnit,
): readonly Notice[] {
  if (!saysPercent(context.header) || evidence === 'numberFormat') return [];
  if (counts.low === 0 || counts.between > 0) return [];
  const rows: number[] = [];
  for (let row = 0; row < values.length && rows.length < mostCells; row += 1) {
    if (values[row]! > 0 && values[row]! <= HIGHEST_FRACTION && isBare(row)) rows.push(row);
  }
  const code = unit === 'fraction' ? 'fractionsUnderPercent' : 'smallUnderPercent';
  const examples = [...new Set(rows.map((row) => values[row]!))].slice(0, 10);
  const facts = { answers: ['fraction', 'percentPoints', 'perCell'], values: examples };
  return [columnNotice(context, code, 'question', rows, counts.low, facts)];
}

function sentinelNotices(
  context: ColumnContext,
  values: Float64Array,
  isBare: (row: number) => boolean,
): Notice[] {
  const rows: number[] = [];
  let count = 0;
  if (context.profile.maximum < 999 && context.profile.texts === 0) return [];
  for (let row = 0; row < values.length; row += 1) {
    if (!isPositiveSentinel(values[row]!) || !isBare(row)) continue;
    count += 1;
    if (rows.length < mostCells) rows.push(row);
  }
  if (count === 0) return [];
  return [columnNotice(context, 'sentinel', 'warning', rows, count, { value: values[rows[0]!]! })];
}

function cellsAbove(
  context: ColumnContext,
  code: string,
  limit: number,
  values: Float64Array,
  isBare: (row: number) => boolean,
): Notice[] {
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (!(values[row]! > limit) || !isBare(row)) continue;
    count += 1;
    if (rows.length < mostCells) rows.push(row);
  }
  return count === 0 ? [] : [columnNotice(context, code, 'warning', rows, count)];
}
