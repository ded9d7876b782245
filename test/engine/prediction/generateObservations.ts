import type { Factor, Observations } from '../../../src/engine/prediction/Observations';
import { logistic } from '../../../src/engine/statistics/logistic';
import { normalQuantile } from '../../../src/engine/statistics/normalQuantile';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

/** What is true of generated observations. */
export interface Truth {
  readonly customers: number;
  readonly products: number;
  /** Mean number of observations of a customer. */
  readonly each: number;
  /** Log odds without any effect. */
  readonly base: number;
  /** Standard deviations of the effects on the log odds. */
  readonly customerSpread?: number;
  readonly productSpread?: number;
  readonly typeSpread?: number;
  /** Effects of products turn into their opposite in the last part of the days. */
  readonly turns?: boolean;
}

const types = 5;
const teams = 6;
const lastDay = 360;

/** Observations with a known truth, the same for the same seed; `truths` holds the probability of each. */
export function generateObservations(
  seed: number,
  truth: Truth,
): Observations & { readonly truths: Float64Array; readonly rows: Int32Array } {
  const random = seededRandom(seed);
  const normal = (spread = 0) => spread * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
  const effects = (count: number, spread?: number) => Array.from({ length: count }, () => normal(spread));
  const ofCustomer = effects(truth.customers, truth.customerSpread);
  const ofProduct = effects(truth.products, truth.productSpread);
  const ofType = effects(types, truth.typeSpread);
  const lines: {
    customer: number;
    product: number;
    type: number;
    team: number;
    day: number;
    share: number;
    outcome: number;
  }[] = [];
  for (let customer = 0; customer < truth.customers; customer += 1) {
    const type = Math.floor(random() * types);
    const team = Math.floor(random() * teams);
    const count = 1 + Math.floor(random() * 2 * (truth.each - 0.5));
    for (let record = 0; record < count; record += 1) {
      const product = Math.floor(random() * truth.products);
      const day = Math.floor(random() * lastDay);
      const sign = truth.turns === true && day > lastDay / 2 ? -1 : 1;
      const share = logistic(truth.base + ofCustomer[customer]! + sign * ofProduct[product]! + ofType[type]!);
      lines.push({ customer, product, type, team, day, share, outcome: random() < share ? 1 : 0 });
    }
  }
  const factor = (role: string, levels: number, codes: (line: (typeof lines)[number]) => number): Factor => ({
    role,
    levels,
    codes: Int32Array.from(lines, codes),
  });
  return {
    count: lines.length,
    factors: [
      factor('customer', truth.customers, ({ customer }) => customer),
      factor('product', truth.products, ({ product }) => product),
      factor('customer_type', types, ({ type }) => type),
      factor('department', teams, ({ team }) => team),
      factor('month', 12, ({ day }) => Math.floor(day / 30)),
    ],
    outcomes: Uint8Array.from(lines, ({ outcome }) => outcome),
    clusters: Int32Array.from(lines, ({ customer }) => customer),
    days: Float64Array.from(lines, ({ day }) => day),
    successDays: Float64Array.from(lines, ({ day, outcome }) => (outcome === 1 ? day + 10 : NaN)),
    truths: Float64Array.from(lines, ({ share }) => share),
    rows: Int32Array.from(lines, (_, row) => row),
  };
}
