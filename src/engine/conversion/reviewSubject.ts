import type { ConversionParameters } from './parameters';
import type { Tier } from '../score/valueTier';
import type { CategoryColumn, Table } from '../table/types';
import type { GroupAnalysis } from './analyzeGroups';
import { compareTierRates, type TierRatio } from './compareTierRates';
import { drawTierRates } from './drawTierRates';
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
import type { CallDates } from './readCallDates';
import type { Outcomes } from './readOutcomes';
import { sumTierCustomers } from './sumTierCustomers';
import { testFeatures, type FeatureTests } from './testFeatures';
import { weighEvidence, type Evidence } from './weighEvidence';
import { weighTiers, type TierEvidence } from './weighTiers';

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
  /** The customers behind each tier and the intervals of its rates. */
  readonly tierEvidence: Readonly<Record<Tier, TierEvidence>>;
  readonly stability: Stability | undefined;
  readonly tests: FeatureTests | undefined;
}

/** The records, as customers or products have them. */
export interface SubjectRecords {
  readonly table: Table;
  readonly outcomes: Outcomes;
  /** When records were called, where dates tell. */
  readonly callDates: CallDates | undefined;
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
 */
export function reviewSubject(
  { table, outcomes, groups, places, cells, callDates }: SubjectRecords,
  analysis: GroupAnalysis,
  parameters: ConversionParameters,
): SubjectReview {
  const { ranking, tiers, features } = analysis;
  const judgement = judgeGroups(cells, ranking.count, {
    clusters: leastPartners[ranking.subject],
    records: parameters.smallSample,
  });
  const evidence = weighEvidence(ranking, judgement);
  const remarks = describe[ranking.subject](analysis, judgement, parameters);
  const gains = expectGains(places, ranking.count, outcomes, callDates);
  const tierCustomers = sumTierCustomers(ranking, cells);
  const drawn = drawTierRates(ranking, cells, tierCustomers);
  return {
    ...analysis,
    evidence,
    judgement,
    gains,
    lists: assignLists({ ranking, evidence, judgement, cells, gains, remarks, parameters }),
    remarks,
    concentration: measureConcentration(ranking),
    lowRejects: describeLowTier(ranking, parameters.smallSample),
    ratio: compareTierRates(tiers, drawn),
    tierEvidence: weighTiers(tierCustomers, drawn),
    stability: measureStability(ranking, evidence.prior),
    tests: testFeatures(table, groups, ranking, features),
  };
}
