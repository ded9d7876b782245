import type { ConversionParameters } from './parameters';
import type { CategoryColumn, Table } from '../table/types';
import type { GroupAnalysis } from './analyzeGroups';
import { compareTierRates, type TierRatio } from './compareTierRates';
import { describeCustomers, type CustomerLabel } from './describeCustomers';
import { describeLowTier, type LowTierRejects } from './describeLowTier';
import { describeProducts, type ProductTrait } from './describeProducts';
import { measureConcentration, type Concentration } from './measureConcentration';
import { measureStability, type Stability } from './measureStability';
import type { PerSubject } from './perSubject';
import { testFeatures, type FeatureTests } from './testFeatures';
import { weighEvidence, type Evidence } from './weighEvidence';

export type Remark = CustomerLabel | ProductTrait;

/** Customers or products with how far their ranking can be trusted. */
export interface SubjectReview extends GroupAnalysis {
  readonly evidence: Evidence;
  /** What is said of each, in rank order: exactly one label of a customer, any number of traits of a product. */
  readonly remarks: readonly (readonly Remark[])[];
  readonly concentration: Concentration;
  readonly lowRejects: LowTierRejects | undefined;
  readonly ratio: TierRatio;
  readonly stability: Stability | undefined;
  readonly tests: FeatureTests | undefined;
}

type Describe = (
  analysis: GroupAnalysis,
  evidence: Evidence,
  pooledRate: number,
  parameters: ConversionParameters,
) => SubjectReview['remarks'];

const describe: PerSubject<Describe> = {
  customer: ({ ranking, tiers }, _evidence, _pooledRate, parameters) =>
    describeCustomers(ranking, tiers.high.meanCallRate, parameters).map((label) => [label]),
  product: ({ ranking }, evidence, pooledRate, parameters) =>
    describeProducts(ranking, evidence, pooledRate, parameters),
};

/**
 * Intervals, shrinkage, concentration, stability and tests of one grouping, and what is to be said of its members.
 *
 * @param pooledRate call rate of all records
 */
export function reviewSubject(
  table: Table,
  groups: CategoryColumn,
  analysis: GroupAnalysis,
  pooledRate: number,
  parameters: ConversionParameters,
): SubjectReview {
  const { ranking, tiers, features } = analysis;
  const evidence = weighEvidence(ranking, pooledRate);
  return {
    ...analysis,
    evidence,
    remarks: describe[ranking.subject](analysis, evidence, pooledRate, parameters),
    concentration: measureConcentration(ranking),
    lowRejects: describeLowTier(ranking, parameters.smallSample),
    ratio: compareTierRates(ranking, tiers),
    stability: measureStability(ranking, evidence.prior),
    tests: testFeatures(table, groups, ranking, features),
  };
}
