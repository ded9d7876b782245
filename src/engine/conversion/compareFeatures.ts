import type { Table } from '../table/types';
import { compareCodePoints } from '../score/compareCodePoints';
import { divide } from '../statistics/divide';
import { categoryColumn } from './tableColumns';
import { tierCode, tierNames } from '../score/valueTier';
import type { Subject } from './perSubject';

/** A share of records, or a mean, in the high tier beside the same in the low tier. */
export interface FeatureDifference {
  /** Role of the column, or 'test_days'. */
  readonly dimension: string;
  /** Undefined: records without a value; for a mean there is no value at all. */
  readonly value: string | undefined;
  readonly measure: 'share' | 'mean';
  readonly high: number | undefined;
  readonly low: number | undefined;
  /** High minus low. */
  readonly difference: number | undefined;
  /** Records with this value; for a mean, records that have a number. */
  readonly highRecords: number;
  readonly lowRecords: number;
}

/** Categories whose shares are compared, in the order in which they are shown. */
export const categoryRoles: Readonly<Record<Subject, readonly string[]>> = {
  customer: ['customer_type', 'department', 'salesperson', 'feedback', 'intent'],
  product: ['customer_type', 'department', 'feedback'],
};

/** Means that are compared after the categories. */
const meanDimensions: Readonly<Record<Subject, readonly ('sample_size' | 'test_days')[]>> = {
  customer: ['sample_size', 'test_days'],
  product: ['sample_size'],
};

const high = tierCode.high;
const low = tierCode.low;

export interface NumberDimensions {
  readonly sample_size: Float64Array | undefined;
  readonly test_days: Float64Array | undefined;
}

/**
 * What the records of the high tier have more or less often than those of the low tier.
 *
 * For a category: the share of each of its values among all records of the tier, records without a value counted as one
 * more value. For a number: the mean of the records that have one. Values are listed from the largest positive
 * difference to the largest negative one, equal ones by code point; a value that neither tier has is not listed, a
 * column that the table lacks gives no rows.
 *
 * @param tiers the tier of each record, from `tierOfRecords`
 */
export function compareFeatures(
  table: Table,
  kind: Subject,
  tiers: Uint8Array,
  numbers: NumberDimensions,
): FeatureDifference[] {
  const totals = [0, 0, 0];
  for (let row = 0; row < tiers.length; row += 1) if (tiers[row]! < totals.length) totals[tiers[row]!]! += 1;
  return [
    ...categoryRoles[kind].flatMap((role) => compareShares(table, role, tiers, totals)),
    ...meanDimensions[kind].flatMap((dimension) => compareMeans(dimension, numbers[dimension], tiers)),
  ];
}

function compareShares(
  table: Table,
  role: string,
  tiers: Uint8Array,
  totals: readonly number[],
): FeatureDifference[] {
  const column = categoryColumn(table, role);
  if (column === undefined) return [];
  const valueCount = column.labels.length + 1;
  // One counter a value and tier, the values moved up by one so that -1 (no value) counts too.
  const width = tierNames.length;
  const counts = new Int32Array(valueCount * width);
  for (let row = 0; row < tiers.length; row += 1) {
    const tier = tiers[row]!;
    if (tier === high || tier === low) counts[(column.codes[row]! + 1) * width + tier]! += 1;
  }
  const differences: FeatureDifference[] = [];
  for (let value = 0; value < valueCount; value += 1) {
    const highRecords = counts[value * width + high]!;
    const lowRecords = counts[value * width + low]!;
    if (highRecords + lowRecords === 0) continue;
    const highShare = divide(highRecords, totals[high]!);
    const lowShare = divide(lowRecords, totals[low]!);
    differences.push({
      dimension: role,
      value: value === 0 ? undefined : column.labels[value - 1],
      measure: 'share',
      high: highShare,
      low: lowShare,
      difference: subtract(highShare, lowShare),
      highRecords,
      lowRecords,
    });
  }
  return differences.sort(
    (a, b) => (b.difference ?? 0) - (a.difference ?? 0) || compareCodePoints(a.value ?? '', b.value ?? ''),
  );
}

function compareMeans(
  dimension: string,
  numbers: Float64Array | undefined,
  tiers: Uint8Array,
): FeatureDifference[] {
  if (numbers === undefined) return [];
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  for (let row = 0; row < tiers.length; row += 1) {
    const tier = tiers[row]!;
    const number = numbers[row]!;
    if (tier >= sums.length || number !== number) continue;
    sums[tier]! += number;
    counts[tier]! += 1;
  }
  const highMean = divide(sums[high]!, counts[high]!);
  const lowMean = divide(sums[low]!, counts[low]!);
  return [
    {
      dimension,
      value: undefined,
      measure: 'mean',
      high: highMean,
      low: lowMean,
      difference: subtract(highMean, lowMean),
      highRecords: counts[high]!,
      lowRecords: counts[low]!,
    },
  ];
}

function subtract(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined ? undefined : first - second;
}
