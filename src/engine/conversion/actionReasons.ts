import type { Facts } from '../problem';
import { actionAt, type ActionName } from './assignLists';
import type { Remark } from './describeCustomers';
import { productLimits, type ProductTrait } from './describeProducts';
import { groupAt, type RankedGroup } from './groupAt';
import { doubt, leastCustomers, standingAt } from './judgeGroups';
import type { ConversionParameters } from './parameters';
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
  readonly parameters: ConversionParameters;
}

/** Why the group at a place of the ranking is on its list; at least one reason each. */
export function actionReasons(sources: ReasonSources, place: number): Reason[] {
  const action = actionAt(sources.review.lists, place);
  const member = memberAt(sources, place);
  const reasons = reasonsOf[action](member);
  return reasons.length > 0 ? reasons : standingReasons(member);
}

/** The group with the facts that most reasons state. */
interface Member extends ReasonSources {
  readonly place: number;
  readonly group: RankedGroup;
  readonly facts: Facts;
  /** Calls to be won. */
  readonly gain: number;
}

function memberAt(sources: ReasonSources, place: number): Member {
  const { ranking, judgement, gains } = sources.review;
  const group = groupAt(ranking, place);
  // All arrays are as long as the ranking.
  const at = (values: ArrayLike<number>) => values[place]!;
  const facts = {
    calls: group.calls,
    records: group.records,
    signs: group.signs,
    rejects: group.rejects,
    rejectsTold: group.rejectsTold,
    rejectRate: group.rejectRate,
    callRate: group.callRate,
    score: group.score,
    rank: group.rank,
    low: at(judgement.lows),
    high: at(judgement.highs),
    customers: at(judgement.clusters),
    calling: at(judgement.calling),
    left: at(judgement.left),
    without: at(judgement.withoutLargest),
    pooledRate: judgement.pooledRate,
    open: gains === undefined ? 0 : at(gains.open),
    gain: gains === undefined ? 0 : at(gains.calls),
    openRate: gains === undefined ? 0 : at(gains.rates),
  };
  // What is not known is no fact.
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => !Number.isNaN(fact)));
  return { ...sources, place, group, facts: known, gain: facts.gain };
}

/** What is left of calls as evidence: all of them, distinct ones, or distinct ones after the application. */
function leftOf({ review: { judgement } }: Member): 'undated' | 'distinct' | 'dated' {
  if (Number.isNaN(judgement.events[0] ?? NaN)) return 'undated';
  return Number.isNaN(judgement.callsAfter[0] ?? NaN) ? 'distinct' : 'dated';
}
const reason = (code: string, { facts }: Member, more: Facts = {}): Reason => ({
  code,
  facts: { ...facts, ...more },
});

const reasonsOf: Readonly<Record<ActionName, (member: Member) => Reason[]>> = {
  maintain: (member) => [
    reason(`above.${leftOf(member)}`, member),
    ...(hasRemark(member, 'benchmark') ? [reason('maintain.benchmark', member)] : []),
    ...openReasons(member),
  ],
  develop: (member) => [...openReasons(member), ...standingReasons(member)],
  watch: (member) => standingReasons(member),
  reduce: (member) => [...lowReasons(member), reason('reduce.open', member)],
  stop: (member) => lowReasons(member),
  promote: (member) => [
    reason(`above.${leftOf(member)}`, member),
    ...(member.group.records < member.parameters.cautionSample ? [reason('promote.fewRecords', member)] : []),
    ...openReasons(member),
  ],
  optimize: (member) => [...openReasons(member), ...standingReasons(member), ...traitReasons(member)],
  retire: (member) => [
    ...lowReasons(member),
    ...(hasRemark(member, 'highReject') ? [reason('optimize.highReject', member)] : []),
  ],
  noEvidence: (member) => {
    const { smallSample } = member.parameters;
    return member.group.records < smallSample
      ? [reason('noEvidence.records', member, { limit: smallSample })]
      : [reason('noEvidence.customers', member, { limit: leastCustomers })];
  },
};

function openReasons(member: Member): Reason[] {
  return member.gain > 0 ? [reason('open', member)] : [];
}

/** Why a group is low beyond chance: its rejects, or its calls. */
function lowReasons(member: Member): Reason[] {
  const { review, place, group } = member;
  const isBelow = standingAt(review.judgement, place) === 'below';
  return [
    ...(review.lists.rejecting[place] === 1 ? [reason('low.rejects', member)] : []),
    ...(isBelow ? [reason(group.calls === 0 ? 'low.noCall' : 'low.calls', member)] : []),
  ];
}

/** How the group stands to all records, and what speaks against taking that for more than chance. */
function standingReasons(member: Member): Reason[] {
  const { review, place } = member;
  const doubts = review.judgement.doubts[place]!;
  const standing = standingAt(review.judgement, place);
  return [
    ...(doubts & doubt.largest ? [largestReason(member)] : []),
    ...(doubts & doubt.dates ? [reason(`doubt.left.${leftOf(member)}`, member)] : []),
    ...(doubts & doubt.day ? [reason(`doubt.day.${leftOf(member)}`, member)] : []),
    ...(doubts & doubt.chance ? [reason('doubt.chance', member)] : []),
    ...(standing === 'below' ? [reason('low.calls', member)] : []),
    ...(standing === 'maybeBelow' ? [reason('doubt.below', member)] : []),
    ...(standing === 'unclear' ? [reason('unclear', member)] : []),
    ...(review.lists.maybeRejecting[place] === 1 ? [reason('doubt.rejects', member)] : []),
    ...(standing === 'maybeAbove' && review.lists.rejecting[place] === 1
      ? [reason('low.rejects', member)]
      : []),
  ];
}

/** Without its largest cluster either the rate of all its calls is no longer above, or only that of what is left of them. */
function largestReason(member: Member): Reason {
  const { review, place } = member;
  const { withoutLargest, pooledRate } = review.judgement;
  const { subject } = review.ranking;
  return withoutLargest[place]! > pooledRate
    ? reason(`doubt.largestOfLeft.${subject}.${leftOf(member)}`, member)
    : reason(`doubt.largest.${subject}`, member);
}

function traitReasons(member: Member): Reason[] {
  const traits: readonly ProductTrait[] = [
    'scoreFromVolume',
    'usedNotSigned',
    'midConversion',
    'highReject',
    'noConversion',
  ];
  return traits.flatMap((trait) =>
    hasRemark(member, trait)
      ? [reason(`optimize.${trait}`, member, { limit: productLimits.highRejectRate })]
      : [],
  );
}

function hasRemark({ review, place }: Member, remark: Remark): boolean {
  return review.remarks[place]?.includes(remark) ?? false;
}
