import { pickAt } from '../statistics/pickAt';
import type { Grouping } from './groupCategory';

/** Levels of decision makers by standing, highest first. */
export const levelOrder = ['C-Level', 'VP', 'Director', 'Manager', 'Individual Contributor'] as const;
/** Levels that decide on budgets. */
export const executiveLevels: readonly string[] = ['C-Level', 'VP'];
/** Levels below VP. */
export const subordinateLevels: readonly string[] = ['Director', 'Manager', 'Individual Contributor'];
/** Levels that lead a project for the customer. */
export const ownerLevels: readonly string[] = ['Director', 'Manager'];

/** The same customers with the groups in a given order: named ones first, then the others as they come, blank last. */
export function orderGroups(grouping: Grouping, order: readonly string[]): Grouping {
  const known = order.filter((label) => grouping.labels.includes(label));
  const others = grouping.labels.filter((label) => label !== '' && !order.includes(label));
  const labels = [...known, ...others, ...(grouping.labels.includes('') ? [''] : [])];
  const place = Int32Array.from(grouping.labels, (label) => labels.indexOf(label));
  return { codes: pickAt(place, grouping.codes), labels };
}
