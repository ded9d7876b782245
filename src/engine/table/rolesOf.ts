import { conversionRoles } from './roles/conversionRoles';
import { mismatchRoles } from './roles/mismatchRoles';
import type { RoleDefinition } from './roles/RoleDefinition';
import type { AnalysisName } from './types';

export type { RoleContent, RoleDefinition, RoleGroup } from './roles/RoleDefinition';

/**
 * The roles an analysis reads: their kind, whether they are needed, how tables name them, and what is lost without.
 *
 * @example rolesOf('mismatch').find(({ role }) => role === 'priority')?.need // 'required'
 */
export function rolesOf(analysis: AnalysisName): readonly RoleDefinition[] {
  return analysis === 'mismatch' ? mismatchRoles : conversionRoles;
}
