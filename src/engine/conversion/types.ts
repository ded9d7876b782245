import type { Facts } from '../problem';
import type { ConversionParameters } from '../recipe/types';
import { tierCode, tierNames } from '../score/valueTier';
import type { StageDisagreement } from './compareWithStage';
import type { TimeOrder } from './checkTimeOrder';
import type { Team } from './compareTeams';
import type { TierRatio } from './compareTierRates';
import type { WithoutDuplicates } from './compareWithoutDuplicates';
import type { RejectReason } from './countRejectReasons';
import type { CustomerLabel } from './describeCustomers';
import type { LowTierRejects } from './describeLowTier';
import type { ProductTrait } from './describeProducts';
import type { Duplicates } from './findDuplicates';
import type { ActionList } from './listActions';
import type { FollowUps } from './listFollowUps';
import type { Concentration } from './measureConcentration';
import type { Funnel } from './measureFunnel';
import type { Kpi } from './measureKpis';
import type { Trend } from './measureMonths';
import type { Stability } from './measureStability';
import type { FeatureTests } from './testFeatures';
import type { Evidence } from './weighEvidence';

/** What is compared: the two ways in which the records are grouped. */
export type GroupKind = 'customer' | 'product';

/** Names of the tiers by their codes in `RankedGroups.tiers`, in rank order. */
export { tierCode, tierNames };
export type Tier = (typeof tierNames)[number];

/** What can become of a record. A record may have several at a time: real data do not nest. */
export type Outcome =
  'called' | 'signed' | 'rejected' | 'integratable' | 'testing' | 'pending' | 'opened' | 'returned';

/** One bit an outcome in `Outcomes.bits`. */
export const outcomeBit: Readonly<Record<Outcome, number>> = {
  called: 1,
  signed: 2,
  rejected: 4,
  integratable: 8,
  testing: 16,
  pending: 32,
  opened: 64,
  returned: 128,
};

/** The outcomes of all records, one byte a record. */
export interface Outcomes {
  readonly bits: Uint8Array;
  /** How many records have each combination of outcomes, by the value of their byte. */
  readonly combinations: Int32Array;
  /** Outcomes that the table tells anything about; the bit of any other is never set. */
  readonly known: ReadonlySet<Outcome>;
}

/** Sums of the records of each group that has any, in order of their codes. */
export interface GroupCounts {
  readonly groupCount: number;
  /** Code of each group in the table's column. */
  readonly codes: Int32Array;
  readonly records: Int32Array;
  readonly calls: Int32Array;
  readonly signs: Int32Array;
  readonly rejects: Int32Array;
  readonly testing: Int32Array;
  readonly callableNotCalled: Int32Array;
  readonly sampleSums: Float64Array;
  readonly sampleCounts: Int32Array;
  readonly dayCounts: Int32Array;
  readonly daySums: Float64Array;
}

/** One term of a score: weight times a measure of 0 to 1 for each group. */
export interface ScoreTerm {
  readonly measure: ScoreMeasure;
  readonly weight: number;
  /** The measure as it is, for example the number of calls. */
  readonly raw: ArrayLike<number>;
  /** The measure as it enters the score. */
  readonly normalised: Float64Array;
}
export type ScoreMeasure = 'callRate' | 'calls' | 'signRate' | 'records' | 'rejectRate';

export interface Score {
  readonly values: Float64Array;
  readonly terms: readonly ScoreTerm[];
  /** Measures whose column is missing: their terms are left out, the other weights stay as they are. */
  readonly missing: readonly ScoreMeasure[];
}

/**
 * All customers or all products, best first: every array has one element a group in rank order,
 * so that element 0 has rank 1. Rates are fractions; NaN marks what the table does not tell and a mean without values.
 */
export interface RankedGroups {
  readonly kind: GroupKind;
  readonly count: number;
  /** Outcomes that the table tells. */
  readonly known: ReadonlySet<Outcome>;
  readonly names: readonly string[];
  /** Code of the group in the table's column. */
  readonly codes: Int32Array;
  /** Place in these arrays by code; -1 for a code without records. */
  readonly places: Int32Array;
  /** A `tierCode` each. */
  readonly tiers: Uint8Array;
  readonly records: Int32Array;
  readonly calls: Int32Array;
  readonly callRates: Float64Array;
  readonly signs: Int32Array;
  readonly signRates: Float64Array;
  readonly rejects: Int32Array;
  readonly rejectRates: Float64Array;
  readonly testingRates: Float64Array;
  readonly callableNotCalled: Float64Array;
  readonly meanSampleSizes: Float64Array;
  readonly meanTestDays: Float64Array;
  readonly scores: Float64Array;
  readonly terms: readonly ScoreTerm[];
  /** Measures that the score lacks because their column is missing. */
  readonly missingMeasures: readonly ScoreMeasure[];
}

