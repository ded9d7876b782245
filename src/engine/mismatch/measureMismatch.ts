import type { MismatchParameters } from './parameters';
import type { Table } from '../table/types';
import { alignFeatures, type FeatureAlignment } from './alignFeatures';
import { binTeamSize } from './binTeamSize';
import { compareMethods, type MethodSensitivity } from './compareMethods';
import { compareReturns, type ReturnComparison } from './compareReturns';
import { compareReturnsByGroup, type GroupedReturns } from './compareReturnsByGroup';
import { crossReturnsWithLifecycle, type ReturnsByLifecycle } from './crossReturnsWithLifecycle';
import { crossSegments, type Segments } from './crossSegments';
import { crossTeamWithLevel, type TeamByLevel } from './crossTeamWithLevel';
import { decomposeGap, type GapDecomposition } from './decomposeGap';
import { distributeLifecycle, type Lifecycle } from './distributeLifecycle';
import { drawCutLines, type CutLines } from './drawCutLines';
import { explainPriority, type PriorityDrivers } from './explainPriority';
import { findDormantAccounts, type DormantAccounts } from './findDormantAccounts';
import { findEarlyWarnings, type EarlyWarning } from './findEarlyWarnings';
import { findSingleChanges, type SingleChanges } from './findSingleChanges';
import { listOwners, type OwnerContacts } from './listOwners';
import { judgePriority, type PriorityJudgement } from './judgePriority';
import { nameLosses, type Loss } from './nameLosses';
import { levelOrder, orderGroups } from './orderGroups';
import { placeCustomers, type Placement } from './placeCustomers';
import { planHealth, type HealthPlan } from './planHealth';
import { rankCustomers } from './rankCustomers';
import { relateOnboardingToAdoption, type OnboardingAdoption } from './relateOnboardingToAdoption';
import { returnOnInvestment, type Returns } from './returnOnInvestment';
import { reweightPriority, type ReweightedPriority } from './reweightPriority';
import { scorePerformance, type Performance } from './scorePerformance';
import { selectCustomers, type Customers } from './selectCustomers';
import { testMismatchChoices, type MismatchStability } from './testMismatchChoices';
import { varyWeights, type WeightSensitivity } from './varyWeights';

/** The groupings that returns are compared by. */
export type ReturnGrouping = 'level' | 'team';

/**
 * Every figure of the mismatch analysis. Indexes of customers everywhere are positions in `customers`. A part is undefined
 * where its columns are absent (see `losses`).
 */
export interface MismatchMeasures {
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
  /** Returns of the mismatched customers by level of the decision maker and by team size. */
  readonly returnsBy: Readonly<Record<ReturnGrouping, GroupedReturns | undefined>>;
  readonly teamByLevel: TeamByLevel | undefined;
  readonly returnsByLifecycle: ReturnsByLifecycle | undefined;
  readonly lifecycle: Lifecycle | undefined;
  readonly segments: Segments | undefined;
  readonly onboarding: OnboardingAdoption | undefined;
  readonly drivers: PriorityDrivers;
  /** Whether the priority score tells good customers from bad. */
  readonly judgement: PriorityJudgement;
  readonly alignment: readonly FeatureAlignment[];
  readonly gap: GapDecomposition | undefined;
  readonly reweighted: ReweightedPriority | undefined;
  readonly earlyWarning: EarlyWarning | undefined;
  readonly healthPlan: HealthPlan | undefined;
  readonly dormant: DormantAccounts | undefined;
  readonly owners: OwnerContacts | undefined;
  /** How far each verdict rests on the choices that were made. */
  readonly choices: MismatchStability;
  readonly sensitivity: readonly MethodSensitivity[];
  readonly weightSensitivity: WeightSensitivity | undefined;
  readonly losses: readonly Loss[];
}

/**
 * Computes everything that the mismatch analysis says in figures.
 *
 * @throws Problem as `selectCustomers`
 */
export function measureMismatch(table: Table, parameters: MismatchParameters): MismatchMeasures {
  const customers = selectCustomers(table, parameters);
  const { priority, lifecycle, onboarding, adoption, teamSize, industry, size } = customers;
  const level = customers.level && orderGroups(customers.level, levelOrder);
  const team = teamSize && binTeamSize(teamSize);
  const performance = scorePerformance(customers.metrics, parameters.method);
  const { scores, metrics } = performance;
  const cuts = drawCutLines(priority, scores, parameters);
  const placement = placeCustomers(priority, scores, cuts);
  const { mismatch } = placement;
  const ranks = { priority: rankCustomers(priority), performance: rankCustomers(scores) };

  const returns = returnOnInvestment(customers);
  const roi = returns?.values;
  const drivers = explainPriority(customers, scores, roi, ranks);
  const choices = testMismatchChoices(customers, performance, placement, parameters);
  const segments = crossSegments(industry, size, scores, placement, parameters.minimumCell);
  return {
    parameters,
    customers,
    performance,
    cuts,
    placement,
    percentiles: {
      priority: ranks.priority.percentiles,
      performance: ranks.performance.percentiles,
    },
    changes: findSingleChanges(mismatch, scores, metrics, cuts),
    returns,
    returnComparison: returns && compareReturns(returns, customers, placement, parameters.roiLow),
    returnsBy: {
      level: roi && level && compareReturnsByGroup(roi, level, mismatch),
      team: roi && team && compareReturnsByGroup(roi, team, mismatch),
    },
    teamByLevel: roi && teamSize && level && crossTeamWithLevel(roi, teamSize, level, mismatch),
    returnsByLifecycle: roi && lifecycle && crossReturnsWithLifecycle(roi, lifecycle, mismatch),
    lifecycle: lifecycle && distributeLifecycle(lifecycle, placement, parameters),
    segments,
    onboarding:
      onboarding && adoption && relateOnboardingToAdoption(onboarding, adoption, customers, placement),
    drivers,
    judgement: judgePriority(drivers.performance, placement.counts),
    alignment: alignFeatures(customers, scores, roi),
    gap: decomposeGap(metrics, placement, segments),
    reweighted: reweightPriority(customers, roi, placement, cuts, scores, parameters),
    earlyWarning: onboarding && findEarlyWarnings(customers, onboarding, parameters.onboardingLow),
    healthPlan: segments && planHealth(segments, priority, placement),
    dormant: lifecycle && findDormantAccounts(lifecycle, customers, placement),
    owners: level && listOwners(level, priority, placement),
    choices,
    sensitivity: compareMethods(choices, placement),
    weightSensitivity: varyWeights(metrics, placement, parameters),
    losses: nameLosses(table),
  };
}
