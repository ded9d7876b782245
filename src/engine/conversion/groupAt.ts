import { tierNames, type Tier } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';

/** One customer or product of a ranking. NaN marks what the table does not tell and a mean without values. */
export interface RankedGroup {
  /** From 0, in rank order. */
  readonly place: number;
  readonly rank: number;
  readonly name: string;
  readonly tier: Tier;
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  readonly signs: number;
  readonly signRate: number;
  /** Records that tell whether they were signed, or rejected. */
  readonly signsTold: number;
  readonly rejectsTold: number;
  readonly rejects: number;
  readonly rejectRate: number;
  readonly testingRate: number;
  readonly callableNotCalled: number;
  readonly meanSampleSize: number;
  readonly meanTestDays: number;
  readonly score: number;
}

/**
 * What a ranking says of the group at one place.
 *
 * @throws RangeError for a place outside the ranking
 */
export function groupAt(ranking: RankedGroups, place: number): RankedGroup {
  const name = ranking.names[place];
  if (name === undefined) throw new RangeError(`No place ${place} in a ranking of ${ranking.count}`);
  // All arrays of a ranking are as long as its names.
  const at = (values: ArrayLike<number>) => values[place]!;
  return {
    place,
    rank: place + 1,
    name,
    tier: tierNames[at(ranking.tiers)]!,
    records: at(ranking.records),
    calls: at(ranking.calls),
    callRate: at(ranking.callRates),
    signs: at(ranking.signs),
    signRate: at(ranking.signRates),
    signsTold: at(ranking.signsTold),
    rejectsTold: at(ranking.rejectsTold),
    rejects: at(ranking.rejects),
    rejectRate: at(ranking.rejectRates),
    testingRate: at(ranking.testingRates),
    callableNotCalled: at(ranking.callableNotCalled),
    meanSampleSize: at(ranking.meanSampleSizes),
    meanTestDays: at(ranking.meanTestDays),
    score: at(ranking.scores),
  };
}

/** All groups of a ranking, best first. */
export function groupsOf(ranking: RankedGroups): RankedGroup[] {
  return ranking.names.map((_, place) => groupAt(ranking, place));
}
