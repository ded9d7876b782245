import { elementAt } from '../elementAt';
import { sum } from './sum';
import { countGroups } from './tallyGroups';
import { toFloat64Array } from './toFloat64Array';

/** A beta distribution of rates: mean alpha / (alpha + beta), worth alpha + beta trials. */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}

/** How many units have more than j successes, failures and trials, for j = 0, 1, 2, ... */
interface ExceedanceCounts {
  readonly successes: Float64Array;
  readonly failures: Float64Array;
  readonly trials: Float64Array;
}

const mostSteps = 200;
/** A prior worth more trials than this many times the data is one rate for all: the likelihood has no maximum. */
const pooledMultiple = 1000;

/**
 * The beta distribution that the units' true rates come from, fitted to their counts by maximum likelihood
 * (beta-binomial). Newton's method on the logarithms of alpha and beta, halving a step that does not climb.
 * The likelihood needs no gamma function: with whole counts it is a sum of ln(alpha + j), ln(beta + j) and
 * ln(alpha + beta + j) over how many units exceed each j.
 *
 * @param successes whole numbers, one per unit
 * @param trials whole numbers, one per unit, not below its successes; units without trials say nothing
 * @returns undefined where the data show no spread beyond chance (the best fit is one rate for all),
 *   and where no unit, or every trial, succeeds
 * @see Efron & Morris (1975), Data analysis using Stein's estimator; Griffiths (1973) for the likelihood
 * @example
 * betaBinomialPrior([0, 1, 9, 10, 2], [10, 10, 10, 10, 10]); // { alpha: 0.319380, beta: 0.357492 }
 */
export function betaBinomialPrior(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
): BetaPrior | undefined {
  const allSuccesses = sum(successes);
  const allTrials = sum(trials);
  if (allSuccesses === 0 || allSuccesses === allTrials) return undefined;
  const counts = countExceedances(successes, trials);
  const rate = allSuccesses / allTrials;
  let logAlpha = Math.log(rate * 2);
  let logBeta = Math.log((1 - rate) * 2);
  let likelihood = logLikelihood(counts, Math.exp(logAlpha), Math.exp(logBeta));
  for (let step = 0; step < mostSteps; step++) {
    const alpha = Math.exp(logAlpha);
    const beta = Math.exp(logBeta);
    if (alpha + beta > pooledMultiple * allTrials) return undefined;
    const [alphaStep, betaStep] = ascent(counts, alpha, beta);
    let part = 1;
    let next = likelihood;
    do {
      next = logLikelihood(
        counts,
        Math.exp(logAlpha + part * alphaStep),
        Math.exp(logBeta + part * betaStep),
      );
      if (next > likelihood) break;
      part /= 2;
    } while (part > 1e-12);
    if (!(next > likelihood)) return { alpha, beta };
    logAlpha += part * alphaStep;
    logBeta += part * betaStep;
    likelihood = next;
  }
  return undefined;
}

function countExceedances(successes: ArrayLike<number>, trials: ArrayLike<number>): ExceedanceCounts {
  const failures = Float64Array.from(trials, (count, unit) => count - elementAt(successes, unit));
  return {
    successes: exceedances(successes),
    failures: exceedances(failures),
    trials: exceedances(trials),
  };
}

function exceedances(counts: ArrayLike<number>): Float64Array {
  const units = toFloat64Array(counts);
  const largest = units.reduce((most, count) => Math.max(most, count), 0);
  // Units with exactly so many, then from the top down with more than so many.
  const exactly = countGroups(units, largest + 1);
  let more = 0;
  return new Float64Array(
    exactly
      .subarray(1)
      .reverse()
      .map((count) => (more += count)),
  ).reverse();
}

/** Up to a constant that does not depend on alpha and beta. */
function logLikelihood(counts: ExceedanceCounts, alpha: number, beta: number): number {
  let total = 0;
  counts.successes.forEach((units, j) => (total += units * Math.log(alpha + j)));
  counts.failures.forEach((units, j) => (total += units * Math.log(beta + j)));
  counts.trials.forEach((units, j) => (total -= units * Math.log(alpha + beta + j)));
  return total;
}

/** The step to take in log alpha and log beta: Newton's where the likelihood curves down, else along the gradient. */
function ascent(counts: ExceedanceCounts, alpha: number, beta: number): [number, number] {
  const ofAlpha = slopeAndCurvature(counts.successes, alpha);
  const ofBeta = slopeAndCurvature(counts.failures, beta);
  const ofBoth = slopeAndCurvature(counts.trials, alpha + beta);
  const alphaSlope = alpha * (ofAlpha.slope - ofBoth.slope);
  const betaSlope = beta * (ofBeta.slope - ofBoth.slope);
  const alphaCurve = alpha * alpha * (ofAlpha.curvature - ofBoth.curvature) + alphaSlope;
  const betaCurve = beta * beta * (ofBeta.curvature - ofBoth.curvature) + betaSlope;
  const mixed = -alpha * beta * ofBoth.curvature;
  const determinant = alphaCurve * betaCurve - mixed * mixed;
  if (alphaCurve < 0 && determinant > 0) {
    const alphaStep = (mixed * betaSlope - betaCurve * alphaSlope) / determinant;
    const betaStep = (mixed * alphaSlope - alphaCurve * betaSlope) / determinant;
    // Far from the maximum the quadratic overshoots; a factor of e squared a step is enough.
    const scale = Math.min(1, 2 / Math.max(Math.abs(alphaStep), Math.abs(betaStep)));
    return [scale * alphaStep, scale * betaStep];
  }
  const length = Math.hypot(alphaSlope, betaSlope);
  return length === 0 ? [0, 0] : [alphaSlope / length, betaSlope / length];
}

function slopeAndCurvature(exceeding: Float64Array, parameter: number): { slope: number; curvature: number } {
  let slope = 0;
  let curvature = 0;
  exceeding.forEach((units, j) => {
    const term = 1 / (parameter + j);
    slope += units * term;
    curvature -= units * term * term;
  });
  return { slope, curvature };
}
