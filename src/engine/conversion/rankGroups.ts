import type { ConversionParameters } from './parameters';
import { orderByScore } from '../score/orderByScore';
import { assignTiers, type TierCuts } from './assignTiers';
import { divideCounts } from './divideCounts';
import type { GroupCounts } from './groupRecords';
import type { Subject } from './perSubject';
import type { Outcome } from './readOutcomes';
import type { Score, ScoreMeasure, ScoreTerm } from './sumTerms';

/**
 * All customers or all products, best first: every array has one element a group in rank order,
 * so that element 0 has rank 1. Rates are fractions; NaN marks what the table does not tell and a mean without values.
 */
export interface RankedGroups {
  readonly subject: Subject;
  readonly count: number;
  /** Outcomes that the table tells. */
  readonly known: ReadonlySet<Outcome>;
  readonly names: readonly string[];
  /** Code of the group in the table's column. */
  readonly codes: Int32Array;
  /** Place in these arrays by code; -1 for a code without records. */
  readonly places: Int32Array;
  /** A `tierCode` each. */
  readonly tiers: Uint8Array;
  readonly records: Int32Array;
  readonly calls: Int32Array;
  readonly callRates: Float64Array;
  readonly signs: Int32Array;
  readonly signRates: Float64Array;
  readonly rejects: Int32Array;
  readonly rejectRates: Float64Array;
  /** Records that tell whether they were signed, or rejected: the wholes of these rates. */
  readonly signsTold: Int32Array;
  readonly rejectsTold: Int32Array;
  readonly testingRates: Float64Array;
  readonly callableNotCalled: Float64Array;
  readonly meanSampleSizes: Float64Array;
  readonly meanTestDays: Float64Array;
  readonly scores: Float64Array;
  readonly terms: readonly ScoreTerm[];
  /** Measures that the score lacks because their column is missing. */
  readonly missingMeasures: readonly ScoreMeasure[];
  /** Sum of the absolute weights of all terms, those of the missing measures too. */
  readonly allWeights: number;
}

/** A ranking and where its tiers are cut. */
export interface Ranking {
  readonly ranking: RankedGroups;
  readonly cuts: TierCuts;
}

/**
 * Puts groups in the order of their scores, gives each its tier and works out the rates and means that are shown.
 *
 * Rates are of the records that tell the outcome; those of one that the table does not tell are NaN.
 *
 * @param labels names by code, as the table has them
 */
export function rankGroups(
  subject: Subject,
  labels: readonly string[],
  counts: GroupCounts,
  score: Score,
  known: ReadonlySet<Outcome>,
  parameters: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): Ranking {
  const unordered = Array.from(counts.codes, (code) => labels[code]!);
  const order = orderByScore(score.values, unordered);
  const integers = (values: Int32Array) => reorder(values, order, new Int32Array(order.length));
  const numbers = (values: ArrayLike<number>) => reorder(values, order, new Float64Array(order.length));
  const blank = new Float64Array(order.length).fill(NaN);
  const rates = (tally: Int32Array, outcome: Outcome, told: Int32Array) =>
    known.has(outcome) ? numbers(divideCounts(tally, told)) : blank;
  const records = integers(counts.records);
  const whole = (told: Int32Array) => (told === counts.records ? records : integers(told));

  const scores = numbers(score.values);
  const { tiers, cuts } = assignTiers(scores, parameters);
  const codes = integers(counts.codes);
  const ranking: RankedGroups = {
    subject,
    count: order.length,
    known,
    names: Array.from(order, (group) => unordered[group]!),
    codes,
    places: invert(codes, labels.length),
    tiers,
    records,
    calls: integers(counts.calls),
    callRates: rates(counts.calls, 'called', counts.records),
    signs: integers(counts.signs),
    signRates: rates(counts.signs, 'signed', counts.signsTold),
    rejects: integers(counts.rejects),
    rejectRates: rates(counts.rejects, 'rejected', counts.rejectsTold),
    signsTold: whole(counts.signsTold),
    rejectsTold: whole(counts.rejectsTold),
    testingRates: rates(counts.testing, 'testing', counts.testingTold),
    callableNotCalled: known.has('integratable') ? numbers(counts.callableNotCalled) : blank,
    meanSampleSizes: numbers(divideCounts(counts.sampleSums, counts.sampleCounts)),
    meanTestDays: numbers(divideCounts(counts.daySums, counts.dayCounts)),
    scores,
    terms: score.terms.map((term) => ({
      ...term,
      raw: numbers(term.raw),
      normalised: numbers(term.normalised),
    })),
    missingMeasures: score.missing,
    allWeights: score.allWeights,
  };
  return { ranking, cuts };
}

function invert(codes: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let place = 0; place < codes.length; place += 1) places[codes[place]!] = place;
  return places;
}

function reorder<Target extends Int32Array | Float64Array>(
  values: ArrayLike<number>,
  order: Int32Array,
  target: Target,
): Target {
  for (let place = 0; place < order.length; place += 1) target[place] = values[order[place]!]!;
  return target;
}
