import type { Customers } from './selectCustomers';

/** Return on investment of each customer, and why some have none. */
export interface Returns {
  /** NaN is blank. */
  readonly values: Float64Array;
  readonly source: 'ratio' | 'column';
  /** Customers without a value, by reason; `missing` is a blank CLV, CAC or ROI cell. */
  readonly blank: { readonly missing: number; readonly costNotPositive: number };
}

/**
 * Return on investment: CLV / CAC, blank where the cost is zero, negative or blank or the value is blank (counted).
 * A table without these two columns may bring a ready ROI column. Undefined where it has neither.
 */
export function returnOnInvestment({
  clv,
  cac,
  roi,
}: Pick<Customers, 'clv' | 'cac' | 'roi'>): Returns | undefined {
  if (clv !== undefined && cac !== undefined) {
    const values = new Float64Array(clv.length);
    let costNotPositive = 0;
    for (let customer = 0; customer < values.length; customer++) {
      // Both columns have a place for every customer.
      const cost = cac[customer]!;
      if (cost <= 0) costNotPositive++;
      values[customer] = cost > 0 ? clv[customer]! / cost : NaN;
    }
    return {
      values,
      source: 'ratio',
      blank: { missing: countMissing(values) - costNotPositive, costNotPositive },
    };
  }
  if (roi === undefined) return undefined;
  return { values: roi, source: 'column', blank: { missing: countMissing(roi), costNotPositive: 0 } };
}

function countMissing(values: Float64Array): number {
  let missing = 0;
  for (const value of values) if (Number.isNaN(value)) missing++;
  return missing;
}
