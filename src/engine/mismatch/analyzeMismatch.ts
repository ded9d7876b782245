import type { MismatchParameters } from '../recipe/types';
import type { Table } from '../table/types';
import { alignFeatures } from './alignFeatures';
import { binTeamSize } from './binTeamSize';
import { compareMethods } from './compareMethods';
import { compareReturns } from './compareReturns';
import { compareReturnsByGroup } from './compareReturnsByGroup';
import { crossReturnsWithLifecycle } from './crossReturnsWithLifecycle';
import { crossSegments } from './crossSegments';
import { crossTeamWithLevel } from './crossTeamWithLevel';
import { decomposeGap } from './decomposeGap';
import { distributeLifecycle } from './distributeLifecycle';
import { drawCutLines } from './drawCutLines';
import { explainPriority } from './explainPriority';
import { findCautions } from './findCautions';
import { findDormantAccounts } from './findDormantAccounts';
import { findEarlyWarnings } from './findEarlyWarnings';
import { findSingleChanges } from './findSingleChanges';
import { listOwners } from './listOwners';
import { nameLosses } from './nameLosses';
import { levelOrder, orderGroups } from './orderGroups';
import { placeCustomers } from './placeCustomers';
import { planHealth } from './planHealth';
import { rankCustomers } from './rankCustomers';
import { relateOnboardingToAdoption } from './relateOnboardingToAdoption';
import { returnOnInvestment } from './returnOnInvestment';
import { reweightPriority } from './reweightPriority';
import { scorePerformance } from './scorePerformance';
import { selectCustomers } from './selectCustomers';
import type { MismatchResult } from './types';
import { varyWeights } from './varyWeights';

/**
 * Finds the customers with a high investment priority and a low performance, where they are, why, and what to do.
 *
 * @param table one row per customer; needs a priority and at least one of sales, adoption and support, uses all other roles it has
 * @throws Problem as `selectCustomers`
 */
export function analyzeMismatch(table: Table, parameters: MismatchParameters): MismatchResult {
  const customers = selectCustomers(table, parameters);
  const { priority, lifecycle, onboarding, adoption, teamSize } = customers;
  const level = customers.level && orderGroups(customers.level, levelOrder);
  const performance = scorePerformance(customers.metrics, parameters.method);
  const cuts = drawCutLines(priority, performance.scores, parameters);
  const placement = placeCustomers(priority, performance.scores, cuts);
  const { mismatch } = placement;
  const ranks = { priority: rankCustomers(priority), performance: rankCustomers(performance.scores) };

  const returns = returnOnInvestment(customers);
  const roi = returns?.values;
  const segments = crossSegments(
    customers.industry,
    customers.size,
    performance.scores,
    placement,
    parameters.minimumCell,
  );
  const result = {
    parameters,
    customers,
    performance,
    cuts,
    placement,
    percentiles: {
      priority: ranks.priority.percentiles,
      performance: ranks.performance.percentiles,
    },
    changes: findSingleChanges(mismatch, performance.scores, performance.metrics, cuts),
    returns,
    returnComparison: returns && compareReturns(returns, customers, placement, parameters.roiLow),
    lifecycle: lifecycle && distributeLifecycle(lifecycle, placement, parameters),
    segments,
    onboarding:
      onboarding && adoption && relateOnboardingToAdoption(onboarding, adoption, customers, placement),
    returnsByLevel: roi && level && compareReturnsByGroup(roi, level, mismatch),
    returnsByTeam: roi && teamSize && compareReturnsByGroup(roi, binTeamSize(teamSize), mismatch),
    teamByLevel: roi && teamSize && level && crossTeamWithLevel(roi, teamSize, level, mismatch),
    returnsByLifecycle: roi && lifecycle && crossReturnsWithLifecycle(roi, lifecycle, mismatch),
    drivers: explainPriority(customers, performance.scores, roi, ranks),
    alignment: alignFeatures(customers, performance.scores, roi),
    gap: decomposeGap(performance.metrics, placement, segments),
    reweighted: reweightPriority(customers, roi, placement, cuts, performance.scores, parameters),
    earlyWarning: onboarding && findEarlyWarnings(customers, onboarding, parameters.onboardingLow),
    healthPlan: segments && planHealth(segments, priority, placement),
    dormant: lifecycle && findDormantAccounts(lifecycle, customers.cac, placement),
    owners: level && listOwners(level, priority, placement),
    sensitivity: compareMethods(customers, placement, parameters),
    weightSensitivity: varyWeights(performance.metrics, placement, parameters),
    losses: nameLosses(table),
  };
  return { ...result, cautions: findCautions(result) };
}
