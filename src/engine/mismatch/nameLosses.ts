import type { Table } from '../table/types';

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

/** What the absent columns make impossible, so that nobody looks for it in vain. A metric that weighs nothing is not absent. */
export function nameLosses({ columns }: Pick<Table, 'columns'>): Loss[] {
  const lacks = (...roles: readonly string[]) => roles.every((role) => columns[role] === undefined);
  const losses: readonly [code: Loss['code'], isLost: boolean, roles: readonly string[]][] = [
    ['salesInPerformance', lacks('sales'), ['sales']],
    ['adoptionInPerformance', lacks('adoption'), ['adoption']],
    ['supportInPerformance', lacks('support', 'support_time'), ['support', 'support_time']],
    ['returns', (lacks('clv') || lacks('cac')) && lacks('roi'), ['clv', 'cac', 'roi']],
    ['lifecycle', lacks('lifecycle'), ['lifecycle']],
    ['segments', lacks('industry', 'size'), ['industry', 'size']],
    ['industries', lacks('industry') && !lacks('size'), ['industry']],
    ['sizes', lacks('size') && !lacks('industry'), ['size']],
    ['onboarding', lacks('onboarding'), ['onboarding']],
    ['onboardingPair', lacks('adoption') && !lacks('onboarding'), ['adoption']],
    ['owners', lacks('decision_maker'), ['decision_maker']],
    ['team', lacks('team_size'), ['team_size']],
  ];
  return losses.filter(([, isLost]) => isLost).map(([code, , roles]) => ({ code, roles }));
}
