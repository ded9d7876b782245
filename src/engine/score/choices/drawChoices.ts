import { elementAt } from '../../elementAt';
import { drawDirichlet } from '../../statistics/drawDirichlet';
import { seededRandom } from '../../statistics/seededRandom';
import { sum } from '../../statistics/sum';
import type { NormalisationMethod } from '../normalisations';
import type { Choices } from './Choice';
import { moveOfShare } from './moveOfShare';

/**
 * Concentration of the weights that are drawn: a weight of one half has a standard deviation of
 * sqrt(0.5 * 0.5 / (24 + 1)) = 10 points, the step by which a single weight is changed; smaller weights have less.
 */
export const weightConcentration = 24;

/**
 * Other choices than those made, all at once: sizes of weights from a Dirichlet distribution around the chosen ones, signs
 * kept; each share evenly within its move; methods and rules in turn, so that each combination is drawn as often.
 * A weight of 0 stays 0, and one that is alone stays 1.
 *
 * @param methods those that may be drawn, that of `made` among them
 * @see Saisana, Saltelli & Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality
 *   assessment of composite indicators
 */
export function drawChoices<Rule extends string>(
  made: Choices<Rule>,
  methods: readonly NormalisationMethod[],
  rules: readonly Rule[],
  draws: number,
): Choices<Rule>[] {
  const random = seededRandom();
  const sizes = made.weights.map(Math.abs);
  const whole = sum(sizes);
  const parameters = sizes.map((size) => (weightConcentration * size) / whole);
  return Array.from({ length: draws }, (_, draw) => {
    const drawn = drawDirichlet(parameters, random);
    return {
      weights: drawn.map((size, part) => Math.sign(elementAt(made.weights, part)) * size),
      shares: made.shares.map((share) => share + (2 * random() - 1) * moveOfShare(share)),
      method: elementAt(methods, draw % methods.length),
      rule: elementAt(rules, Math.floor(draw / methods.length) % rules.length),
    };
  });
}
