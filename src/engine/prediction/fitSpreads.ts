import type { Arrangement } from './arrangeObservations';
import { fitRidge, type RidgeFit } from './fitRidge';
import type { Effects, Penalties } from './stepTowardsMaximum';

/** Effects under a spread of each factor, and how likely the observations are under it. */
export interface SpreadFit {
  /** Standard deviation of the effects of each factor of the model, on the log odds; `leastSpread` stands for none. */
  readonly spreads: readonly number[];
  /** Logarithm of the marginal likelihood, up to a constant that is the same for all spreads. */
  readonly marginal: number;
  readonly penalties: Penalties;
  readonly fit: RidgeFit;
}

export const leastSpread = 0.01;
const mostSpread = 10;
const startingSpread = 0.5;
/** Of the logarithm of a spread, at first. */
const firstReach = 0.8;
const mostRounds = 40;
/** Of the log likelihood: far below what tells two spreads apart. */
const fitTolerance = 1e-6;
/** Of effects that are used. */
const finalTolerance = 1e-10;

/**
 * Finds how far the effects of each factor are spread: the standard deviations of the normal distributions under which the
 * observations are the likeliest, the effects integrated out by Laplace's approximation:
 * log likelihood - penalty - ½ ln det of the curvature - Σ columns × ln spread.
 *
 * One spread after the other is moved to the top of the parabola through three points, which move closer until no spread
 * changes by more than the tolerance.
 *
 * @param tolerance of the logarithm of a spread
 * @see Breslow & Clayton (1993), Approximate inference in generalized linear mixed models
 */
export function fitSpreads(arrangement: Arrangement, tolerance: number): SpreadFit {
  let best = fitAtSpreads(
    arrangement,
    arrangement.layout.factors.map(() => startingSpread),
  );
  let reach = firstReach;
  for (let round = 0; round < mostRounds && reach > tolerance; round += 1) {
    const before = best.spreads;
    for (let place = 0; place < before.length; place += 1) best = climbAlong(arrangement, best, place, reach);
    const moved = best.spreads.map((spread, place) => Math.abs(Math.log(spread / before[place]!)));
    if (Math.max(...moved) < reach / 2) reach /= 4;
  }
  return best;
}

/** The best of a fit, one with a smaller and one with a larger spread, and one at the top of the parabola through them. */
function climbAlong(arrangement: Arrangement, here: SpreadFit, place: number, reach: number): SpreadFit {
  const at = (distance: number) => {
    const spread = here.spreads[place]! * Math.exp(distance);
    const spreads = [...here.spreads];
    spreads[place] = Math.min(mostSpread, Math.max(leastSpread, spread));
    return fitAtSpreads(arrangement, spreads, fitTolerance, here.fit.effects);
  };
  const below = at(-reach);
  const above = at(reach);
  const curve = below.marginal + above.marginal - 2 * here.marginal;
  const slope = (above.marginal - below.marginal) / 2;
  // Where there is no top between them the search goes on behind the higher side.
  const top = curve < 0 ? Math.max(-2, Math.min(2, -slope / curve)) : 2 * Math.sign(slope);
  return [here, below, above, at(reach * top)].reduce((best, found) =>
    found.marginal > best.marginal ? found : best,
  );
}

/**
 * Effects under given spreads.
 *
 * @param spreads one per factor of the model, above 0
 * @param tolerance as that of `fitRidge`
 */
export function fitAtSpreads(
  arrangement: Arrangement,
  spreads: readonly number[],
  tolerance = finalTolerance,
  start?: Effects,
): SpreadFit {
  const { codings, wide, firstColumns, denseCount } = arrangement.layout;
  const dense = new Float64Array(denseCount);
  let logSpreads = 0;
  codings.forEach(({ columnCount }, place) => {
    const spread = spreads[place]!;
    logSpreads += columnCount * Math.log(spread);
    if (place !== wide) dense.fill(1 / spread ** 2, firstColumns[place]!, firstColumns[place]! + columnCount);
  });
  const penalties = { wide: 1 / spreads[wide]! ** 2, dense };
  const fit = fitRidge(arrangement, penalties, tolerance, start);
  const { logLikelihood, penalty, curvature } = fit;
  const marginal = logLikelihood - penalty - curvature.logDeterminant / 2 - logSpreads;
  return { spreads, marginal, penalties, fit };
}
