import type { CategoryColumn } from '../table/types';
import { outcomeBit, type Outcome, type Outcomes } from './readOutcomes';

/** Sums of the records of each group that has any, in order of their codes. */
export interface GroupCounts {
  readonly groupCount: number;
  /** Code of each group in the table's column. */
  readonly codes: Int32Array;
  readonly records: Int32Array;
  readonly calls: Int32Array;
  readonly signs: Int32Array;
  readonly rejects: Int32Array;
  readonly testing: Int32Array;
  /** Records that tell whether they were signed, rejected or in test: the wholes of these rates. */
  readonly signsTold: Int32Array;
  readonly rejectsTold: Int32Array;
  readonly testingTold: Int32Array;
  readonly callableNotCalled: Int32Array;
  readonly sampleSums: Float64Array;
  readonly sampleCounts: Int32Array;
  readonly dayCounts: Int32Array;
  readonly daySums: Float64Array;
}

/** What is summed for each group, besides its records. Undefined where the table has no such column. */
export interface RecordMeasures {
  readonly outcomes: Outcomes;
  readonly sampleSizes: Float64Array | undefined;
  readonly testDays: Float64Array | undefined;
}

/** Integer sums of one group lie side by side, so that a record touches one line of memory. */
const width = 8;
const place = {
  records: 0,
  calls: 1,
  signs: 2,
  rejects: 3,
  testing: 4,
  callableNotCalled: 5,
  sampleCount: 6,
  dayCount: 7,
} as const;

/**
 * Sums the records of each group in one pass. A missing sample size or test time is left out of its mean; a record
 * without a group is left out altogether, and so is a group without records.
 *
 * @param keep 1 for each record that counts; all when omitted
 */
export function groupRecords(
  groups: CategoryColumn,
  measures: RecordMeasures,
  keep?: Uint8Array,
): GroupCounts {
  const groupCount = groups.labels.length;
  const { bits } = measures.outcomes;
  const { sampleSizes, testDays } = measures;
  const counts = new Int32Array(groupCount * width);
  const sums = new Float64Array(groupCount * 2);
  const waiting = outcomeBit.integratable;
  const waitingOrCalled = outcomeBit.integratable | outcomeBit.called;
  for (let row = 0; row < bits.length; row += 1) {
    const code = groups.codes[row]!;
    if (code < 0 || (keep !== undefined && keep[row] === 0)) continue;
    const base = code * width;
    const outcome = bits[row]!;
    counts[base]! += 1;
    counts[base + place.calls]! += outcome & 1;
    counts[base + place.signs]! += (outcome >> 1) & 1;
    counts[base + place.rejects]! += (outcome >> 2) & 1;
    counts[base + place.testing]! += (outcome >> 4) & 1;
    if ((outcome & waitingOrCalled) === waiting) counts[base + place.callableNotCalled]! += 1;
    if (sampleSizes !== undefined) {
      const size = sampleSizes[row]!;
      if (size === size) {
        sums[2 * code]! += size;
        counts[base + place.sampleCount]! += 1;
      }
    }
    if (testDays !== undefined) {
      const days = testDays[row]!;
      if (days === days) {
        sums[2 * code + 1]! += days;
        counts[base + place.dayCount]! += 1;
      }
    }
  }
  const codes = codesWithRecords(counts, groupCount);
  const integers = (offset: number) => pick(counts, width, offset, codes, new Int32Array(codes.length));
  const numbers = (offset: number) => pick(sums, 2, offset, codes, new Float64Array(codes.length));
  const records = integers(place.records);
  const told = (outcome: Outcome) => countTold(records, outcome, codes, groups, measures.outcomes, keep);
  return {
    groupCount: codes.length,
    codes,
    records,
    calls: integers(place.calls),
    signs: integers(place.signs),
    rejects: integers(place.rejects),
    testing: integers(place.testing),
    signsTold: told('signed'),
    rejectsTold: told('rejected'),
    testingTold: told('testing'),
    callableNotCalled: integers(place.callableNotCalled),
    sampleCounts: integers(place.sampleCount),
    dayCounts: integers(place.dayCount),
    sampleSums: numbers(0),
    daySums: numbers(1),
  };
}

/** The records of each group less those that do not tell an outcome; the same array where all do. */
function countTold(
  records: Int32Array,
  outcome: Outcome,
  codes: Int32Array,
  groups: CategoryColumn,
  { unknown }: Outcomes,
  keep: Uint8Array | undefined,
): Int32Array {
  const bit = outcomeBit[outcome];
  if (unknown?.some((missing) => (missing & bit) !== 0) !== true) return records;
  const untold = new Int32Array(groups.labels.length);
  for (let row = 0; row < unknown.length; row += 1) {
    const code = groups.codes[row]!;
    const counts = code >= 0 && (keep === undefined || keep[row] === 1);
    if (counts && (unknown[row]! & bit) !== 0) untold[code]! += 1;
  }
  return records.map((count, group) => count - untold[codes[group]!]!);
}

/** One sum of each group, from where it lies beside the others. */
function pick<Sums extends Int32Array | Float64Array>(
  sums: Sums,
  stride: number,
  offset: number,
  codes: Int32Array,
  target: Sums,
): Sums {
  for (let group = 0; group < codes.length; group += 1)
    target[group] = sums[codes[group]! * stride + offset]!;
  return target;
}

/** A label of the table may have lost all its records: such a group has no rates and no rank. */
function codesWithRecords(counts: Int32Array, groupCount: number): Int32Array {
  return Int32Array.from({ length: groupCount }, (_, code) => code).filter(
    (code) => counts[code * width]! > 0,
  );
}
