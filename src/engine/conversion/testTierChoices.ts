import { elementAt } from '../elementAt';
import type { Choices, ChoiceStability } from '../score/choices/Choice';
import { testChoices, type ClassesUnder } from '../score/choices/testChoices';
import { normalisationMethods, normalisations, type NormalisationMethod } from '../score/normalisations';
import { normalise } from '../score/normalise';
import { ScoreSum } from '../score/ScoreSum';
import { weighColumns } from '../score/weighColumns';
import type { TierRule } from '../score/types';
import type { ConversionParameters } from './parameters';
import type { RankedGroups } from './rankGroups';
import type { ScoreMeasure } from './sumTerms';
import { tierScores } from './tierScores';

/** Stability of the tier of each customer, or product, by place in the ranking. */
export type TierStability = ChoiceStability<TierRule>;

/** The shares that tiers are cut by, in the order of `Choices.shares`. */
export const tierShareNames = ['highShare', 'lowShare'] as const;

const tierRules: readonly TierRule[] = ['rank', 'percentile'];

/** The volume is scaled by min-max, so that it counts from 0 to 1 as the rates do. */
const usual: NormalisationMethod = 'minmax';
const volumes: readonly ScoreMeasure[] = ['calls', 'records'];

/** Beside rates of 0 to 1 the weight of the volume means the same only where it stands from 0 to 1 as well. */
const comparable = normalisationMethods.filter((method) => normalisations[method].isUnitRange);

/**
 * How far the tier of each group rests on weights, cuts, the normalisation of the volume and the rule for equal scores; see
 * `testChoices`. Rates stay as they are, and so do weights of columns that the table lacks, of which there is no term. Cuts are
 * shares: lines kept from an earlier run count shares of tiers and make none.
 */
export function testTierChoices(
  { terms, tiers, names, count }: Pick<RankedGroups, 'terms' | 'tiers' | 'names' | 'count'>,
  parameters: Pick<ConversionParameters, 'highShare' | 'lowShare' | 'tierRule'>,
): TierStability {
  const made: Choices<TierRule> = {
    weights: terms.map(({ weight }) => weight),
    shares: tierShareNames.map((name) => parameters[name]),
    method: usual,
    rule: parameters.tierRule,
  };
  const under = (method: NormalisationMethod): ClassesUnder<TierRule> => {
    const columns = terms.map(({ measure, raw, normalised }) =>
      method !== usual && volumes.includes(measure) ? normalise(Float64Array.from(raw), method) : normalised,
    );
    const tiersOf = (scores: Float64Array, { shares, rule }: Choices<TierRule>) => {
      const highShare = elementAt(shares, 0);
      const lowShare = Math.min(elementAt(shares, 1), 1 - highShare);
      return tierScores(scores, names, { highShare, lowShare, tierRule: rule });
    };
    const drawn = new Float64Array(count);
    return {
      classify(choices, found) {
        const total = new ScoreSum(count);
        columns.forEach((values, term) => total.add(values, elementAt(choices.weights, term)));
        found.set(tiersOf(total.finish(), choices));
      },
      // Under weights that are drawn only those whose terms are equal tie, and their sums are equal as they are.
      classifyDrawn(choices, found) {
        weighColumns(drawn, columns, choices.weights);
        found.set(tiersOf(drawn, choices));
      },
    };
  };
  return testChoices({ made, rules: tierRules, comparable, classes: tiers, under });
}
