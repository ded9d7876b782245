import type { Locale } from '../../engine/recipe/types';

/** A moment as people of this language write it, in local time. */
export function formatWhen(when: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(when));
}