/** The groups of one tier taken together. Means are over groups, pooled rates over their records. */
export interface TierSummary {
  readonly tier: Tier;
  readonly groups: number;
  readonly share: number;
  readonly records: number;
  readonly recordShare: number;
  readonly calls: number;
  readonly callShare: number | undefined;
  readonly meanCallRate: number | undefined;
  readonly pooledCallRate: number | undefined;
  readonly meanCalls: number | undefined;
  readonly pooledSignRate: number | undefined;
  readonly pooledRejectRate: number | undefined;
  /** Groups without a single call. */
  readonly withoutCalls: number;
  readonly meanSampleSize: number | undefined;
  readonly medianSampleSize: number | undefined;
  readonly meanTestDays: number | undefined;
}

/** Where the tiers are cut, and how many groups share the score at each cut. */
export interface TierCuts {
  readonly highScore: number | undefined;
  readonly lowScore: number | undefined;
  readonly tiesAtHighCut: number;
  readonly tiesAtLowCut: number;
}

/** A share of records, or a mean, in the high tier beside the same in the low tier. */
export interface FeatureDifference {
  /** Role of the column, or 'test_days'. */
  readonly dimension: string;
  /** Undefined: records without a value; for a mean there is no value at all. */
  readonly value: string | undefined;
  readonly measure: 'share' | 'mean';
  readonly high: number | undefined;
  readonly low: number | undefined;
  /** High minus low. */
  readonly difference: number | undefined;
  /** Records with this value; for a mean, records that have a number. */
  readonly highRecords: number;
  readonly lowRecords: number;
}

/** One grouping of the records: who is in it, who stands where, what sets the tiers apart. */
export interface GroupAnalysis {
  readonly ranking: RankedGroups;
  readonly tiers: Readonly<Record<Tier, TierSummary>>;
  readonly cuts: TierCuts;
  readonly features: readonly FeatureDifference[];
}

/** A distribution in five figures; undefined where no record has a value. */
export interface Distribution {
  readonly count: number;
  readonly missing: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly ninetieth: number | undefined;
}

export interface OverallFigures {
  readonly records: number;
  readonly customers: number;
  readonly products: number;
  readonly calls: number;
  readonly callRate: number;
  readonly signs: number | undefined;
  readonly signRate: number | undefined;
  readonly rejects: number | undefined;
  readonly rejectRate: number | undefined;
  readonly callable: number | undefined;
  readonly callableNotCalled: number | undefined;
  readonly opened: number | undefined;
  readonly meanCustomerCallRate: number | undefined;
  readonly meanProductCallRate: number | undefined;
  readonly sampleSize: Distribution | undefined;
  /** Whole days from application to return. */
  readonly testDays: Distribution | undefined;
  /** First and last application as Excel serial days. */
  readonly firstApplication: number | undefined;
  readonly lastApplication: number | undefined;
}

/** A caution beside a figure: a code, its facts, how many are concerned. */
export interface Caution {
  readonly code: string;
  readonly facts: Facts;
}

/** The core of the analysis: what the published report defines. */
export interface ConversionCore {
  readonly overall: OverallFigures;
  readonly customers: GroupAnalysis;
  readonly products: GroupAnalysis;
}

export interface ConversionResult extends ConversionCore {
  readonly parameters: ConversionParameters;
  /** Header of each role as written in the user's table. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Optional outcomes and roles without a column. */
  readonly missingRoles: readonly string[];
  readonly funnel: Funnel;
  readonly customerConcentration: Concentration;
  readonly productConcentration: Concentration;
  readonly customerEvidence: Evidence;
  readonly productEvidence: Evidence;
  /** One label a customer, traits of each product, in rank order. */
  readonly customerLabels: readonly CustomerLabel[];
  readonly productTraits: readonly (readonly ProductTrait[])[];
  readonly lowCustomerRejects: LowTierRejects | undefined;
  readonly lowProductRejects: LowTierRejects | undefined;
  readonly customerRatio: TierRatio;
  readonly productRatio: TierRatio;
  readonly customerStability: Stability | undefined;
  readonly productStability: Stability | undefined;
  readonly customerTests: FeatureTests | undefined;
  readonly productTests: FeatureTests | undefined;
  readonly rejectReasons: readonly RejectReason[];
  readonly teams: readonly Team[];
  readonly trend: Trend | undefined;
  readonly timeOrder: TimeOrder;
  readonly stageDisagreements: readonly StageDisagreement[];
  readonly duplicates: Pick<Duplicates, 'exact' | 'repeatedPairs'>;
  readonly withoutDuplicates: WithoutDuplicates | undefined;
  readonly actions: readonly ActionList[];
  readonly followUps: readonly FollowUps[];
  readonly kpis: readonly Kpi[];
  readonly cautions: readonly Caution[];
}
