import { choice, choices } from '../recipe/kinds/choice';
import { count, number, share, tierShare } from '../recipe/kinds/number';
import { weights } from '../recipe/kinds/numbers';
import { texts } from '../recipe/kinds/texts';
import { textsByRole } from '../recipe/kinds/textsByRole';
import { declareParameters } from '../recipe/ParameterSet';
import { normalisationMethods } from '../score/normalisations';
import type { Recipe } from '../recipe/types';

const metrics = ['sales', 'adoption', 'support'] as const;

/** The parameters of the mismatch analysis: top 30 % by priority, bottom 50 % by weighted performance. */
export const mismatchParameters = declareParameters('mismatch', {
  weights: {
    weights: weights(metrics, [0.4, 0.35, 0.25], 0, 1_000_000),
  },
  lines: {
    topShare: tierShare(0.3),
    bottomShare: tierShare(0.5),
    quantile: choice(['inc', 'lower'], 'inc'),
    method: choice(normalisationMethods, 'minmax'),
    /** Is a high or a low value good? */
    directions: choices(metrics, ['higher', 'lower'], ['higher', 'higher', 'higher']),
  },
  targets: {
    roiLow: number(5, 0.5),
    onboardingLow: number(2.5, 0.1),
    /** The joint share of the watched lifecycle stages from which it is called a threat. */
    watchedShare: share(0.6),
    duplicates: choice(['refuse', 'first', 'mean'], 'refuse'),
  },
  advanced: {
    /** Is a great number a high priority, or a small one, as in a rank? `ask`: asked where a column looks like a rank. */
    priorityDirection: choice(['ask', 'high', 'low'], 'ask'),
    /** Words of a priority from the highest to the lowest. */
    order: textsByRole(['priority'], '>'),
    watchedStages: texts(['Growth', 'Retention']),
    /** Cells of a cross-table with fewer customers are greyed and never named. */
    minimumCell: count(5),
    /** Re-weighted priority. */
    reweighting: weights(['static', 'engagement', 'potential'], [0.2, 0.5, 0.3], 0, 1_000_000),
  },
});

/** Shares are fractions. */
export type MismatchParameters = typeof mismatchParameters.defaults;
export type MismatchRecipe = Recipe<MismatchParameters>;

export const defaultMismatchParameters: MismatchParameters = mismatchParameters.defaults;
