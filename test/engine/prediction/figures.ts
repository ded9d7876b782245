import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observations } from '../../../src/engine/prediction/Observations';

interface Recorded {
  readonly value: number;
  readonly standardError: number;
  readonly low?: number;
  readonly high?: number;
}

interface Figures {
  readonly observations: Readonly<Record<'customers' | 'products' | 'types' | 'outcomes', readonly number[]>>;
  readonly logisticNormalMean: readonly {
    readonly mean: number;
    readonly variance: number;
    readonly expected: number;
  }[];
  readonly ridge: readonly {
    readonly penalty: number;
    readonly effects: readonly (readonly number[])[];
    readonly means: readonly number[];
    readonly variances: readonly number[];
    readonly probabilities: readonly number[];
  }[];
  readonly additive: {
    readonly spreads: readonly number[];
    readonly marginals: readonly { readonly spreads: readonly number[]; readonly marginal: number }[];
    readonly probabilities: readonly number[];
  };
  readonly scores: {
    readonly probabilities: readonly number[];
    readonly logLoss: Recorded;
    readonly brier: number;
    readonly auc: Recorded;
    readonly slope: Recorded;
    readonly intercept: Recorded;
  };
}

/** What scripts/oracle/prediction.py found. */
export const figures = JSON.parse(
  readFileSync(join(__dirname, '../../golden/prediction/figures.json'), 'utf8'),
) as Figures;

const { customers, products, types, outcomes } = figures.observations;

export const recordedObservations: Observations = {
  count: customers.length,
  factors: [
    { role: 'customer', codes: Int32Array.from(customers), levels: 36 },
    { role: 'product', codes: Int32Array.from(products), levels: 9 },
    { role: 'customer_type', codes: Int32Array.from(types), levels: 4 },
  ],
  outcomes: Uint8Array.from(outcomes),
  clusters: Int32Array.from(customers),
  days: undefined,
  successDays: undefined,
};

export const allRows = Int32Array.from(customers.keys());

/** How far numbers are from the expected ones, at most: relative to these, or to 1e-3 where they are smaller. */
export function largestDistance(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(
    ...expected.map((value, index) => Math.abs(found[index]! - value) / Math.max(1e-3, Math.abs(value))),
  );
}
