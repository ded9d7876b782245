/**
 * The share that a sum on the logit scale stands for: 1 / (1 + exp(-x)).
 *
 * @example
 * logistic(0); // 0.5
 */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The logarithm of the odds of a share: ln(p / (1 - p)).
 *
 * @param share above 0 and below 1
 * @example
 * logit(0.5); // 0
 */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}
