import type { ConversionParameters } from '../recipe/types';
import type { CategoryColumn, Table } from '../table/types';
import type { CustomerLabel } from './describeCustomers';
import { productLimits, type ProductTrait } from './describeProducts';
import { tierNames, type Caution, type Outcomes, type RankedGroups } from './types';
import type { Evidence } from './weighEvidence';

/** What the lists of things to do are drawn from. */
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

/** Callable records not called; 0 where the table does not tell them. */
export function waiting(ranking: RankedGroups, place: number): number {
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

export function maintainReasons(sources: ActionSources, place: number): Caution[] {
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

export function developReasons(sources: ActionSources, place: number): Caution[] {
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

export function stopReasons(sources: ActionSources, place: number): Caution[] {
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

export function promoteReasons(sources: ActionSources, place: number): Caution[] {
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

export function retireReasons(sources: ActionSources, place: number): Caution[] {
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

export function optimiseReasons(sources: ActionSources, place: number): Caution[] {
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
