import type { Customers, Returns } from './types';

/**
 * Return on investment: CLV / CAC, blank where the cost is zero, negative or blank or the value is blank (counted).
 * A table without these two columns may bring a ready ROI column. Undefined where it has neither.
 */
export function returnOnInvestment(
  customers: Pick<Customers, 'count' | 'clv' | 'cac' | 'roi'>,
): Returns | undefined {
  const { count, clv, cac, roi } = customers;
  if (clv !== undefined && cac !== undefined) {
    const values = new Float64Array(count);
    let missing = 0;
    let costNotPositive = 0;
    for (let customer = 0; customer < count; customer += 1) {
      const cost = cac[customer]!;
      if (cost <= 0) costNotPositive += 1;
      else if (Number.isNaN(cost) || Number.isNaN(clv[customer]!)) missing += 1;
      values[customer] = cost > 0 ? clv[customer]! / cost : NaN;
    }
    return { values, source: 'ratio', blank: { missing, costNotPositive } };
  }
  if (roi === undefined) return undefined;
  let missing = 0;
  for (let customer = 0; customer < count; customer += 1) if (Number.isNaN(roi[customer]!)) missing += 1;
  return { values: roi, source: 'column', blank: { missing, costNotPositive: 0 } };
}
