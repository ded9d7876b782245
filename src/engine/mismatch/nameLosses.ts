import type { Customers, Loss } from './types';

/** What the absent columns make impossible, so that nobody looks for it in vain. */
export function nameLosses(customers: Customers): Loss[] {
  const { clv, cac, roi, lifecycle, industry, size, onboarding, adoption, level, teamSize } = customers;
  const used = customers.metrics.map((metric) => metric.role);
  const lacks = (...columns: unknown[]) => columns.every((column) => column === undefined);
  const losses: readonly [code: Loss['code'], isLost: boolean, roles: readonly string[]][] = [
    ['salesInPerformance', !used.includes('sales'), ['sales']],
    ['adoptionInPerformance', !used.includes('adoption'), ['adoption']],
    [
      'supportInPerformance',
      !used.includes('support') && !used.includes('support_time'),
      ['support', 'support_time'],
    ],
    ['returns', (lacks(clv) || lacks(cac)) && lacks(roi), ['clv', 'cac', 'roi']],
    ['lifecycle', lacks(lifecycle), ['lifecycle']],
    ['segments', lacks(industry, size), ['industry', 'size']],
    ['industries', lacks(industry) && !lacks(size), ['industry']],
    ['sizes', lacks(size) && !lacks(industry), ['size']],
    ['onboarding', lacks(onboarding), ['onboarding']],
    ['onboardingPair', lacks(adoption) && !lacks(onboarding), ['adoption']],
    ['owners', lacks(level), ['decision_maker']],
    ['team', lacks(teamSize), ['team_size']],
  ];
  return losses.filter(([, isLost]) => isLost).map(([code, , roles]) => ({ code, roles }));
}
