import type { Locale } from '../../engine/recipe/types';
import type { Catalogue } from '../../report/text/fillTemplate';
import { lostTexts } from '../../report/text/lostTexts';
import { roleTexts } from '../../report/text/roleTexts';

/** A role as people call it, in the words of the report. */
export function roleName(role: string, locale: Locale): string {
  const texts: Catalogue = roleTexts[locale];
  return texts[role] ?? role;
}

export function roleNames(roles: readonly string[], locale: Locale): readonly string[] {
  return roles.map((role) => roleName(role, locale));
}

/** What the analysis cannot say without a role; undefined for a role that takes nothing away. */
export function lossName(lost: string | undefined, locale: Locale): string | undefined {
  const texts: Catalogue = lostTexts[locale];
  return lost === undefined ? undefined : texts[lost];
}
