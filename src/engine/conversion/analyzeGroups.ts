import type { ConversionParameters } from '../recipe/types';
import type { CategoryColumn, Table } from '../table/types';
import { compareFeatures } from './compareFeatures';
import { groupRecords, type RecordMeasures } from './groupRecords';
import { rankGroups } from './rankGroups';
import { scoreCustomers } from './scoreCustomers';
import { scoreProducts } from './scoreProducts';
import { summariseTiers } from './summariseTiers';
import { tierOfRecords } from './tierOfRecords';
import type { GroupAnalysis, GroupKind, RankedGroups, TierCuts } from './types';

/** Groups the records by customer or by product, scores the groups and ranks them. */
export function rankKind(
  kind: GroupKind,
  groups: CategoryColumn,
  measures: RecordMeasures,
  parameters: ConversionParameters,
  keep?: Uint8Array,
): { readonly ranking: RankedGroups; readonly cuts: TierCuts } {
  const counts = groupRecords(groups, measures, keep);
  const { known } = measures.outcomes;
  const score =
    kind === 'customer'
      ? scoreCustomers(counts, known, parameters.customerWeights)
      : scoreProducts(counts, known, parameters.productWeights);
  return rankGroups(kind, groups.labels, counts, score, known, parameters);
}

/**
 * The ranking of customers or products with what its tiers are like and what sets them apart.
 *
 * @param sampleOrder rows in ascending order of their sample sizes, which customers and products share
 */
export function analyzeGroups(
  table: Table,
  kind: GroupKind,
  groups: CategoryColumn,
  measures: RecordMeasures,
  sampleOrder: Int32Array | undefined,
  parameters: ConversionParameters,
): GroupAnalysis {
  const { ranking, cuts } = rankKind(kind, groups, measures, parameters);
  const recordTiers = tierOfRecords(groups, ranking);
  const { sampleSizes, testDays } = measures;
  return {
    ranking,
    cuts,
    tiers: summariseTiers(ranking, { tiers: recordTiers, sampleSizes, sampleOrder, testDays }),
    features: compareFeatures(table, kind, recordTiers, { sample_size: sampleSizes, test_days: testDays }),
  };
}
