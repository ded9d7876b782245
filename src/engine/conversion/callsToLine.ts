import { tierNames, type Tier } from '../score/valueTier';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import type { TierCuts } from './assignTiers';
import type { RankedGroups } from './rankGroups';

/** The fewest calls that would move a group into another tier. */
export interface CallsToLine {
  /** Calls that its records would need beside those that they have; below 0: that it would have to lack. */
  readonly calls: number;
  /** The records that could be called, or are. */
  readonly of: number;
  /** The line that it would cross. */
  readonly line: 'high' | 'low';
}

const rounding = 1e-9;

/**
 * How many calls separate a group from the next tier, where nothing else changes and the scale of every measure stays
 * that of the ranking. A high group would fall below the high line, a middle one reach it, a low one rise above the low
 * line. A call raises the call rate by 1 / records and, on the min-max scale of calls, the calls by 1 / (max - min).
 *
 * @returns undefined where the ranking has no such line, where calls do not raise the score, or where more calls would
 *   be needed than the group has records that are not called (or fewer than none)
 */
export function callsToLine(
  ranking: RankedGroups,
  { highScore, lowScore }: TierCuts,
  place: number,
): CallsToLine | undefined {
  // A place of the ranking has a value in each array.
  const tier: Tier = tierNames[ranking.tiers[place]!]!;
  const line = tier === 'low' ? 'low' : 'high';
  const cut = line === 'low' ? lowScore : highScore;
  const perCall = scorePerCall(ranking, place);
  if (cut === undefined || !(perCall > 0)) return undefined;
  const distance = (cut - ranking.scores[place]!) / perCall;
  const called = ranking.calls[place]!;
  // To the line exactly for the middle tier, beyond it for the two others.
  const calls =
    tier === 'mid'
      ? Math.max(1, Math.ceil(distance - rounding))
      : tier === 'low'
        ? Math.floor(distance + rounding) + 1
        : Math.ceil(distance - rounding) - 1;
  const of = calls < 0 ? called : ranking.records[place]! - called;
  return Math.abs(calls) <= of && calls !== 0 ? { calls, of, line } : undefined;
}

/** What one call more adds to the score of a group. */
function scorePerCall({ terms, records }: RankedGroups, place: number): number {
  return terms.reduce((sum, { measure, weight, raw }) => {
    if (measure === 'callRate') return sum + weight / records[place]!;
    if (measure !== 'calls') return sum;
    // Where a group has a place, the measure has a value.
    const { minimum, maximum } = minimumAndMaximum(raw)!;
    return maximum > minimum ? sum + weight / (maximum - minimum) : sum;
  }, 0);
}
