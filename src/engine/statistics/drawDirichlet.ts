import { betaQuantile } from './betaQuantile';
import { sum } from './sum';

/** Half the step between two random numbers: none of them is then 0. */
const halfStep = 2 ** -33;

/**
 * Shares that add up to 1, drawn from a Dirichlet distribution: mean share a(i) / sum(a), variance
 * mean (1 - mean) / (sum(a) + 1). A parameter of 0 has the share 0; one that is above 0 alone has all.
 *
 * Sticks are broken off one by one, each a beta quantile of what is left of it, so that a share takes one random number
 * and any program with a beta quantile draws the same.
 *
 * @param parameters not negative, one above 0
 * @see Sethuraman (1994), A constructive definition of Dirichlet priors
 * @example
 * // Two equal parameters of 1: any share is as likely.
 * drawDirichlet([1, 1], () => 0.25); // [0.25, 0.75]
 */
export function drawDirichlet(parameters: readonly number[], random: () => number): number[] {
  let whole = 1;
  return parameters.map((parameter, index) => {
    if (parameter === 0) return 0;
    const rest = sum(parameters.slice(index + 1));
    const share = rest === 0 ? whole : whole * betaQuantile(random() + halfStep, parameter, rest);
    whole -= share;
    return share;
  });
}
