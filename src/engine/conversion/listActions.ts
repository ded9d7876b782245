import { withoutMissing } from '../score/withoutMissing';
import { pickAt } from '../statistics/pickAt';
import { sum } from '../statistics/sum';
import { unlessMissing } from '../statistics/unlessMissing';
import type { CategoryColumn, Table } from '../table/types';
import { actionReasons, type Reason } from './actionReasons';
import { actionNames, gradeAt, type ActionName, type Grade } from './assignLists';
import { collectRecordRows, type RecordRows } from './collectRecordRows';
import { selections } from './isSelected';
import type { Costs } from './measureCosts';
import type { ConversionParameters } from './parameters';
import type { PerSubject, Subject } from './perSubject';
import type { Outcomes } from './readOutcomes';
import type { SubjectReview } from './reviewSubject';

/** One customer or product, on the one list that it stands on. */
export interface ActionItem {
  readonly action: ActionName;
  readonly subject: Subject;
  /** Its place in the ranking, from 0. */
  readonly place: number;
  readonly grade: Grade;
  /** Why it is listed, each reason with its numbers. */
  readonly reasons: readonly Reason[];
  /** Calls that may be won: callable records not called, times the rate at which those of it are expected to be called. */
  readonly expectedCalls: number | undefined;
  /** What its records, or the customer itself, cost; undefined where the table does not tell. */
  readonly cost: number | undefined;
  /** The records that the reasons rest on. */
  readonly records: RecordRows;
  /** What those records have in common. */
  readonly recordsAre: RecordsAre;
}
export type RecordsAre = 'called' | 'rejected' | 'callableNotCalled' | 'all';

export interface ActionList {
  readonly action: ActionName;
  readonly subject: Subject;
  /** Members in all; `items` may stop before. */
  readonly count: number;
  /** Records of all members, and what they, or the members themselves, cost. */
  readonly recordCount: number;
  readonly cost: number | undefined;
  readonly items: readonly ActionItem[];
}

/** What the lists are drawn from. */
export interface ActionSources {
  readonly table: Table;
  readonly outcomes: Outcomes;
  /** The customer and the product of each record. */
  readonly groups: PerSubject<CategoryColumn>;
  readonly subjects: PerSubject<SubjectReview>;
  readonly parameters: ConversionParameters;
  readonly costs: Costs | undefined;
}

/** The lists of each kind, in the order in which they are shown. */
export const actionsOf: PerSubject<readonly ActionName[]> = {
  customer: ['maintain', 'develop', 'reduce', 'stop', 'watch', 'noEvidence'],
  product: ['promote', 'optimize', 'retire', 'watch', 'noEvidence'],
};

/** A list longer than this is a filter of the ranking, not a list of things to do. */
const mostItems = 1000;

/** The records that the reasons rest on; all of a member that has none of these. */
const recordsOf: Readonly<Record<ActionName, RecordsAre>> = {
  maintain: 'called',
  develop: 'callableNotCalled',
  reduce: 'rejected',
  stop: 'rejected',
  promote: 'called',
  optimize: 'callableNotCalled',
  retire: 'all',
  watch: 'all',
  noEvidence: 'all',
};

/** Lists with the most calls to be won first; those to stop, reduce and retire with the most records first. */
const byGain = new Set<ActionName>(['develop', 'optimize']);
const byRecords = new Set<ActionName>(['reduce', 'stop', 'retire']);

/** Every customer and every product on the list where `assignLists` has put it, with the reasons and the records. */
export function listActions(sources: ActionSources): ActionList[] {
  return (['customer', 'product'] as const).flatMap((subject) =>
    actionsOf[subject].map((action) => {
      const review = sources.subjects[subject];
      const places = placesOf(action, review);
      const costs = sources.costs?.totals[subject];
      return {
        action,
        subject,
        count: places.length,
        recordCount: sum(pickAt(review.ranking.records, places)),
        cost: costs && totalCost(pickAt(costs, places)),
        items: listItems(action, subject, places, sources),
      };
    }),
  );
}

/** The members of a list: the most to be won, or the most records, first; of equal ones the better ranked. */
function placesOf(action: ActionName, { lists, gains, ranking }: SubjectReview): Int32Array {
  const places = placesWhere(lists.actions, actionNames.indexOf(action));
  const size = byGain.has(action) ? gains?.calls : byRecords.has(action) ? ranking.records : undefined;
  return size === undefined ? places : places.sort((a, b) => size[b]! - size[a]! || a - b);
}

/** Where a code stands, in ascending order. */
function placesWhere(codes: ArrayLike<number>, wanted: number): Int32Array {
  const places = new Int32Array(codes.length);
  let count = 0;
  for (let place = 0; place < codes.length; place += 1) {
    if (codes[place] === wanted) places[count++] = place;
  }
  return places.slice(0, count);
}

/** Sum of the costs that are known; undefined where none is. */
function totalCost(costs: Float64Array): number | undefined {
  const known = withoutMissing(costs);
  return known.length === 0 ? undefined : sum(known);
}

function listItems(
  action: ActionName,
  subject: Subject,
  members: Int32Array,
  { table, outcomes, groups, subjects, parameters, costs }: ActionSources,
): ActionItem[] {
  const review = subjects[subject];
  const places = Array.from(members.subarray(0, mostItems));
  const recordsAre = recordsOf[action];
  const rowsOf = (which: RecordsAre) =>
    collectRecordRows(
      groups[subject].codes,
      groups[subject].labels.length,
      outcomes.bits,
      table.sheetRows,
      // A member has a place in the ranking, and so a code.
      places.map((place) => review.ranking.codes[place]!),
      selections[which],
    );
  const selected = rowsOf(recordsAre);
  const all = recordsAre !== 'all' && selected.some(({ count }) => count === 0) ? rowsOf('all') : selected;
  return places.map((place, index) => {
    // One entry a member.
    const own = selected[index]!;
    return {
      action,
      subject,
      place,
      grade: gradeAt(review.lists, place),
      reasons: actionReasons({ review, parameters }, place),
      expectedCalls: review.gains?.calls[place],
      cost: unlessMissing(costs?.totals[subject]?.[place]),
      records: own.count === 0 ? all[index]! : own,
      recordsAre: own.count === 0 ? 'all' : recordsAre,
    };
  });
}
