import { everyone } from '../../engine/mismatch/pickValues';
import { sortMembers } from '../../engine/mismatch/sortMembers';
import type { Facts } from '../../engine/problem';
import { fillTemplate } from '../../report/text/fillTemplate';
import type { MismatchReport } from './MismatchReport';
import { actionTexts, type ActionText } from './text/actionTexts';
import { segmentName } from './text/valueNames';

/** One thing to do, with whom and why. */
export interface Action {
  readonly name: ActionName;
  readonly group: 'group1' | 'group2' | 'group3' | 'group4';
  /** Most urgent first. */
  readonly members: Int32Array;
  readonly target: string;
  readonly why: (customer: number, place: number) => string;
}
export type ActionName =
  'lowerPriority' | 'raisePriority' | 'earlyWarning' | 'healthPlan' | 'dormant' | 'outreach' | 'support';

/** The actions that the result calls for; lists that the table's columns cannot give, or that are empty, are left out. */
export function listActions(report: MismatchReport): Action[] {
  const actions = [
    ...priorityActions(report),
    earlyWarning(report),
    healthPlan(report),
    dormant(report),
    ...ownerActions(report),
  ];
  return actions.filter((action) => action !== undefined && action.members.length > 0) as Action[];
}

function words({ locale }: MismatchReport) {
  return (key: ActionText, facts?: Facts) => fillTemplate(locale, actionTexts[locale][key], facts);
}

/**
 * Customers that the re-weighted priority takes out of the top group, or into it; largest change of place first. None where
 * its top group would not hold a smaller share of mismatches: then nothing speaks for it.
 */
function priorityActions(report: MismatchReport): Action[] {
  const { reweighted, placement, customers } = report.result;
  if (reweighted === undefined) return [];
  const text = words(report);
  const { scores, cut, oldRanks, newRanks, mismatchRateToday = 0, mismatchRate = 1 } = reweighted;
  if (mismatchRate >= mismatchRateToday) return [];
  const isNewTop = (customer: number) => scores[customer]! >= cut;
  const isScored = (customer: number) => newRanks[customer] !== 0;
  const leaving = placement.mismatch.filter((customer) => isScored(customer) && !isNewTop(customer));
  const entering = everyone(customers.count).filter(
    (customer) => placement.quadrants[customer] === 2 && isNewTop(customer),
  );
  const fall = Float64Array.from(newRanks, (rank, customer) => rank - oldRanks[customer]!);
  const rise = fall.map((change) => -change);
  const places = (customer: number) => ({ old: oldRanks[customer]!, new: newRanks[customer]! });
  return [
    {
      name: 'lowerPriority',
      group: 'group1',
      members: sortMembers(leaving, fall),
      target: text('lowerPriorityTarget', { today: mismatchRateToday, rate: mismatchRate }),
      why: (customer) => text('lowerPriorityWhy', places(customer)),
    },
    {
      name: 'raisePriority',
      group: 'group1',
      members: sortMembers(entering, rise),
      target: text('raisePriorityTarget', { count: entering.length }),
      why: (customer) => text('raisePriorityWhy', places(customer)),
    },
  ];
}

function earlyWarning(report: MismatchReport): Action | undefined {
  const { earlyWarning: warning, customers } = report.result;
  const { onboarding, priority, clv } = customers;
  if (warning === undefined || onboarding === undefined) return undefined;
  const text = words(report);
  const line = report.recipe.parameters.onboardingLow;
  return {
    name: 'earlyWarning',
    group: 'group2',
    members: warning.members,
    target: text('earlyWarningTarget', { line }),
    why: (customer) => {
      const facts = { line, onboarding: onboarding[customer]!, priority: priority[customer]! };
      const value = clv?.[customer] ?? NaN;
      return Number.isNaN(value)
        ? text('earlyWarningWhyNoClv', facts)
        : text('earlyWarningWhy', { ...facts, clv: value });
    },
  };
}

function healthPlan(report: MismatchReport): Action | undefined {
  const { healthPlan: plan, cuts } = report.result;
  if (plan === undefined) return undefined;
  const text = words(report);
  return {
    name: 'healthPlan',
    group: 'group3',
    members: plan.members,
    target: text('healthPlanTarget', { line: cuts.performance }),
    why: (_customer, place) => {
      const cell = plan.cells[plan.cellOfMember[place]!]!;
      const reasons = [
        ...(cell.isWorst ? [report.label('isWorst')] : []),
        ...(cell.isOverrated ? [report.label('isOverrated')] : []),
      ];
      return text('healthPlanWhy', {
        segment: segmentName(cell, report.locale),
        mean: cell.meanPerformance!,
        n: cell.mismatch,
        reason: reasons,
      });
    },
  };
}

function dormant(report: MismatchReport): Action | undefined {
  const { dormant: accounts, customers } = report.result;
  if (accounts === undefined) return undefined;
  const text = words(report);
  const { recoverable } = accounts;
  return {
    name: 'dormant',
    group: 'group3',
    members: accounts.members,
    target:
      recoverable === undefined ? text('dormantTargetNoCost') : text('dormantTarget', { money: recoverable }),
    why: (customer) => {
      const facts = { priority: customers.priority[customer]! };
      const cac = customers.cac?.[customer] ?? NaN;
      return cac > 0 ? text('dormantWhy', { ...facts, cac }) : text('dormantWhyNoCost', facts);
    },
  };
}

function ownerActions(report: MismatchReport): Action[] {
  const { owners, customers } = report.result;
  const { level } = customers;
  if (owners === undefined || level === undefined) return [];
  const text = words(report);
  const levelOf = (customer: number) => ({ level: report.value(level.labels[level.codes[customer]!]!) });
  return [
    {
      name: 'outreach',
      group: 'group4',
      members: owners.outreach,
      target: text('outreachTarget'),
      why: (customer) => text('outreachWhy', levelOf(customer)),
    },
    {
      name: 'support',
      group: 'group4',
      members: owners.support,
      target: text('supportTarget'),
      why: (customer) => text('supportWhy', levelOf(customer)),
    },
  ];
}
