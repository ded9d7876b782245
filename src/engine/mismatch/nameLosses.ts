import type { Customers, Loss } from './types';

/** What the absent columns make impossible, so that nobody looks for it in vain. */
export function nameLosses(customers: Customers): Loss[] {
  const hasReturn =
    (customers.clv !== undefined && customers.cac !== undefined) || customers.roi !== undefined;
  const used = customers.metrics.map((metric) => metric.role);
  const hasSupport = used.includes('support') || used.includes('support_time');
  const losses: [boolean, readonly string[], readonly string[]][] = [
    [!used.includes('sales'), ['sales'], ['salesInPerformance']],
    [!used.includes('adoption'), ['adoption'], ['adoptionInPerformance']],
    [!hasSupport, ['support', 'support_time'], ['supportInPerformance']],
    [!hasReturn, ['clv', 'cac', 'roi'], ['returns', 'returnsByLevel', 'returnsByTeam', 'potential']],
    [customers.lifecycle === undefined, ['lifecycle'], ['lifecycle', 'returnsByLifecycle', 'dormant']],
    [customers.industry === undefined, ['industry'], ['industries']],
    [customers.size === undefined, ['size'], ['sizes']],
    [customers.onboarding === undefined, ['onboarding'], ['onboarding', 'earlyWarning']],
    [customers.onboarding !== undefined && customers.adoption === undefined, ['adoption'], ['onboarding']],
    [customers.level === undefined, ['decision_maker'], ['returnsByLevel', 'owners']],
    [customers.teamSize === undefined, ['team_size'], ['returnsByTeam', 'teamByLevel']],
  ];
  return losses.filter(([isLost]) => isLost).map(([, roles, steps]) => ({ roles, steps }));
}
