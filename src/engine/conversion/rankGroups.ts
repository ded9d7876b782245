import type { ConversionParameters } from '../recipe/types';
import { orderByScore } from '../score/orderByScore';
import { assignTiers } from './assignTiers';
import { divideCounts } from './divideCounts';
import type { GroupCounts, GroupKind, Outcome, RankedGroups, Score, TierCuts } from './types';

/**
 * Puts groups in the order of their scores, gives each its tier and works out the rates and means that are shown.
 *
 * Rates of an outcome that the table does not tell are NaN.
 *
 * @param labels names by code, as the table has them
 */
export function rankGroups(
  kind: GroupKind,
  labels: readonly string[],
  counts: GroupCounts,
  score: Score,
  known: ReadonlySet<Outcome>,
  parameters: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): { readonly ranking: RankedGroups; readonly cuts: TierCuts } {
  const unordered = Array.from(counts.codes, (code) => labels[code]!);
  const order = orderByScore(score.values, unordered);
  const integers = (values: Int32Array) => reorder(values, order, new Int32Array(order.length));
  const numbers = (values: ArrayLike<number>) => reorder(values, order, new Float64Array(order.length));
  const blank = new Float64Array(order.length).fill(NaN);
  const rates = (tally: Int32Array, outcome: Outcome) =>
    known.has(outcome) ? numbers(divideCounts(tally, counts.records)) : blank;

  const scores = numbers(score.values);
  const { tiers, cuts } = assignTiers(scores, parameters);
  const codes = integers(counts.codes);
  const ranking: RankedGroups = {
    kind,
    count: order.length,
    known,
    names: Array.from(order, (group) => unordered[group]!),
    codes,
    places: invert(codes, labels.length),
    tiers,
    records: integers(counts.records),
    calls: integers(counts.calls),
    callRates: rates(counts.calls, 'called'),
    signs: integers(counts.signs),
    signRates: rates(counts.signs, 'signed'),
    rejects: integers(counts.rejects),
    rejectRates: rates(counts.rejects, 'rejected'),
    testingRates: rates(counts.testing, 'testing'),
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
  };
  return { ranking, cuts };
}

function invert(codes: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  for (let place = 0; place < codes.length; place++) places[codes[place]!] = place;
  return places;
}

function reorder<Target extends Int32Array | Float64Array>(
  values: ArrayLike<number>,
  order: Int32Array,
  target: Target,
): Target {
  for (let place = 0; place < order.length; place++) target[place] = values[order[place]!]!;
  return target;
}
