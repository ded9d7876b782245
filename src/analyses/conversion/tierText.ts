import type { Tier } from '../../engine/score/valueTier';
import type { Locale } from '../../engine/recipe/types';
import { listTexts } from './texts/listTexts';

/** A tier in words. */
export function tierText(tier: Tier, locale: Locale): string {
  const texts = listTexts[locale];
  return { high: texts.tierHigh, mid: texts.tierMid, low: texts.tierLow }[tier];
}
