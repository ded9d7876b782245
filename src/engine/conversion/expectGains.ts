import { betaBinomialPrior } from '../statistics/betaBinomialPrior';
import { divide } from '../statistics/divide';
import { shrunkenRate } from '../statistics/shrunkenRate';
import { sum } from '../statistics/sum';
import type { CallDates } from './readCallDates';
import { outcomeBit, type Outcomes } from './readOutcomes';

/** What is to be won by following up, by group. */
export interface Gains {
  /** Callable records not called. */
  readonly open: Int32Array;
  /** Rate at which callable records of the group are expected to be called: its posterior mean. */
  readonly rates: Float64Array;
  /** Open records times that rate. */
  readonly calls: Float64Array;
}

/**
 * Calls expected of the callable records that are not called yet. The rate is that of the group's own callable records, drawn
 * towards those of all groups the more the fewer it has (beta-binomial); the rate of all where the groups do not differ
 * beyond chance. Where dates tell, callable records that were called before their application are left out of it: what
 * came before the test says nothing of what will follow one.
 *
 * @param groups of each record, from 0; -1 for none
 * @returns undefined where the table does not tell which records are callable, or none is
 */
export function expectGains(
  groups: Int32Array,
  groupCount: number,
  { bits, known }: Outcomes,
  dates?: CallDates,
): Gains | undefined {
  if (!known.has('integratable')) return undefined;
  const open = new Int32Array(groupCount);
  // Those that the rate is made of.
  const counted = new Int32Array(groupCount);
  const called = new Int32Array(groupCount);
  // Every row has its bits.
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row]!;
    if (group < 0 || (bits[row]! & outcomeBit.integratable) === 0) continue;
    const isCalled = (bits[row]! & outcomeBit.called) !== 0;
    if (!isCalled) open[group]! += 1;
    if (isCalled && dates?.isAfter?.[row] === 0) continue;
    counted[group]! += 1;
    if (isCalled) called[group]! += 1;
  }
  const rateOfAll = divide(sum(called), sum(counted));
  if (rateOfAll === undefined) return undefined;
  const prior = betaBinomialPrior(called, counted);
  const rates = Float64Array.from(counted, (count, group) =>
    prior === undefined ? rateOfAll : shrunkenRate(called[group]!, count, prior),
  );
  return { open, rates, calls: rates.map((rate, group) => rate * open[group]!) };
}
