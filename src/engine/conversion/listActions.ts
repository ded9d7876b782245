import {
  developReasons,
  maintainReasons,
  optimiseReasons,
  promoteReasons,
  retireReasons,
  stopReasons,
  waiting,
  type ActionSources,
} from './actionReasons';
import { collectRecordRows, type RecordRows, type RecordSelection } from './collectRecordRows';
import { outcomeBit, type Caution, type GroupKind, type RankedGroups } from './types';

export const actionNames = ['maintain', 'develop', 'stop', 'promote', 'optimise', 'retire'] as const;
export type ActionName = (typeof actionNames)[number];

/** One customer or product that something should be done about. */
export interface ActionItem {
  readonly action: ActionName;
  readonly kind: GroupKind;
  /** Its place in the ranking, from 0. */
  readonly place: number;
  /** Why it is listed, each reason with its numbers. */
  readonly reasons: readonly Caution[];
  /** Calls that may be won: callable records not called, times the rate at which callable records are called. */
  readonly expectedCalls: number | undefined;
  /** The records that the reasons rest on. */
  readonly records: RecordRows;
  /** What those records have in common. */
  readonly recordsAre: 'called' | 'rejected' | 'callableNotCalled' | 'all';
}

export interface ActionList {
  readonly action: ActionName;
  /** Members in all; `items` may stop before. */
  readonly count: number;
  readonly items: readonly ActionItem[];
}

/** A list longer than this is a filter of the ranking, not a list of things to do. */
const mostItems = 1000;

interface Candidate {
  readonly place: number;
  readonly reasons: readonly Caution[];
}

const selections: Readonly<Record<ActionItem['recordsAre'], RecordSelection>> = {
  called: { having: outcomeBit.called, lacking: 0 },
  rejected: { having: outcomeBit.rejected, lacking: 0 },
  callableNotCalled: { having: outcomeBit.integratable, lacking: outcomeBit.called },
  all: { having: 0, lacking: 0 },
};

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
  const { customers, products } = sources;
  const stop = candidates(customers, (place) => stopReasons(sources, place));
  const stopped = new Set(stop.map(({ place }) => place));
  const maintain = candidates(customers, (place) =>
    stopped.has(place) ? [] : maintainReasons(sources, place),
  );
  const develop = candidates(customers, (place) =>
    stopped.has(place) ? [] : developReasons(sources, place),
  );
  develop.sort(
    (a, b) =>
      waiting(customers, b.place) - waiting(customers, a.place) ||
      customers.records[b.place]! - customers.records[a.place]! ||
      a.place - b.place,
  );
  stop.sort((a, b) => customers.records[b.place]! - customers.records[a.place]! || a.place - b.place);
  const promote = candidates(products, (place) => promoteReasons(sources, place));
  const retire = candidates(products, (place) => retireReasons(sources, place));
  const settled = new Set([...promote, ...retire].map(({ place }) => place));
  const optimise = candidates(products, (place) =>
    settled.has(place) ? [] : optimiseReasons(sources, place),
  );
  return [
    toList(sources, 'maintain', 'customer', maintain, 'called'),
    toList(sources, 'develop', 'customer', develop, 'callableNotCalled'),
    toList(sources, 'stop', 'customer', stop, sources.outcomes.known.has('rejected') ? 'rejected' : 'all'),
    toList(sources, 'promote', 'product', promote, 'called'),
    toList(sources, 'optimise', 'product', optimise, 'callableNotCalled'),
    toList(sources, 'retire', 'product', retire, 'all'),
  ];
}

function candidates(ranking: RankedGroups, reasonsOf: (place: number) => readonly Caution[]): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < ranking.count; place++) {
    const reasons = reasonsOf(place);
    if (reasons.length > 0) found.push({ place, reasons });
  }
  return found;
}

function toList(
  sources: ActionSources,
  action: ActionName,
  kind: GroupKind,
  members: readonly Candidate[],
  recordsAre: ActionItem['recordsAre'],
): ActionList {
  const listed = members.slice(0, mostItems);
  const [column, ranking] =
    kind === 'customer'
      ? [sources.customerColumn, sources.customers]
      : [sources.productColumn, sources.products];
  const rowsOf = (which: ActionItem['recordsAre']) =>
    collectRecordRows(
      column.codes,
      column.labels.length,
      sources.outcomes.bits,
      sources.table.sheetRows,
      listed.map(({ place }) => ranking.codes[place]!),
      selections[which],
    );
  const selected = rowsOf(recordsAre);
  const needsAll = recordsAre !== 'all' && selected.some((rows) => rows.count === 0);
  const all = needsAll ? rowsOf('all') : selected;
  return {
    action,
    count: members.length,
    items: listed.map(({ place, reasons }, index) => {
      const isEmpty = selected[index]!.count === 0;
      return {
        action,
        kind,
        place,
        reasons,
        expectedCalls:
          sources.callableConversion === undefined
            ? undefined
            : waiting(ranking, place) * sources.callableConversion,
        records: isEmpty ? all[index]! : selected[index]!,
        recordsAre: isEmpty ? 'all' : recordsAre,
      };
    }),
  };
}
