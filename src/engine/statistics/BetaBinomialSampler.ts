import { elementAt } from '../elementAt';
import type { BetaPrior } from './betaBinomialPrior';
import { drawNormalCount, fewExpected } from './drawNormalCount';

/**
 * Draws numbers of successes anew for many units, again and again, where each unit's true rate is known only as far as its
 * counts and the spread of all rates tell (posterior predictive, beta-binomial with alpha + successes and beta + failures).
 * A unit that had no success may have one the next time, which its own rate of 0 would forbid for ever.
 *
 * Inversion, whose number of steps is the number of successes, not of trials; with more than 30 expected successes
 * the normal approximation, rounded.
 *
 * @see Skellam (1948), A probability distribution derived from the binomial distribution
 * @example
 * // All but certain rates leave no choice.
 * const sampler = new BetaBinomialSampler([0, 5], [9, 5], { alpha: 1e-12, beta: 1e-12 });
 * Array.from(sampler.draw(() => 0.5)); // [0, 5]
 */
export class BetaBinomialSampler {
  private readonly trials: Float64Array;
  /** Parameters of the rarer outcome's rate, and whether that outcome is the failure. */
  private readonly alphas: Float64Array;
  private readonly betas: Float64Array;
  private readonly isMirrored: Uint8Array;
  private readonly noneProbabilities: Float64Array;

  /**
   * @param successes whole numbers, one per unit, not above its trials
   * @param trials whole numbers, one per unit, at least 1
   */
  constructor(successes: ArrayLike<number>, trials: ArrayLike<number>, { alpha, beta }: BetaPrior) {
    this.trials = Float64Array.from(trials);
    const alphas = this.trials.map((_, unit) => alpha + elementAt(successes, unit));
    const betas = this.trials.map((count, unit) => beta + count - elementAt(successes, unit));
    this.isMirrored = Uint8Array.from(alphas, (own, unit) => (own > elementAt(betas, unit) ? 1 : 0));
    const rarer = (own: Float64Array, other: Float64Array) =>
      own.map((value, unit) => (elementAt(this.isMirrored, unit) === 1 ? elementAt(other, unit) : value));
    this.alphas = rarer(alphas, betas);
    this.betas = rarer(betas, alphas);
    this.noneProbabilities = this.trials.map((count, unit) =>
      noneProbability(count, elementAt(this.alphas, unit), elementAt(this.betas, unit)),
    );
  }

  /** One number of successes per unit. */
  draw(random: () => number): Float64Array {
    const { trials, isMirrored } = this;
    const drawn = new Float64Array(trials.length);
    // Every unit has its trials and mark.
    for (let unit = 0; unit < drawn.length; unit++) {
      const rarer = this.drawRarer(unit, random);
      drawn[unit] = isMirrored[unit] === 1 ? trials[unit]! - rarer : rarer;
    }
    return drawn;
  }

  private drawRarer(unit: number, random: () => number): number {
    // Every unit has its trials, parameters and probability.
    const trials = this.trials[unit]!;
    const alpha = this.alphas[unit]!;
    const beta = this.betas[unit]!;
    const expected = (trials * alpha) / (alpha + beta);
    if (expected > fewExpected) {
      const spread = (alpha + beta + trials) / (alpha + beta + 1);
      return drawNormalCount(expected, ((expected * beta) / (alpha + beta)) * spread, trials, random);
    }
    let probability = this.noneProbabilities[unit]!;
    let left = random();
    let successes = 0;
    while (left > probability && successes < trials) {
      left -= probability;
      probability *=
        ((trials - successes) * (alpha + successes)) / ((successes + 1) * (beta + trials - successes - 1));
      successes++;
    }
    return successes;
  }
}

/** Of no success in so many trials: the product of (beta + i) / (alpha + beta + i). */
function noneProbability(trials: number, alpha: number, beta: number): number {
  let probability = 1;
  for (let index = 0; index < trials; index++) probability *= (beta + index) / (alpha + beta + index);
  return probability;
}
