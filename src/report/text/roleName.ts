import type { Prose } from './proseIn';
import { roleTexts } from './roleTexts';
import { wordsOf } from './Words';

/**
 * A role as people call it, in the words of the report; as it is typed where it has no name.
 *
 * @example roleName('first_call_date', proseIn('en')) // 'First call date'
 */
export function roleName(role: string, { say }: Pick<Prose, 'say'>): string {
  const words = wordsOf(roleTexts, role);
  return words === undefined ? role : say(words);
}

export function roleNames(roles: readonly string[], prose: Pick<Prose, 'say'>): readonly string[] {
  return roles.map((role) => roleName(role, prose));
}
