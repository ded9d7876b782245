import type { Locale } from '../../engine/recipe/types';
import { lostTexts } from '../../report/text/lostTexts';
import { wordsOf } from '../../report/text/Words';

/** What the analysis cannot say without a role; undefined for a role that takes nothing away. */
export function lossName(lost: string | undefined, locale: Locale): string | undefined {
  return lost === undefined ? undefined : wordsOf(lostTexts, lost)?.[locale];
}
