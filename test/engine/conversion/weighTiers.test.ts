import { drawTierRates } from '../../../src/engine/conversion/drawTierRates';
import { sumTierCustomers } from '../../../src/engine/conversion/sumTierCustomers';
import { weighTiers } from '../../../src/engine/conversion/weighTiers';
import { tiersOf, type TierCell } from './tierTable';

function weigh(table: readonly TierCell[]) {
  const { ranking, cells } = tiersOf(table);
  const customers = sumTierCustomers(ranking, cells);
  return weighTiers(customers, drawTierRates(ranking, cells, customers));
}
const customers = Array.from({ length: 12 }, (_, customer) => `c${customer}`);

test('a tier names its customers, those that call, and its rate without the largest', () => {
  const { high } = weigh(
    customers.flatMap((customer, index): TierCell[] => [
      [customer, 'good', index === 0 ? 9 : index % 2, 10],
      [customer, 'bad', 0, 10],
    ]),
  );
  expect([high.customers, high.calling]).toEqual([12, 7]);
  expect(high.withoutLargest).toBeCloseTo(6 / 110, 12);
  expect(high.pooledLow!).toBeLessThan(15 / 120);
  expect(high.pooledHigh!).toBeGreaterThan(15 / 120);
});

test('a tier without a call has an upper bound of its rate and no interval of its mean', () => {
  const { low } = weigh(
    customers.flatMap((customer): TierCell[] => [
      [customer, 'good', 5, 10],
      [customer, 'bad', 0, 10],
    ]),
  );
  expect(low.pooledLow).toBe(0);
  expect(low.pooledHigh!).toBeGreaterThan(0);
  expect(low.meanHigh).toBeUndefined();
});

test('four customers are counted and have no interval', () => {
  const { high } = weigh(
    customers.slice(0, 4).flatMap((customer): TierCell[] => [
      [customer, 'good', 5, 10],
      [customer, 'bad', 1, 10],
    ]),
  );
  expect(high).toMatchObject({ customers: 4, calling: 4, pooledLow: undefined, meanLow: undefined });
});
