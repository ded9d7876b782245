import { distinctPairs } from '../statistics/distinctPairs';
import { pearsonCorrelation } from '../statistics/pearsonCorrelation';
import { pickAt } from '../statistics/pickAt';
import { correlate, type Correlation } from './correlate';
import { segmentDimensions, type SegmentDimension } from './crossSegments';
import { meansByBand, type Band } from './meansByBand';
import { everyone, pickPairs } from './pickValues';
import type { Placement } from './placeCustomers';
import type { Customers } from './selectCustomers';
import { splitMembers } from './splitByGroup';

/** The correlation within one value of a background column. */
export interface Stratum {
  readonly dimension: SegmentDimension;
  /** '' is blank. */
  readonly value: string;
  readonly n: number;
  readonly r: number | undefined;
}
interface InGroup {
  /** Mean adoption by bands of the onboarding score: from (inclusive) to (exclusive). */
  readonly bands: readonly Band[];
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
      placement.mismatch.filter(
        (member) => !Number.isNaN(onboarding[member]) && !Number.isNaN(adoption[member]),
      ),
      maximumPoints,
    ),
  };
}

function bandMeans(onboarding: Float64Array, adoption: Float64Array, members: Int32Array): Band[] {
  const { x, y } = pickPairs(onboarding, adoption, members);
  return meansByBand(x, y, onboardingBandEdges, 'upper');
}

function strataCorrelations(
  onboarding: Float64Array,
  adoption: Float64Array,
  customers: Pick<Customers, 'industry' | 'size'>,
  members: Int32Array,
): Stratum[] {
  return segmentDimensions.flatMap((dimension) => {
    const grouping = customers[dimension];
    if (grouping === undefined) return [];
    const groups = splitMembers(grouping, members);
    return grouping.labels.flatMap((value, code) => {
      const { x, y } = pickPairs(onboarding, adoption, groups[code]);
      return x.length === 0 ? [] : [{ dimension, value, n: x.length, r: pearsonCorrelation(x, y) }];
    });
  });
}

function distinctCorrelation(onboarding: Float64Array, adoption: Float64Array, members: Int32Array) {
  const { x, y } = pickPairs(onboarding, adoption, members);
  const rows = distinctPairs(x, y);
  return { n: rows.length, r: pearsonCorrelation(pickAt(x, rows), pickAt(y, rows)) };
}

/** At most `maximum` members, evenly spaced, the same ones at every run. */
function thin(members: Int32Array, maximum: number): Int32Array {
  if (members.length <= maximum) return members;
  return pickAt(
    members,
    everyone(maximum).map((place) => Math.floor((place * members.length) / maximum)),
  );
}
