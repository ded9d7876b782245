import type { OutsideRule, PercentileMethod, TierRule } from '../../engine/score/types';

/** The words that arguments take: the functions read by these lists, and the pane offers them. */
export const percentileMethods: readonly PercentileMethod[] = ['inc', 'exc', 'mean', 'weak'];
export const outsideRules: readonly OutsideRule[] = ['error', 'clamp'];
export const tierRules: readonly (TierRule | 'cuts')[] = ['percentile', 'rank', 'cuts'];
