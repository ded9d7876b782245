import { actionAt, gradeAt } from '../../../engine/conversion/assignLists';
import { evidenceAt } from '../../../engine/conversion/evidenceAt';
import { groupsOf } from '../../../engine/conversion/groupAt';
import { standingAt } from '../../../engine/conversion/judgeGroups';
import type { Stability } from '../../../engine/conversion/measureStability';
import type { SubjectReview } from '../../../engine/conversion/reviewSubject';
import { tierNames, type Tier } from '../../../engine/score/valueTier';
import { choicesJson, stayJson } from '../../../report/json/choicesJson';
import { withNulls } from '../../../report/json/withNulls';

/** Tiers, cuts, evidence and ranking of customers or of products. */
export function groupsJson(review: SubjectReview) {
  const { tiers, cuts, evidence, lowRejects, stability } = review;
  const groupJson = (tier: Tier) => ({ ...withNulls(tiers[tier]), ...withNulls(review.tierEvidence[tier]) });
  return {
    tiers: { high: tiers.high.groups, mid: tiers.mid.groups, low: tiers.low.groups },
    ...withNulls(cuts),
    groups: { high: groupJson('high'), mid: groupJson('mid'), low: groupJson('low') },
    callShareOfHigh: tiers.high.callShare ?? null,
    prior: evidence.prior ?? null,
    expectedWithoutCalls: evidence.expectedWithoutCalls,
    lowBelowPooled: evidence.lowBelowPooled,
    highNotByShrunken: evidence.highNotByShrunken,
    lowRejects: lowRejects === undefined ? null : withNulls(lowRejects),
    stability: stability === undefined ? null : stabilityJson(stability),
    choices: choicesJson(
      review.choices,
      review.ranking.tiers,
      tierNames,
      (place) => review.ranking.names[place] ?? null,
    ),
    /** Made when it is read: of very many customers it takes more memory than all the rest, and few ask for it. */
    get ranking() {
      return rankingJson(review);
    },
  };
}

/** Whose tier it is stands in the ranking. */
function stabilityJson({ byChance: _, ...figures }: Stability) {
  return withNulls(figures);
}

function rankingJson({
  ranking,
  evidence,
  judgement,
  lists,
  gains,
  remarks,
  stability,
  choices,
}: SubjectReview) {
  const optional = (value: number) => (Number.isNaN(value) ? null : value);
  const [partners, calling] =
    ranking.subject === 'product' ? ['customers', 'callingCustomers'] : ['products', 'calledProducts'];
  return groupsOf(ranking).map((group) => {
    const own = evidenceAt(evidence, group.place);
    return {
      rank: group.rank,
      name: group.name,
      tier: group.tier,
      records: group.records,
      calls: group.calls,
      callRate: group.callRate,
      callRateLow: own.low,
      callRateHigh: own.high,
      shrunkenCallRate: optional(own.shrunken),
      shrunkenRank: own.shrunkenRank,
      signRate: optional(group.signRate),
      signRateLow: optional(own.signLow),
      signRateHigh: optional(own.signHigh),
      rejectRate: optional(group.rejectRate),
      rejectRateLow: optional(own.rejectLow),
      rejectRateHigh: optional(own.rejectHigh),
      testingShare: optional(group.testingRate),
      callableNotCalled: optional(group.callableNotCalled),
      meanSampleSize: optional(group.meanSampleSize),
      meanTestDays: optional(group.meanTestDays),
      score: group.score,
      ...stayJson(choices, group.place),
      tierByChance: stability === undefined ? null : stability.byChance[group.place] === 1,
      clusteredLow: optional(judgement.lows[group.place]!),
      clusteredHigh: optional(judgement.highs[group.place]!),
      [partners]: judgement.clusters[group.place]!,
      [calling]: judgement.calling[group.place]!,
      callRateWithoutLargest: optional(judgement.withoutLargest[group.place]!),
      callsAfterApplication: optional(judgement.callsAfter[group.place]!),
      distinctCalls: optional(judgement.events[group.place]!),
      standing: standingAt(judgement, group.place),
      list: actionAt(lists, group.place),
      grade: gradeAt(lists, group.place),
      expectedCalls: gains?.calls[group.place] ?? null,
      remarks: remarks[group.place],
    };
  });
}
