import type { Interval } from '../statistics/interval';
import { quantileOfSorted } from '../statistics/quantile';

/** A pair of customer and product that tests can be given to. */
export interface TestPair {
  readonly customer: number;
  readonly product: number;
  /** Draws of the probability that one test of it leads to a call; the draws of all pairs belong together, one by one. */
  readonly draws: Float64Array;
}

export interface AllocationBounds {
  /** Tests to give. */
  readonly tests: number;
  /** Each product gets at least so many, for the sake of what is learnt from them. */
  readonly leastOfProduct: number;
  /** No customer gets more than so many. */
  readonly mostOfCustomer: number;
}

export interface Allocation {
  /** Tests of each pair. */
  readonly counts: Int32Array;
  /** Tests that the bounds leave no pair for. */
  readonly left: number;
}

/**
 * Gives tests to pairs one after the other, each to the pair where it adds the most expected calls. A pair is called once:
 * the next test of it adds the mean of p (1 - p)^k over the draws, where k tests have been given already, so that what it adds
 * falls the faster the surer the pair is. First every product gets its least number, then the rest goes where it
 * adds the most; of equal pairs the first. Without the least number no other allocation within the bounds is expected to
 * have more calls.
 *
 * @param pairs without those of products that are being stopped
 */
export function allocateTests(pairs: readonly TestPair[], bounds: AllocationBounds): Allocation {
  const counts = new Int32Array(pairs.length);
  const gains = Float64Array.from(pairs, (pair) => gainOfNext(pair, 0));
  const ofCustomer = new Map<number, number>();
  let left = bounds.tests;
  const giveOne = (mayHave: (pair: TestPair) => boolean): boolean => {
    let best = -1;
    pairs.forEach((pair, place) => {
      const isFull = (ofCustomer.get(pair.customer) ?? 0) >= bounds.mostOfCustomer;
      if (!isFull && mayHave(pair) && (best < 0 || gains[place]! > gains[best]!)) best = place;
    });
    if (best < 0) return false;
    const { customer } = pairs[best]!;
    counts[best]! += 1;
    gains[best] = gainOfNext(pairs[best]!, counts[best]!);
    ofCustomer.set(customer, (ofCustomer.get(customer) ?? 0) + 1);
    left -= 1;
    return true;
  };
  const products = [...new Set(pairs.map(({ product }) => product))];
  for (let round = 0; round < bounds.leastOfProduct; round += 1)
    for (const product of products) if (left > 0) giveOne((pair) => pair.product === product);
  while (left > 0 && giveOne(() => true));
  return { counts, left };
}

function gainOfNext({ draws }: TestPair, given: number): number {
  let total = 0;
  for (const share of draws) total += share * (1 - share) ** given;
  return total / draws.length;
}

export interface ExpectedCalls extends Interval {
  readonly expected: number;
}

/**
 * Pairs that are expected to be called under an allocation, with the interval that the draws of the probabilities give; how many
 * of them then come is chance besides.
 */
export function expectCalls(pairs: readonly TestPair[], counts: ArrayLike<number>): ExpectedCalls {
  const totals = new Float64Array(pairs[0]?.draws.length ?? 0);
  pairs.forEach(({ draws }, place) => {
    const count = counts[place]!;
    if (count > 0) draws.forEach((share, draw) => (totals[draw]! += 1 - (1 - share) ** count));
  });
  return summarize(totals);
}

/** What one allocation is expected to have beyond another, draw by draw: an interval around 0 cannot be told from none. */
export function expectGain(
  pairs: readonly TestPair[],
  counts: ArrayLike<number>,
  others: ArrayLike<number>,
): ExpectedCalls {
  const totals = new Float64Array(pairs[0]?.draws.length ?? 0);
  pairs.forEach(({ draws }, place) => {
    const [own, other] = [counts[place]!, others[place]!];
    if (own !== other)
      draws.forEach((share, draw) => (totals[draw]! += (1 - share) ** other - (1 - share) ** own));
  });
  return summarize(totals);
}

function summarize(totals: Float64Array): ExpectedCalls {
  const sorted = totals.slice().sort();
  return {
    expected: totals.reduce((sum, total) => sum + total, 0) / totals.length,
    low: quantileOfSorted(sorted, 0.025) ?? 0,
    high: quantileOfSorted(sorted, 0.975) ?? 0,
  };
}
