import { logit } from '../statistics/logistic';
import { sum } from '../statistics/sum';
import type { Arrangement } from './arrangeObservations';
import {
  stepTowardsMaximum,
  type Curvature,
  type Effects,
  type NewtonStep,
  type Penalties,
} from './stepTowardsMaximum';

export interface RidgeFit {
  readonly effects: Effects;
  readonly curvature: Curvature;
  readonly logLikelihood: number;
  /** Half of the sum of penalty times squared effect. */
  readonly penalty: number;
}

const mostSteps = 50;
const smallestPart = 1e-6;

/**
 * Logistic regression with a penalty on the square of each effect: the maximum of
 * Σ (k ln p + (n - k) ln (1 - p)) - ½ Σ penalty × effect², where ln (p / (1 - p)) is the intercept and the effects of a
 * case's columns added up. The penalised likelihood has one maximum; Newton's method, a step halved until it climbs.
 *
 * @param arrangement with at least one success and one failure
 * @param tolerance the search ends where a further step would gain less than this in log likelihood
 * @param start effects to begin at, such as those under a neighboring penalty
 * @see le Cessie & van Houwelingen (1992), Ridge estimators in logistic regression
 */
export function fitRidge(
  arrangement: Arrangement,
  penalties: Penalties,
  tolerance: number,
  start: Effects = startOf(arrangement),
): RidgeFit {
  let effects = start;
  let here = stepTowardsMaximum(arrangement, penalties, effects);
  for (let count = 0; count < mostSteps && here.gain > tolerance; count += 1) {
    let part = 1;
    let next = moveBy(effects, here.change, part);
    let there = stepTowardsMaximum(arrangement, penalties, next);
    while (!(heightOf(there) >= heightOf(here)) && part > smallestPart) {
      part /= 2;
      next = moveBy(effects, here.change, part);
      there = stepTowardsMaximum(arrangement, penalties, next);
    }
    // Rounding hides what is left to climb.
    if (!(heightOf(there) >= heightOf(here))) break;
    effects = next;
    here = there;
  }
  return { effects, curvature: here.curvature, logLikelihood: here.logLikelihood, penalty: here.penalty };
}

function heightOf({ logLikelihood, penalty }: NewtonStep): number {
  return logLikelihood - penalty;
}

/** No effects, and the rate of all. */
function startOf({ layout, trials, successes }: Arrangement): Effects {
  const dense = new Float64Array(layout.denseCount);
  dense[0] = logit(sum(successes) / sum(trials));
  return { wide: new Float64Array(layout.wideCount), dense };
}

function moveBy(effects: Effects, change: Effects, part: number): Effects {
  return {
    wide: effects.wide.map((effect, column) => effect + part * change.wide[column]!),
    dense: effects.dense.map((effect, column) => effect + part * change.dense[column]!),
  };
}
