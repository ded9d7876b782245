import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import type { Table } from '../../../src/engine/table/types';

/** What is true in a generated table. */
export interface Truth {
  /** Call rate of every record. */
  readonly rate: number;
  /** Whether customers differ in their rate; products and salespeople never do by themselves. */
  readonly customersDiffer?: boolean;
  /** Whether all records of a customer and product are copies of one outcome. */
  readonly copies?: boolean;
  /** Call rate of the first product, whoever tests it. */
  readonly effect?: number;
  /** Whether one customer has nearly all calls of the first product, and as many records of it as ten others. */
  readonly carriedByOne?: boolean;
}

export const customerCount = 70;
export const productCount = 16;
const salespeopleCount = 8;
const share = 0.4;
const recordsInCell = 4;
const rejectRate = 0.5;
const carrier = 7;

/** A small table of records with a known truth, the same for the same seed. */
export function generateTable(seed: number, truth: Truth): Table {
  const random = seededRandom(seed);
  const lines = {
    customer: [] as number[],
    product: [] as number[],
    called: [] as number[],
    rejected: [] as number[],
  };
  for (let customer = 0; customer < customerCount; customer += 1) {
    // Half of the customers call twice as often, half never.
    const own = truth.rate * (truth.customersDiffer === true ? (random() < 0.5 ? 2 : 0) : 1);
    for (let product = 0; product < productCount; product += 1) {
      const isCarrier = truth.carriedByOne === true && customer === carrier && product === 0;
      if (!isCarrier && random() >= share) continue;
      const records = isCarrier ? 10 * recordsInCell : 1 + Math.floor(random() * 2 * recordsInCell);
      const rate = isCarrier ? 0.95 : product === 0 ? (truth.effect ?? own) : own;
      const copied = random() < rate;
      for (let record = 0; record < records; record += 1) {
        lines.customer.push(customer);
        lines.product.push(product);
        lines.called.push(Number(truth.copies === true && !isCarrier ? copied : random() < rate));
        lines.rejected.push(Number(random() < rejectRate));
      }
    }
  }
  const category = (codes: readonly number[], name: string, count: number) => ({
    kind: 'category' as const,
    codes: Int32Array.from(codes),
    labels: Array.from({ length: count }, (_, code) => `${name}${code}`),
  });
  const flag = (values: readonly number[]) => ({ kind: 'flag' as const, values: Int8Array.from(values) });
  const rowCount = lines.customer.length;
  return {
    analysis: 'conversion',
    rowCount,
    sheetRows: Int32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns: {
      customer: category(lines.customer, 'c', customerCount),
      product: category(lines.product, 'p', productCount),
      salesperson: category(
        lines.customer.map((customer) => customer % salespeopleCount),
        's',
        salespeopleCount,
      ),
      called: flag(lines.called),
      rejected: flag(lines.rejected),
    },
    headers: {},
  };
}
