import type { ConversionParameters } from '../recipe/types';
import type { Records } from './readRecords';
import { rankKind } from './analyzeGroups';
import type { Duplicates } from './findDuplicates';
import { tierCode, type ConversionCore, type RankedGroups } from './types';

/** The main figures once more, each repeated record counted once. */
export interface WithoutDuplicates {
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  readonly highCustomerMeanCallRate: number | undefined;
  readonly highProductMeanCallRate: number | undefined;
  /** Customers and products that are high with the repeats and not without. */
  readonly customersLeavingHigh: number;
  readonly productsLeavingHigh: number;
}

/** @returns undefined where no record is repeated */
export function compareWithoutDuplicates(
  { customers, products, measures }: Records,
  core: ConversionCore,
  duplicates: Duplicates,
  parameters: ConversionParameters,
): WithoutDuplicates | undefined {
  if (duplicates.exact === 0) return undefined;
  const { ranking: customerRanking } = rankKind(
    'customer',
    customers,
    measures,
    parameters,
    duplicates.firsts,
  );
  const { ranking: productRanking } = rankKind('product', products, measures, parameters, duplicates.firsts);
  const records = sum(customerRanking.records);
  const calls = sum(customerRanking.calls);
  return {
    records,
    calls,
    callRate: calls / records,
    highCustomerMeanCallRate: highMean(customerRanking),
    highProductMeanCallRate: highMean(productRanking),
    customersLeavingHigh: leavingHigh(core.customers.ranking, customerRanking),
    productsLeavingHigh: leavingHigh(core.products.ranking, productRanking),
  };
}

const high = tierCode.high;

function highMean(ranking: RankedGroups): number | undefined {
  const rates = ranking.callRates.filter((_, place) => ranking.tiers[place] === high);
  return rates.length === 0 ? undefined : sum(rates) / rates.length;
}

function leavingHigh(before: RankedGroups, after: RankedGroups): number {
  let count = 0;
  for (let place = 0; place < before.count; place++) {
    if (before.tiers[place] !== high) continue;
    const now = after.places[before.codes[place]!]!;
    if (now < 0 || after.tiers[now] !== high) count++;
  }
  return count;
}

function sum(values: Int32Array | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
