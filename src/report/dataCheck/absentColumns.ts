import { lostTexts } from '../text/lostTexts';
import { roleName } from '../text/roleName';
import { wordsOf, type Words } from '../text/Words';
import type { DataCheckContext } from './DataCheckContext';

const absent: Words = { en: 'No column for {roles}: {lost}.', 'zh-CN': '没有{roles}列：{lost}。' };
const quoted: Words = { en: '"{role}"', 'zh-CN': '“{role}”' };

/**
 * What a report cannot say for want of columns, as sentences for the place where it would have stood: one for each thing
 * that is lost. The data check has found what is absent, and what another column makes up for.
 *
 * @param roles those that the place needs; none are said twice where each place names its own
 * @example absentColumns(context, ['intent', 'customer_type'])
 * // ['No column for "Intent" and "Customer type": not compared between the tiers.']
 */
export function absentColumns({ check, prose }: DataCheckContext, roles: readonly string[]): string[] {
  const byLoss = new Map<string, string[]>();
  for (const { role, lost } of absentRoles({ check })) {
    if (roles.includes(role)) byLoss.set(lost, [...(byLoss.get(lost) ?? []), role]);
  }
  return [...byLoss].map(([lost, lacking]) =>
    prose.say(absent, {
      roles: prose.join(lacking.map((role) => prose.say(quoted, { role: roleName(role, prose) }))),
      lost: prose.say(wordsOf(lostTexts, lost)!),
    }),
  );
}

/** The roles that the table has no column for, each with what is lost without it. */
function absentRoles({ check }: Pick<DataCheckContext, 'check'>): readonly { role: string; lost: string }[] {
  return check.notices
    .filter(({ code }) => code === 'roleNotThere' || code === 'roleSetAside')
    .map(({ facts }) => ({ role: String(facts.role), lost: String(facts.lost) }));
}

/** The names of the roles that the table has no column for; undefined where it has one for each. */
export function nameAbsentColumns({ check, prose }: DataCheckContext): string | undefined {
  const names = absentRoles({ check }).map(({ role }) => roleName(role, prose));
  return names.length === 0 ? undefined : prose.join(names);
}
