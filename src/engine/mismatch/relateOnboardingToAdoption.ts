import { distinctPairs } from '../statistics/distinctPairs';
import { pearsonCorrelation } from '../statistics/pearsonCorrelation';
import { correlate, type Correlation } from './correlate';
import { everyone, pickPairs, pickValues } from './pickValues';
import type { Placement } from './placeCustomers';
import { splitMembers } from './splitByGroup';
import type { Customers } from './types';

/** Mean adoption of the customers whose onboarding score lies in a band: from (inclusive) to (exclusive). */
export interface OnboardingBand {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly n: number;
  readonly meanAdoption: number | undefined;
}
/** The correlation within one value of a background column. */
export interface Stratum {
  readonly dimension: 'industry' | 'size';
  /** '' is blank. */
  readonly value: string;
  readonly n: number;
  readonly r: number | undefined;
}
interface InGroup {
  readonly bands: readonly OnboardingBand[];
  readonly strata: readonly Stratum[];
}
export interface OnboardingAdoption {
  readonly all: Correlation;
  readonly mismatch: Correlation;
  readonly matched: Correlation;
  /** Mismatched customers counted once per distinct pair of values: repeated rows would inflate r's certainty. */
  readonly distinct: { readonly n: number; readonly r: number | undefined };
  readonly ofAll: InGroup;
  readonly ofMismatch: InGroup;
  /** Every stratum with at least `minimumStratum` customers has r > 0, in both groups, and there are at least two such strata. */
  readonly holdsInEveryStratum: boolean;
  /** Mismatched customers with both values, thinned evenly to at most 1,000: the points of the scatter chart. */
  readonly sample: Int32Array;
}

/** Edges of the onboarding bands. */
export const onboardingBandEdges = [2.5, 3.5] as const;
export const minimumStratum = 30;
const maximumPoints = 1000;

/**
 * How onboarding goes with adoption: over all, mismatched and matched customers, by band, and within industry and size.
 * The mismatch is selected by a score that contains adoption, so its r may be far from that of all customers.
 */
export function relateOnboardingToAdoption(
  onboarding: Float64Array,
  adoption: Float64Array,
  customers: Pick<Customers, 'count' | 'industry' | 'size'>,
  placement: Pick<Placement, 'mismatch' | 'matched'>,
): OnboardingAdoption {
  const all = everyone(customers.count);
  const inGroup = (members: Int32Array): InGroup => ({
    bands: bandMeans(onboarding, adoption, members),
    strata: strataCorrelations(onboarding, adoption, customers, members),
  });
  const ofAll = inGroup(all);
  const ofMismatch = inGroup(placement.mismatch);
  const large = [...ofAll.strata, ...ofMismatch.strata].filter(
    ({ n, value }) => n >= minimumStratum && value !== '',
  );
  return {
    all: correlate(onboarding, adoption),
    mismatch: correlate(onboarding, adoption, placement.mismatch),
    matched: correlate(onboarding, adoption, placement.matched),
    distinct: distinctCorrelation(onboarding, adoption, placement.mismatch),
    ofAll,
    ofMismatch,
    holdsInEveryStratum: large.length >= 2 && large.every(({ r }) => r !== undefined && r > 0),
    sample: thin(
      placement.mismatch.filter((member) => !Number.isNaN(onboarding[member]! + adoption[member]!)),
      maximumPoints,
    ),
  };
}

function bandMeans(onboarding: Float64Array, adoption: Float64Array, members: Int32Array): OnboardingBand[] {
  const { x, y } = pickPairs(onboarding, adoption, members);
  const [low, high] = onboardingBandEdges;
  const counts = new Int32Array(3);
  const sums = new Float64Array(3);
  for (let index = 0; index < x.length; index += 1) {
    const band = Number(x[index]! >= low) + Number(x[index]! >= high);
    counts[band]! += 1;
    sums[band]! += y[index]!;
  }
  const edges = [undefined, low, high, undefined];
  return Array.from(counts, (n, band) => ({
    from: edges[band],
    to: edges[band + 1],
    n,
    meanAdoption: n === 0 ? undefined : sums[band]! / n,
  }));
}

function strataCorrelations(
  onboarding: Float64Array,
  adoption: Float64Array,
  customers: Pick<Customers, 'industry' | 'size'>,
  members: Int32Array,
): Stratum[] {
  return (['industry', 'size'] as const).flatMap((dimension) => {
    const grouping = customers[dimension];
    if (grouping === undefined) return [];
    return splitMembers(grouping, members).flatMap((group, code) => {
      const { x, y } = pickPairs(onboarding, adoption, group);
      if (x.length === 0) return [];
      return [{ dimension, value: grouping.labels[code]!, n: x.length, r: pearsonCorrelation(x, y) }];
    });
  });
}

function distinctCorrelation(onboarding: Float64Array, adoption: Float64Array, members: Int32Array) {
  const { x, y } = pickPairs(onboarding, adoption, members);
  const rows = distinctPairs(x, y);
  return { n: rows.length, r: pearsonCorrelation(pickValues(x, rows), pickValues(y, rows)) };
}

/** At most `maximum` members, evenly spaced, the same ones at every run. */
function thin(members: Int32Array, maximum: number): Int32Array {
  if (members.length <= maximum) return members;
  const thinned = new Int32Array(maximum);
  for (let place = 0; place < maximum; place += 1) {
    thinned[place] = members[Math.floor((place * members.length) / maximum)]!;
  }
  return thinned;
}
