import type { CategoryColumn, Table } from '../table/types';
import {
  developReasons,
  maintainReasons,
  optimiseReasons,
  promoteReasons,
  retireReasons,
  stopReasons,
  waiting,
  type Reason,
  type Reasons,
  type ReasonSources,
} from './actionReasons';
import { collectRecordRows, type RecordRows } from './collectRecordRows';
import { groupAt, type RankedGroup } from './groupAt';
import { selections } from './isSelected';
import type { PerSubject, Subject } from './perSubject';
import type { Outcomes } from './readOutcomes';
import type { SubjectReview } from './reviewSubject';

export const actionNames = ['maintain', 'develop', 'stop', 'promote', 'optimise', 'retire'] as const;
export type ActionName = (typeof actionNames)[number];

/** One customer or product that something should be done about. */
export interface ActionItem {
  readonly action: ActionName;
  readonly subject: Subject;
  /** Its place in the ranking, from 0. */
  readonly place: number;
  /** Why it is listed, each reason with its numbers. */
  readonly reasons: readonly Reason[];
  /** Calls that may be won: callable records not called, times the rate at which callable records are called. */
  readonly expectedCalls: number | undefined;
  /** The records that the reasons rest on. */
  readonly records: RecordRows;
  /** What those records have in common. */
  readonly recordsAre: RecordsAre;
}
export type RecordsAre = 'called' | 'rejected' | 'callableNotCalled' | 'all';

export interface ActionList {
  readonly action: ActionName;
  /** Members in all; `items` may stop before. */
  readonly count: number;
  readonly items: readonly ActionItem[];
}

/** What the lists are drawn from. */
export interface ActionSources extends Omit<ReasonSources, 'review'> {
  readonly table: Table;
  readonly outcomes: Outcomes;
  /** The customer and the product of each record. */
  readonly groups: PerSubject<CategoryColumn>;
  readonly subjects: PerSubject<SubjectReview>;
  /** Share of callable records that were called. */
  readonly callableConversion: number | undefined;
}

/** A list longer than this is a filter of the ranking, not a list of things to do. */
const mostItems = 1000;

interface ActionRule {
  readonly subject: Subject;
  readonly reasons: Reasons;
  /** The records that the reasons rest on; all of a member that has none of these. */
  readonly records: RecordsAre;
  /** Who is on one of these lists is not on this one. */
  readonly yieldsTo?: readonly ActionName[];
  /** Who comes first; without it the order of the ranking. */
  readonly first?: (a: RankedGroup, b: RankedGroup) => number;
}

const mostRecordsFirst = (a: RankedGroup, b: RankedGroup) => b.records - a.records;

const rules: Readonly<Record<ActionName, ActionRule>> = {
  maintain: { subject: 'customer', reasons: maintainReasons, records: 'called', yieldsTo: ['stop'] },
  develop: {
    subject: 'customer',
    reasons: developReasons,
    records: 'callableNotCalled',
    yieldsTo: ['stop'],
    first: (a, b) => waiting(b) - waiting(a) || mostRecordsFirst(a, b),
  },
  stop: { subject: 'customer', reasons: stopReasons, records: 'rejected', first: mostRecordsFirst },
  promote: { subject: 'product', reasons: promoteReasons, records: 'called' },
  optimise: {
    subject: 'product',
    reasons: optimiseReasons,
    records: 'callableNotCalled',
    yieldsTo: ['promote', 'retire'],
  },
  retire: { subject: 'product', reasons: retireReasons, records: 'all' },
};

interface Member {
  readonly group: RankedGroup;
  readonly reasons: readonly Reason[];
}

/**
 * Who to maintain, develop and stop, what to promote, optimise and retire.
 *
 * - maintain: customers of the high tier, not to be stopped: where hardly anybody calls, the tier has customers without a call.
 * - develop: customers of the middle tier, not to be stopped, with callable records not called, or whose rate may be as high as the high
 *   tier's mean (Wilson upper bound); the most expected calls first.
 * - stop: customers without calls and signs, either with enough records and mostly rejects (the interval of the reject
 *   rate above one half), or with so many records that none called cannot be chance (rule of three: 3 / n is below the
 *   pooled rate) and none waits to be called. Having no luck in a few records is no reason.
 * - promote: products that convert better than all records together beyond doubt (Wilson lower bound).
 * - retire: products outside the high tier that convert worse beyond doubt, by the same rules.
 * - optimise: the other products that have something to go by.
 */
export function listActions(sources: ActionSources): ActionList[] {
  const found = new Map(actionNames.map((action) => [action, membersOf(rules[action], sources)]));
  return actionNames.map((action) => {
    const { yieldsTo = [], first } = rules[action];
    const elsewhere = new Set(
      yieldsTo.flatMap((other) => found.get(other) ?? []).map(({ group }) => group.place),
    );
    const members = (found.get(action) ?? []).filter(({ group }) => !elsewhere.has(group.place));
    if (first !== undefined) members.sort((a, b) => first(a.group, b.group));
    return { action, count: members.length, items: listItems(action, members.slice(0, mostItems), sources) };
  });
}

function membersOf({ subject, reasons }: ActionRule, sources: ActionSources): Member[] {
  const { pooledRate, parameters } = sources;
  const review = sources.subjects[subject];
  return review.ranking.names
    .map((_, place) => ({ place, reasons: reasons({ review, pooledRate, parameters }, place) }))
    .filter((member) => member.reasons.length > 0)
    .map((member) => ({ group: groupAt(review.ranking, member.place), reasons: member.reasons }));
}

function listItems(action: ActionName, members: readonly Member[], sources: ActionSources): ActionItem[] {
  const { subject, records: recordsAre } = rules[action];
  const { table, outcomes, groups, subjects, callableConversion } = sources;
  const { codes } = subjects[subject].ranking;
  const rowsOf = (which: RecordsAre) =>
    collectRecordRows(
      groups[subject].codes,
      groups[subject].labels.length,
      outcomes.bits,
      table.sheetRows,
      // A member has a place in the ranking, and so a code.
      members.map(({ group }) => codes[group.place]!),
      selections[which],
    );
  const selected = rowsOf(recordsAre);
  const all = recordsAre !== 'all' && selected.some(({ count }) => count === 0) ? rowsOf('all') : selected;
  return members.map(({ group, reasons }, index) => {
    // One entry a member.
    const own = selected[index]!;
    return {
      action,
      subject,
      place: group.place,
      reasons,
      expectedCalls: callableConversion === undefined ? undefined : waiting(group) * callableConversion,
      records: own.count === 0 ? all[index]! : own,
      recordsAre: own.count === 0 ? 'all' : recordsAre,
    };
  });
}
