import type { Direction, OutsideRule, PercentileMethod, TierRule } from '../../engine/score/types';

/**
 * The words that arguments take, the usual one first: the functions read by these lists, and the pane offers them. Those
 * of COMPOSITE_SCORE's `method` are `normalisationMethods`.
 */
export const directions: readonly Direction[] = ['higher', 'lower'];
export const percentileMethods: readonly PercentileMethod[] = ['inc', 'exc', 'mean', 'weak'];
export const outsideRules: readonly OutsideRule[] = ['error', 'clamp'];
/** Under `cuts` tiers are parted by scores instead of shares. */
export type TierWord = TierRule | 'cuts';
export const tierRules: readonly TierWord[] = ['percentile', 'rank', 'cuts'];
