import { compareCodePoints } from '../score/compareCodePoints';
import { tierCode, valueTier } from '../score/valueTier';
import { countReaching } from '../statistics/quantilePosition';
import { selectOrdered } from '../statistics/selectOrdered';
import type { ConversionParameters } from './parameters';

/**
 * The tier of each group by its score, in the order of the scores given: what `orderByScore` and `assignTiers` come to,
 * without putting all groups in order. Only those who share the score of a cut are ordered by name.
 *
 * @param scores dense numbers, one per group
 * @param names one per group
 * @returns a `tierCode` each
 * @example
 * tierScores(Float64Array.of(1, 3, 2), ['a', 'b', 'c'], { highShare: 0.3, lowShare: 0.3, tierRule: 'rank' }); // [2, 0, 1]
 */
export function tierScores(
  scores: Float64Array,
  names: readonly string[],
  { highShare, lowShare, tierRule }: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): Uint8Array {
  const count = scores.length;
  if (tierRule === 'percentile' || count === 0) {
    return valueTier({ scores, shares: { highs: [highShare], low: lowShare }, rule: tierRule });
  }
  const highs = countReaching(count, highShare);
  const lows = Math.min(count - highs, countReaching(count, lowShare));
  const positions = lows === 0 ? [count - highs] : [count - highs, lows - 1];
  const [high = NaN, low = NaN] = selectOrdered(scores, positions);
  const tiers = new Uint8Array(count).fill(tierCode.mid);
  const onHigh: number[] = [];
  const onLow: number[] = [];
  let above = 0;
  let below = 0;
  for (let group = 0; group < count; group += 1) {
    const score = scores[group]!;
    if (score > high) {
      tiers[group] = tierCode.high;
      above += 1;
    } else if (score < low) {
      tiers[group] = tierCode.low;
      below += 1;
    } else if (high === low) continue;
    // Nothing but a name would tell the best of those on both cuts from the worst: they stay in the middle.
    else if (score === high) onHigh.push(group);
    else if (score === low) onLow.push(group);
  }
  const byName = (groups: number[], wanted: number) =>
    groups.length === wanted
      ? groups
      : groups.sort((a, b) => compareCodePoints(names[a]!, names[b]!) || a - b);
  for (const group of byName(onHigh, highs - above).slice(0, highs - above)) tiers[group] = tierCode.high;
  const ordered = byName(onLow, lows - below);
  for (const group of ordered.slice(ordered.length - (lows - below))) tiers[group] = tierCode.low;
  return tiers;
}
