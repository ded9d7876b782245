import type { Locale } from '../../engine/recipe/types';

/** The language that the person switched to, per user and host; undefined where none was chosen or storage is blocked. */
export function readPreferredLocale(): Locale | undefined {
  try {
    const stored = window.localStorage.getItem(storageKey());
    return stored === 'en' || stored === 'zh-CN' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the language. A browser that blocks storage only forgets it. */
export function rememberLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(storageKey(), locale);
  } catch {
    // Nothing depends on it.
  }
}

/** Excel on the web shares one storage among hosts unless keys carry its partition. */
function storageKey(): string {
  return `${Office.context.partitionKey ?? ''}payoff.locale`;
}
