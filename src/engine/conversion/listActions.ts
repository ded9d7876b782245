import type { ConversionParameters } from '../recipe/types';
import type { CategoryColumn, Table } from '../table/types';
import { collectRecordRows, type RecordRows, type RecordSelection } from './collectRecordRows';
import type { CustomerLabel } from './describeCustomers';
import { productLimits, type ProductTrait } from './describeProducts';
import {
  outcomeBit,
  tierNames,
  type Caution,
  type GroupKind,
  type Outcomes,
  type RankedGroups,
} from './types';
import type { Evidence } from './weighEvidence';

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

export interface ActionSources {
  readonly table: Table;
  readonly outcomes: Outcomes;
  readonly customerColumn: CategoryColumn;
  readonly productColumn: CategoryColumn;
  readonly customers: RankedGroups;
  readonly products: RankedGroups;
  readonly customerEvidence: Evidence;
  readonly productEvidence: Evidence;
  readonly customerLabels: readonly CustomerLabel[];
  readonly productTraits: readonly (readonly ProductTrait[])[];
  readonly pooledRate: number;
  /** Unweighted mean call rate of the high customers. */
  readonly highMeanCallRate: number | undefined;
  /** Share of callable records that were called. */
  readonly callableConversion: number | undefined;
  readonly parameters: ConversionParameters;
}

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
 * - maintain: customers of the high tier.
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
  const maintain = candidates(customers, (place) => maintainReasons(sources, place));
  const stop = candidates(customers, (place) => stopReasons(sources, place));
  const stopped = new Set(stop.map(({ place }) => place));
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

/** Callable records not called; 0 where the table does not tell them. */
function waiting(ranking: RankedGroups, place: number): number {
  const count = ranking.callableNotCalled[place]!;
  return Number.isNaN(count) ? 0 : count;
}

function tierOf(ranking: RankedGroups, place: number) {
  return tierNames[ranking.tiers[place]!]!;
}

function rateFacts(ranking: RankedGroups, evidence: Evidence, place: number) {
  return {
    calls: ranking.calls[place]!,
    records: ranking.records[place]!,
    callRate: ranking.callRates[place]!,
    low: evidence.lows[place]!,
    high: evidence.highs[place]!,
  };
}

function maintainReasons(sources: ActionSources, place: number): Caution[] {
  const { customers, customerEvidence, customerLabels } = sources;
  if (tierOf(customers, place) !== 'high') return [];
  return [
    {
      code: `maintain.${customerLabels[place]!}`,
      facts: {
        rank: place + 1,
        highMeanCallRate: sources.highMeanCallRate ?? 0,
        ...rateFacts(customers, customerEvidence, place),
      },
    },
  ];
}

function developReasons(sources: ActionSources, place: number): Caution[] {
  const { customers, customerEvidence, highMeanCallRate, parameters } = sources;
  if (tierOf(customers, place) !== 'mid') return [];
  const facts = rateFacts(customers, customerEvidence, place);
  const reasons: Caution[] = [];
  const callable = waiting(customers, place);
  if (callable > 0) reasons.push({ code: 'develop.callable', facts: { ...facts, callable } });
  if (highMeanCallRate !== undefined && facts.high >= highMeanCallRate) {
    const code = facts.records < parameters.cautionSample ? 'develop.tooFewRecords' : 'develop.mayBeHigh';
    reasons.push({ code, facts: { ...facts, highMeanCallRate } });
  }
  return reasons;
}

function stopReasons(sources: ActionSources, place: number): Caution[] {
  const { customers, customerEvidence: evidence, parameters } = sources;
  if (customers.calls[place]! > 0 || customers.signs[place]! > 0) return [];
  const records = customers.records[place]!;
  const reasons: Caution[] = [];
  const rejectRate = customers.rejectRates[place]!;
  const rejectLow = evidence.rejectLows[place]!;
  if (records >= parameters.stopRecords && rejectRate >= parameters.stopRejectRate && rejectLow > 0.5) {
    reasons.push({
      code: 'stop.rejects',
      facts: { rejects: customers.rejects[place]!, records, rejectRate, low: rejectLow },
    });
  }
  if (ruledOut(records, sources.pooledRate) && waiting(customers, place) === 0) {
    reasons.push({
      code: 'stop.noCall',
      facts: { records, limit: 3 / records, pooledRate: sources.pooledRate },
    });
  }
  return reasons;
}

/** Rule of three: with no success in n trials the rate is below 3 / n with 95 % confidence. */
function ruledOut(records: number, pooledRate: number): boolean {
  return 3 / records < pooledRate;
}

function promoteReasons(sources: ActionSources, place: number): Caution[] {
  const { products, productEvidence, productTraits, pooledRate, parameters } = sources;
  if (!productTraits[place]!.includes('abovePooled')) return [];
  const few = products.records[place]! < parameters.cautionSample;
  return [
    {
      code: few ? 'promote.fewRecords' : 'promote.abovePooled',
      facts: { ...rateFacts(products, productEvidence, place), pooledRate },
    },
  ];
}

function retireReasons(sources: ActionSources, place: number): Caution[] {
  const { products, productEvidence, productTraits, pooledRate } = sources;
  if (tierOf(products, place) === 'high') return [];
  const traits = productTraits[place]!;
  const facts = { ...rateFacts(products, productEvidence, place), pooledRate };
  const reasons: Caution[] = [];
  if (products.calls[place] === 0) {
    if (ruledOut(facts.records, pooledRate)) {
      reasons.push({ code: 'retire.noCall', facts: { ...facts, limit: 3 / facts.records } });
    }
  } else if (traits.includes('belowPooled')) reasons.push({ code: 'retire.belowPooled', facts });
  if (reasons.length > 0 && traits.includes('highReject')) {
    reasons.push({ code: 'retire.highReject', facts: { rejectRate: products.rejectRates[place]! } });
  }
  return reasons;
}

function optimiseReasons(sources: ActionSources, place: number): Caution[] {
  const { products, productEvidence, productTraits, pooledRate, parameters } = sources;
  const traits = productTraits[place]!;
  const facts = { ...rateFacts(products, productEvidence, place), pooledRate };
  const reasons: Caution[] = [];
  const reason = (trait: ProductTrait, more: Caution['facts'] = {}) => {
    if (traits.includes(trait)) reasons.push({ code: `optimise.${trait}`, facts: { ...facts, ...more } });
  };
  reason('scoreFromVolume', { score: products.scores[place]! });
  reason('belowPooled');
  reason('usedNotSigned');
  reason('midConversion');
  reason('highReject', {
    rejectRate: products.rejectRates[place]!,
    limit: productLimits.highRejectRate,
  });
  reason('noConversion');
  const callable = waiting(products, place);
  if (callable > 0 && facts.records >= parameters.smallSample) {
    reasons.push({ code: 'optimise.callable', facts: { callable } });
  }
  return reasons;
}
