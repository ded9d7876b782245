import { drawTierRates } from '../../../src/engine/conversion/drawTierRates';
import { sumTierCustomers } from '../../../src/engine/conversion/sumTierCustomers';
import { tiersOf, type TierCell } from './tierTable';

const customers = Array.from({ length: 30 }, (_, customer) => `c${customer}`);
const draw = (table: readonly TierCell[]) => {
  const { ranking, cells } = tiersOf(table);
  return drawTierRates(ranking, cells, sumTierCustomers(ranking, cells));
};

test('where all customers are alike, drawing them changes nothing', () => {
  const { means, ratioOfMeans, ratioPooled } = draw(
    customers.flatMap((customer): TierCell[] => [
      [customer, 'good', 4, 10],
      [customer, 'bad', 1, 10],
    ]),
  );
  expect([means.high!.low, means.high!.high]).toEqual([0.4, 0.4]);
  expect(ratioOfMeans!.low).toBeCloseTo(4, 12);
  expect(ratioPooled!.high).toBeCloseTo(4, 12);
});

test('calls of one customer make the interval wide, the same calls of many make it narrow', () => {
  const width = (callsOf: (customer: number) => number) => {
    const { ratioPooled } = draw(
      customers.flatMap((customer, index): TierCell[] => [
        [customer, 'good', callsOf(index), 20],
        [customer, 'bad', 1, 20],
      ]),
    );
    return ratioPooled!.high - ratioPooled!.low;
  };
  expect(width((index) => (index < 5 ? 20 : 1))).toBeGreaterThan(3 * width(() => 4));
});

test('with fewer than five customers, or nothing called, there is no interval', () => {
  const few = draw(
    customers.slice(0, 4).flatMap((customer): TierCell[] => [
      [customer, 'good', 4, 10],
      [customer, 'bad', 1, 10],
    ]),
  );
  expect([few.means.high, few.ratioOfMeans, few.ratioPooled]).toEqual([undefined, undefined, undefined]);
  const none = draw(
    customers.flatMap((customer): TierCell[] => [
      [customer, 'good', 4, 10],
      [customer, 'bad', 0, 10],
    ]),
  );
  expect(none.means.high).toBeDefined();
  expect([none.means.low, none.ratioOfMeans]).toEqual([undefined, undefined]);
});
