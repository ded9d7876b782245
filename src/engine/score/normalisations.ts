import type { Normalisation } from './Normalisation';
import { minmax } from './normalisations/minmax';
import { none } from './normalisations/none';
import { rank } from './normalisations/rank';
import { winsor } from './normalisations/winsor';
import { zscore } from './normalisations/zscore';

/**
 * Every way to make metrics comparable, the usual one first: functions, recipes, the pane and the analyses offer and use
 * these, and no other list exists. A new one is a file, a line here and its words in src/report/text/normalisationTexts.ts.
 */
export const normalisations = { minmax, winsor, rank, zscore, none } satisfies Record<string, Normalisation>;

export type NormalisationMethod = keyof typeof normalisations;

/**
 * Their names, in the order in which they are offered.
 *
 * @example
 * normalisationMethods; // ['minmax', 'winsor', 'rank', 'zscore', 'none']
 */
export const normalisationMethods = Object.keys(normalisations) as readonly NormalisationMethod[];
