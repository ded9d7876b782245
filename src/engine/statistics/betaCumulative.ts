import incompleteBeta from '@stdlib/math-base-special-betainc';

/**
 * Beta distribution function: the probability of a share at or below x (regularized incomplete beta).
 *
 * @param x a share, 0 to 1
 * @param alpha above 0, need not be whole
 * @param beta above 0, need not be whole
 * @example
 * betaCumulative(0.5, 2, 3); // 0.6875
 */
export function betaCumulative(x: number, alpha: number, beta: number): number {
  return incompleteBeta(x, alpha, beta);
}
