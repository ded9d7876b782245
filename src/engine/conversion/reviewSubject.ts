import type { ConversionParameters } from './parameters';
import type { CategoryColumn, Table } from '../table/types';
import type { GroupAnalysis } from './analyzeGroups';
import { compareTierRates, type TierRatio } from './compareTierRates';
import { assignLists, type Lists } from './assignLists';
import type { Cells } from './countCells';
import { describeCustomers, type Remark } from './describeCustomers';
import { describeLowTier, type LowTierRejects } from './describeLowTier';
import { describeProducts } from './describeProducts';
import { expectGains, type Gains } from './expectGains';
import { judgeGroups, leastCustomers, type Judgement } from './judgeGroups';
import { measureConcentration, type Concentration } from './measureConcentration';
import { measureStability, type Stability } from './measureStability';
import type { PerSubject } from './perSubject';
import type { Outcomes } from './readOutcomes';
import { testFeatures, type FeatureTests } from './testFeatures';
import { weighEvidence, type Evidence } from './weighEvidence';

/** Customers or products with how far their ranking can be trusted. */
export interface SubjectReview extends GroupAnalysis {
  readonly evidence: Evidence;
  /** How each stands to all records, customers (or the products of a customer) taken as the unit. */
  readonly judgement: Judgement;
  /** What is to be won by following up. */
  readonly gains: Gains | undefined;
  /** The one list that each stands on. */
  readonly lists: Lists;
  /** What is said of each, in rank order: exactly one label of a customer, any number of traits of a product. */
  readonly remarks: readonly (readonly Remark[])[];
  readonly concentration: Concentration;
  readonly lowRejects: LowTierRejects | undefined;
  readonly ratio: TierRatio;
  readonly stability: Stability | undefined;
  readonly tests: FeatureTests | undefined;
}

/** The records, as customers or products have them. */
export interface SubjectRecords {
  readonly table: Table;
  readonly outcomes: Outcomes;
  readonly groups: CategoryColumn;
  /** Place in the ranking of each record's group. */
  readonly places: Int32Array;
  /** Counts of each group by its partners: of customers by product, of products by customer. */
  readonly cells: Cells;
}

type Describe = (
  analysis: GroupAnalysis,
  judgement: Judgement,
  parameters: ConversionParameters,
) => SubjectReview['remarks'];

const describe: PerSubject<Describe> = {
  customer: ({ ranking, tiers }, judgement, parameters) =>
    describeCustomers(ranking, judgement, tiers.high.meanCallRate, parameters).map((label) => [label]),
  product: ({ ranking }, judgement, parameters) => describeProducts(ranking, judgement, parameters),
};

/** A customer has a verdict of its own however few products it has; a product needs customers. */
const leastPartners: PerSubject<number> = { customer: 1, product: leastCustomers };

/**
 * Intervals, shrinkage, verdicts, concentration, stability and tests of one grouping, what is to be said of its members and
 * which list each stands on.
 *
 * @param pooledRate call rate of all records
 */
export function reviewSubject(
  { table, outcomes, groups, places, cells }: SubjectRecords,
  analysis: GroupAnalysis,
  pooledRate: number,
  parameters: ConversionParameters,
): SubjectReview {
  const { ranking, tiers, features } = analysis;
  const evidence = weighEvidence(ranking, pooledRate);
  const judgement = judgeGroups(cells, ranking.count, {
    clusters: leastPartners[ranking.subject],
    records: parameters.smallSample,
  });
  const remarks = describe[ranking.subject](analysis, judgement, parameters);
  const gains = expectGains(places, ranking.count, outcomes);
  return {
    ...analysis,
    evidence,
    judgement,
    gains,
    lists: assignLists({ ranking, evidence, judgement, cells, gains, remarks, parameters }),
    remarks,
    concentration: measureConcentration(ranking),
    lowRejects: describeLowTier(ranking, parameters.smallSample),
    ratio: compareTierRates(ranking, tiers),
    stability: measureStability(ranking, evidence.prior),
    tests: testFeatures(table, groups, ranking, features),
  };
}
