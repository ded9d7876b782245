import type { Facts } from '../problem';
import type { ConversionParameters } from './parameters';
import { productLimits, type ProductTrait } from './describeProducts';
import { evidenceAt } from './evidenceAt';
import { groupAt, type RankedGroup } from './groupAt';
import type { SubjectReview } from './reviewSubject';

/** Why something is on a list: a code and its numbers, without language. */
export interface Reason {
  readonly code: string;
  readonly facts: Facts;
}

/** What the reasons are drawn from. */
export interface ReasonSources {
  /** Customers or products, whichever the list is of. */
  readonly review: SubjectReview;
  /** Call rate of all records. */
  readonly pooledRate: number;
  readonly parameters: ConversionParameters;
}

/** The reasons why the group at a place of the ranking is on a list; none where it is not. */
export type Reasons = (sources: ReasonSources, place: number) => Reason[];

/** Callable records not called; 0 where the table does not tell them. */
export function waiting({ callableNotCalled }: RankedGroup): number {
  return Number.isNaN(callableNotCalled) ? 0 : callableNotCalled;
}

/** What most reasons state. */
function ratesOf({ review }: ReasonSources, { place, calls, records, callRate }: RankedGroup) {
  const { low, high } = evidenceAt(review.evidence, place);
  return { calls, records, callRate, low, high };
}

export const maintainReasons: Reasons = (sources, place) => {
  const { ranking, tiers, remarks } = sources.review;
  const group = groupAt(ranking, place);
  if (group.tier !== 'high') return [];
  const facts = ratesOf(sources, group);
  const highMeanCallRate = tiers.high.meanCallRate ?? 0;
  return (remarks[place] ?? []).map((label) => ({
    code: `maintain.${label}`,
    facts: { rank: group.rank, highMeanCallRate, ...facts },
  }));
};

export const developReasons: Reasons = (sources, place) => {
  const group = groupAt(sources.review.ranking, place);
  if (group.tier !== 'mid') return [];
  const facts = ratesOf(sources, group);
  const highMeanCallRate = sources.review.tiers.high.meanCallRate;
  const reasons: Reason[] = [];
  const callable = waiting(group);
  if (callable > 0) reasons.push({ code: 'develop.callable', facts: { ...facts, callable } });
  if (highMeanCallRate !== undefined && facts.high >= highMeanCallRate) {
    const few = facts.records < sources.parameters.cautionSample;
    const code = few ? 'develop.tooFewRecords' : 'develop.mayBeHigh';
    reasons.push({ code, facts: { ...facts, highMeanCallRate } });
  }
  return reasons;
};

export const stopReasons: Reasons = ({ review, pooledRate, parameters }, place) => {
  const group = groupAt(review.ranking, place);
  const { calls, signs, records, rejects, rejectRate } = group;
  // A record that does not tell whether it was signed may have been.
  const maySign = review.ranking.known.has('signed') && group.signsTold < records;
  if (calls > 0 || signs > 0 || maySign) return [];
  const reasons: Reason[] = [];
  const low = evidenceAt(review.evidence, place).rejectLow;
  if (records >= parameters.stopRecords && rejectRate >= parameters.stopRejectRate && low > 0.5) {
    reasons.push({ code: 'stop.rejects', facts: { rejects, records: group.rejectsTold, rejectRate, low } });
  }
  if (ruledOut(records, pooledRate) && waiting(group) === 0) {
    reasons.push({ code: 'stop.noCall', facts: { records, limit: 3 / records, pooledRate } });
  }
  return reasons;
};

/** Rule of three: with no success in n trials the rate is below 3 / n with 95 % confidence. */
function ruledOut(records: number, pooledRate: number): boolean {
  return 3 / records < pooledRate;
}

export const promoteReasons: Reasons = (sources, place) => {
  const { review, pooledRate, parameters } = sources;
  if (!hasTrait(review, place, 'abovePooled')) return [];
  const facts = ratesOf(sources, groupAt(review.ranking, place));
  const few = facts.records < parameters.cautionSample;
  return [{ code: few ? 'promote.fewRecords' : 'promote.abovePooled', facts: { ...facts, pooledRate } }];
};

export const retireReasons: Reasons = (sources, place) => {
  const { review, pooledRate } = sources;
  const group = groupAt(review.ranking, place);
  if (group.tier === 'high') return [];
  const facts = { ...ratesOf(sources, group), pooledRate };
  const reasons: Reason[] = [];
  if (group.calls === 0) {
    if (ruledOut(group.records, pooledRate)) {
      reasons.push({ code: 'retire.noCall', facts: { ...facts, limit: 3 / group.records } });
    }
  } else if (hasTrait(review, place, 'belowPooled')) {
    reasons.push({ code: 'retire.belowPooled', facts });
  }
  if (reasons.length > 0 && hasTrait(review, place, 'highReject')) {
    reasons.push({ code: 'retire.highReject', facts: { rejectRate: group.rejectRate } });
  }
  return reasons;
};

export const optimiseReasons: Reasons = (sources, place) => {
  const { review, pooledRate, parameters } = sources;
  const group = groupAt(review.ranking, place);
  const facts = ratesOf(sources, group);
  const reasons: Reason[] = [];
  const reason = (trait: ProductTrait, more: Facts = {}) => {
    if (!hasTrait(review, place, trait)) return;
    reasons.push({ code: `optimise.${trait}`, facts: { ...facts, pooledRate, ...more } });
  };
  reason('scoreFromVolume', { score: group.score });
  reason('belowPooled');
  reason('usedNotSigned');
  reason('midConversion');
  reason('highReject', { rejectRate: group.rejectRate, limit: productLimits.highRejectRate });
  reason('noConversion');
  const callable = waiting(group);
  if (callable > 0 && group.records >= parameters.smallSample) {
    reasons.push({ code: 'optimise.callable', facts: { callable } });
  }
  return reasons;
};

function hasTrait({ remarks }: SubjectReview, place: number, trait: ProductTrait): boolean {
  return remarks[place]?.includes(trait) ?? false;
}
