import {
  tierNames,
  type ConversionResult,
  type GroupAnalysis,
  type RankedGroups,
} from '../../../engine/conversion/types';
import type { Evidence } from '../../../engine/conversion/weighEvidence';
import { withNulls } from '../../../report/json/withNulls';

/** What is known of customers or of products besides their ranking. */
interface GroupReview {
  readonly evidence: Evidence;
  readonly rejects: ConversionResult['lowCustomerRejects'];
  readonly stability: ConversionResult['customerStability'];
  /** Codes of what is said of each, in rank order. */
  readonly remarks: readonly (readonly string[])[];
}

/** Tiers, cuts, evidence and ranking of customers or of products. */
export function groupsJson({ ranking, tiers, cuts }: GroupAnalysis, review: GroupReview) {
  const { evidence, rejects, stability } = review;
  return {
    tiers: { high: tiers.high.groups, mid: tiers.mid.groups, low: tiers.low.groups },
    ...withNulls(cuts),
    groups: { high: withNulls(tiers.high), mid: withNulls(tiers.mid), low: withNulls(tiers.low) },
    callShareOfHigh: tiers.high.callShare ?? null,
    prior: evidence.prior ?? null,
    expectedWithoutCalls: evidence.expectedWithoutCalls,
    lowBelowPooled: evidence.lowBelowPooled,
    highNotByShrunken: evidence.highNotByShrunken,
    lowRejects: rejects === undefined ? null : withNulls(rejects),
    stability: stability === undefined ? null : withNulls(stability),
    ranking: rankingJson(ranking, review),
  };
}

function rankingJson(ranking: RankedGroups, { evidence, remarks }: GroupReview) {
  const optional = (value: number) => (Number.isNaN(value) ? null : value);
  return ranking.names.map((name, place) => ({
    rank: place + 1,
    name,
    tier: tierNames[ranking.tiers[place]!],
    records: ranking.records[place],
    calls: ranking.calls[place],
    callRate: ranking.callRates[place],
    callRateLow: evidence.lows[place],
    callRateHigh: evidence.highs[place],
    shrunkenCallRate: optional(evidence.shrunken[place]!),
    shrunkenRank: evidence.shrunkenRanks[place],
    signRate: optional(ranking.signRates[place]!),
    signRateLow: optional(evidence.signLows[place]!),
    signRateHigh: optional(evidence.signHighs[place]!),
    rejectRate: optional(ranking.rejectRates[place]!),
    rejectRateLow: optional(evidence.rejectLows[place]!),
    rejectRateHigh: optional(evidence.rejectHighs[place]!),
    testingShare: optional(ranking.testingRates[place]!),
    callableNotCalled: optional(ranking.callableNotCalled[place]!),
    meanSampleSize: optional(ranking.meanSampleSizes[place]!),
    meanTestDays: optional(ranking.meanTestDays[place]!),
    score: ranking.scores[place],
    remarks: remarks[place],
  }));
}
