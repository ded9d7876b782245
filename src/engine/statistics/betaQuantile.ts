import inverseIncompleteBeta from '@stdlib/math-base-special-kernel-betaincinv';
import { elementAt } from '../elementAt';

/**
 * Beta quantile: the share below which the probability p lies.
 *
 * @param p a probability, above 0 and below 1
 * @param alpha above 0, need not be whole
 * @param beta above 0, need not be whole
 * @example
 * betaQuantile(0.5, 2, 3); // 0.385728
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return elementAt(inverseIncompleteBeta(alpha, beta, p, 1 - p), 0);
}
