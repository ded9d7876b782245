import { tierNames, type Tier } from '../score/valueTier';
import type { RankedGroups } from './rankGroups';

/**
 * One customer or product of a ranking. NaN marks what the table does not tell and a mean without values. Its fields are
 * read by name: a copy of all of them (`...group`) has none.
 */
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
  if (ranking.names[place] === undefined)
    throw new RangeError(`No place ${place} in a ranking of ${ranking.count}`);
  return new Place(ranking, place);
}

/** All groups of a ranking, best first. */
export function groupsOf(ranking: RankedGroups): RankedGroup[] {
  return ranking.names.map((_, place) => groupAt(ranking, place));
}

/**
 * A place of a ranking, each figure read when it is asked for: of half a million customers, copies would take most of the
 * time and the memory of an analysis. All arrays of a ranking are as long as its names.
 */
class Place implements RankedGroup {
  constructor(
    private readonly ranking: RankedGroups,
    readonly place: number,
  ) {}

  get rank(): number {
    return this.place + 1;
  }

  get name(): string {
    return this.ranking.names[this.place]!;
  }

  get tier(): Tier {
    return tierNames[this.ranking.tiers[this.place]!]!;
  }

  get records(): number {
    return this.ranking.records[this.place]!;
  }

  get calls(): number {
    return this.ranking.calls[this.place]!;
  }

  get callRate(): number {
    return this.ranking.callRates[this.place]!;
  }

  get signs(): number {
    return this.ranking.signs[this.place]!;
  }

  get signRate(): number {
    return this.ranking.signRates[this.place]!;
  }

  get signsTold(): number {
    return this.ranking.signsTold[this.place]!;
  }
  get rejectsTold(): number {
    return this.ranking.rejectsTold[this.place]!;
  }
  get rejects(): number {
    return this.ranking.rejects[this.place]!;
  }

  get rejectRate(): number {
    return this.ranking.rejectRates[this.place]!;
  }

  get testingRate(): number {
    return this.ranking.testingRates[this.place]!;
  }

  get callableNotCalled(): number {
    return this.ranking.callableNotCalled[this.place]!;
  }

  get meanSampleSize(): number {
    return this.ranking.meanSampleSizes[this.place]!;
  }

  get meanTestDays(): number {
    return this.ranking.meanTestDays[this.place]!;
  }

  get score(): number {
    return this.ranking.scores[this.place]!;
  }
}
