import { elementAt } from '../elementAt';
import { drawNormalCount, fewExpected } from './drawNormalCount';
import { sum } from './sum';

/**
 * Draws numbers of successes anew for many units, again and again: each unit's own rate is taken for its true one.
 * What does not change from draw to draw is worked out once.
 *
 * Inversion, whose number of steps is the number of successes, not of trials; with more than 30 expected successes
 * the normal approximation, rounded.
 *
 * @see Kachitvichyanukul & Schmeiser (1988), Binomial random variate generation: algorithm BINV
 * @example
 * // Rates of 0 and 1 leave no choice.
 * Array.from(new BinomialSampler([0, 5], [9, 5]).draw(() => 0.5)); // [0, 5]
 */
export class BinomialSampler {
  private readonly trials: Float64Array;
  /** The rate of the rarer outcome, and whether that outcome is the failure. */
  private readonly rates: Float64Array;
  private readonly isMirrored: Uint8Array;
  private readonly noneProbabilities: Float64Array;

  /**
   * @param successes whole numbers, one per unit, not above its trials
   * @param trials whole numbers, one per unit, at least 1
   */
  constructor(successes: ArrayLike<number>, trials: ArrayLike<number>) {
    this.trials = Float64Array.from(trials);
    const rates = this.trials.map((count, unit) => elementAt(successes, unit) / count);
    this.isMirrored = Uint8Array.from(rates, (rate) => (rate > 0.5 ? 1 : 0));
    this.rates = rates.map((rate) => (rate > 0.5 ? 1 - rate : rate));
    this.noneProbabilities = this.rates.map((rate, unit) => (1 - rate) ** elementAt(this.trials, unit));
  }

  /** A sampler by which all units have one rate, that of all of them together. */
  static atOneRate(successes: ArrayLike<number>, trials: ArrayLike<number>): BinomialSampler {
    const rate = sum(successes) / sum(trials);
    return new BinomialSampler(
      Float64Array.from(trials, (count) => count * rate),
      trials,
    );
  }

  /** One number of successes per unit. */
  draw(random: () => number): Float64Array {
    const { trials, rates, isMirrored } = this;
    const drawn = new Float64Array(trials.length);
    // Every unit has its trials, rate and mark.
    for (let unit = 0; unit < drawn.length; unit++) {
      if (rates[unit] !== 0) drawn[unit] = this.drawRarer(unit, random);
      if (isMirrored[unit] === 1) drawn[unit] = trials[unit]! - drawn[unit]!;
    }
    return drawn;
  }

  private drawRarer(unit: number, random: () => number): number {
    // Every unit has its trials, rate and probability.
    const trials = this.trials[unit]!;
    const rate = this.rates[unit]!;
    const expected = trials * rate;
    if (expected > fewExpected) return drawNormalCount(expected, expected * (1 - rate), trials, random);
    const odds = rate / (1 - rate);
    let probability = this.noneProbabilities[unit]!;
    let left = random();
    let successes = 0;
    while (left > probability && successes < trials) {
      left -= probability;
      successes++;
      probability *= (odds * (trials + 1)) / successes - odds;
    }
    return successes;
  }
}
