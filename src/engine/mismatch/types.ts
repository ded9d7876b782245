import type { MismatchParameters } from '../recipe/types';
import type { Caution } from './findCautions';
import type { CutLines } from './drawCutLines';
import type { DormantAccounts } from './findDormantAccounts';
import type { EarlyWarning } from './findEarlyWarnings';
import type { FeatureAlignment } from './alignFeatures';
import type { GapDecomposition } from './decomposeGap';
import type { GroupedReturns } from './compareReturnsByGroup';
import type { HealthPlan } from './planHealth';
import type { Lifecycle } from './distributeLifecycle';
import type { MethodSensitivity } from './compareMethods';
import type { OnboardingAdoption } from './relateOnboardingToAdoption';
import type { OwnerContacts } from './listOwners';
import type { Performance } from './scorePerformance';
import type { Placement } from './placeCustomers';
import type { PriorityDrivers } from './explainPriority';
import type { ReturnComparison } from './compareReturns';
import type { ReturnsByLifecycle } from './crossReturnsWithLifecycle';
import type { ReweightedPriority } from './reweightPriority';
import type { Segments } from './crossSegments';
import type { SingleChanges } from './findSingleChanges';
import type { WeightSensitivity } from './varyWeights';
import type { TeamByLevel } from './crossTeamWithLevel';

/**
 * A category of every customer. Blank is a group of its own, the last one, with label '' (never dropped,
 * and a person sees it as "(blank)"); it is there only when some customer has no value.
 */
export interface Grouping {
  /** Index into `labels`, one per customer. */
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** The roles whose normalised values make the performance score, in the order of the weights. */
export type MetricRole = 'sales' | 'adoption' | 'support' | 'support_time';

/** Why a row of the table is not a customer of the analysis: the role whose value is missing. */
export interface DroppedRows {
  /** 1-based sheet rows, ascending. */
  readonly sheetRows: Int32Array;
  /** Index into `roles`, one per dropped row: the first role found missing. */
  readonly codes: Uint8Array;
  readonly roles: readonly string[];
}

/**
 * The customers of an analysis: rows of the table with a priority and every metric in use.
 * Number columns hold NaN where a value is missing; columns of roles that the table lacks are undefined.
 */
export interface Customers {
  readonly count: number;
  /** 1-based sheet row of each customer. */
  readonly sheetRows: Int32Array;
  /** Identity as the reader knows it: the id where there is one, else the name. */
  readonly identity: (customer: number) => string;
  /** Name beside the id, where the table has both. */
  readonly name: ((customer: number) => string) | undefined;
  readonly priority: Float64Array;
  readonly metrics: readonly CustomerMetric[];
  readonly adoption: Float64Array | undefined;
  readonly clv: Float64Array | undefined;
  readonly cac: Float64Array | undefined;
  readonly roi: Float64Array | undefined;
  readonly onboarding: Float64Array | undefined;
  readonly teamSize: Float64Array | undefined;
  readonly lifecycle: Grouping | undefined;
  readonly industry: Grouping | undefined;
  readonly size: Grouping | undefined;
  readonly level: Grouping | undefined;
  readonly dropped: DroppedRows;
}

/** One metric of the performance score as the user's table has it. */
export interface CustomerMetric {
  readonly role: MetricRole;
  readonly header: string;
  readonly values: Float64Array;
  /** Weight as asked for; scaled over the metrics in use when the score is made. */
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
}

/** Return on investment of each customer, and why some have none. */
export interface Returns {
  /** NaN is blank. */
  readonly values: Float64Array;
  readonly source: 'ratio' | 'column';
  /** Customers without a value, by reason; `missing` is a blank CLV, CAC or ROI cell. */
  readonly blank: { readonly missing: number; readonly costNotPositive: number };
}

/** A part of the analysis that absent columns make impossible, or smaller. */
export interface Loss {
  readonly code:
    | 'salesInPerformance'
    | 'adoptionInPerformance'
    | 'supportInPerformance'
    | 'returns'
    | 'lifecycle'
    | 'segments'
    | 'industries'
    | 'sizes'
    | 'onboarding'
    | 'onboardingPair'
    | 'owners'
    | 'team';
  /** The roles whose columns would bring it back. */
  readonly roles: readonly string[];
}

/**
 * The mismatch analysis: who gets a high investment priority and does not perform, where, why, and what to do.
 * Indexes of customers everywhere are positions in `customers`. A part is undefined where its columns are absent (see `losses`).
 */
export interface MismatchResult {
  readonly parameters: MismatchParameters;
  readonly customers: Customers;
  readonly performance: Performance;
  readonly cuts: CutLines;
  readonly placement: Placement;
  /** Percentile ranks, 0 to 1 (PERCENTRANK.INC), of all customers. */
  readonly percentiles: { readonly priority: Float64Array; readonly performance: Float64Array };
  readonly changes: SingleChanges;
  readonly returns: Returns | undefined;
  readonly returnComparison: ReturnComparison | undefined;
  readonly lifecycle: Lifecycle | undefined;
  readonly segments: Segments | undefined;
  readonly onboarding: OnboardingAdoption | undefined;
  readonly returnsByLevel: GroupedReturns | undefined;
  readonly returnsByTeam: GroupedReturns | undefined;
  readonly teamByLevel: TeamByLevel | undefined;
  readonly returnsByLifecycle: ReturnsByLifecycle | undefined;
  readonly drivers: PriorityDrivers;
  readonly alignment: readonly FeatureAlignment[];
  readonly gap: GapDecomposition | undefined;
  readonly reweighted: ReweightedPriority | undefined;
  readonly earlyWarning: EarlyWarning | undefined;
  readonly healthPlan: HealthPlan | undefined;
  readonly dormant: DormantAccounts | undefined;
  readonly owners: OwnerContacts | undefined;
  readonly sensitivity: readonly MethodSensitivity[];
  readonly weightSensitivity: WeightSensitivity | undefined;
  readonly losses: readonly Loss[];
  readonly cautions: readonly Caution[];
}
