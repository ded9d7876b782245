import type { Locale } from '../../engine/recipe/types';
import { lostTexts } from '../../report/text/lostTexts';
import type { Prose } from '../../report/text/proseIn';
import { roleTexts } from '../../report/text/roleTexts';
import { wordsOf } from '../../report/text/Words';

/** A role as people call it, in the words of the report. */
export function roleName(role: string, { say }: Pick<Prose, 'say'>): string {
  const words = wordsOf(roleTexts, role);
  return words === undefined ? role : say(words);
}

export function roleNames(roles: readonly string[], prose: Pick<Prose, 'say'>): readonly string[] {
  return roles.map((role) => roleName(role, prose));
}

/** What the analysis cannot say without a role; undefined for a role that takes nothing away. */
export function lossName(lost: string | undefined, locale: Locale): string | undefined {
  return lost === undefined ? undefined : wordsOf(lostTexts, lost)?.[locale];
}
