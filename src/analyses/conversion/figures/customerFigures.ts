import { tierCode } from '../../../engine/score/valueTier';
import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import { namesOrFirst, type Figures } from './Figure';
import { leaders, ordinals } from './leaders';

const topTen = 10;

/** Figures of customers that sentences speak of. */
export function customerFigures(result: ConversionResult): Figures {
  const { ranking, evidence, lowRejects: low, stability } = result.subjects.customer;
  const withoutCalls = ranking.calls.filter((calls) => calls === 0).length;
  return {
    customersWithoutCalls: withoutCalls,
    expectedWithoutCalls: evidence.expectedWithoutCalls,
    lowBelowPooled: evidence.lowBelowPooled,
    ...leaders('Customer', ranking, evidence),
    ...leaders('VolumeCustomer', ranking, evidence, volumeLeaders(result)),
    ...extremes(ranking),
    ...topTenFigures(ranking),
    lowAllRejected: low?.allRejected,
    lowMostlyRejected: low?.mostlyRejected,
    lowHalfRejected: low?.halfRejected,
    lowAllRejectedNames: namesOrFirst(allRejectedNames(ranking)),
    customersNearHighCut: stability?.nearHighCut,
  };
}

/**
 * Customers with the most calls whose rate is below those of the best three: large samples with room to improve. Those with
 * few records are left out, since their rate says little.
 */
function volumeLeaders({
  subjects: {
    customer: { ranking },
  },
  parameters,
}: ConversionResult): number[] {
  const best = ordinals.length;
  const lowestOfBest = Math.min(...ranking.callRates.subarray(0, best));
  return Array.from(ranking.calls.keys())
    .filter(
      (place) =>
        place >= best &&
        ranking.records[place]! >= parameters.cautionSample &&
        ranking.callRates[place]! < lowestOfBest,
    )
    .sort((a, b) => ranking.calls[b]! - ranking.calls[a]! || a - b)
    .slice(0, best);
}

/** Who has the highest rate and who the most calls: seldom the same, and not always the best by score. */
function extremes(ranking: RankedGroups): Figures {
  if (ranking.count === 0 || ranking.calls.every((calls) => calls === 0)) return {};
  const byRate = highest(ranking, ranking.callRates);
  const byCalls = highest(ranking, ranking.calls);
  return {
    highestRateCustomer: ranking.names[byRate],
    highestRate: ranking.callRates[byRate],
    highestRateRecords: ranking.records[byRate],
    mostCallsCustomer: ranking.names[byCalls],
    mostCalls: ranking.calls[byCalls],
    mostCallsRate: ranking.callRates[byCalls],
    mostCallsRecords: ranking.records[byCalls],
  };
}

/** Place of the highest value; of equal ones the group with more records. */
function highest(ranking: RankedGroups, values: ArrayLike<number>): number {
  let best = 0;
  for (let place = 1; place < ranking.count; place++) {
    const difference = values[place]! - values[best]!;
    if (difference > 0 || (difference === 0 && ranking.records[place]! > ranking.records[best]!))
      best = place;
  }
  return best;
}

function topTenFigures(ranking: RankedGroups): Figures {
  if (ranking.count < topTen) return {};
  const rates = Array.from(ranking.callRates.subarray(0, topTen));
  const calls = Array.from(ranking.calls.subarray(0, topTen));
  return {
    topTenLowestRate: Math.min(...rates),
    topTenHighestRate: Math.max(...rates),
    topTenFewestCalls: Math.min(...calls),
    topTenMostCalls: Math.max(...calls),
    topTenLowestScore: ranking.scores[topTen - 1],
    topTenHighestScore: ranking.scores[0],
  };
}

/** Low customers of which every record is rejected, most records first. */
function allRejectedNames(ranking: RankedGroups): string[] {
  const low = tierCode.low;
  return Array.from(ranking.tiers.keys())
    .filter((place) => ranking.tiers[place] === low && ranking.rejectRates[place] === 1)
    .sort((a, b) => ranking.records[b]! - ranking.records[a]! || a - b)
    .map((place) => ranking.names[place]!);
}
