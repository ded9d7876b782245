import type { Locale } from '../../engine/recipe/types';
import { optionalText } from '../text/paneText';

/** A role as people call it; one without a text is shown under its own name. */
export function roleName(role: string, locale: Locale): string {
  return optionalText(locale, `role.${role}`) ?? role;
}

export function roleNames(roles: readonly string[], locale: Locale): readonly string[] {
  return roles.map((role) => roleName(role, locale));
}
