import { drawTierRates } from '../../../src/engine/conversion/drawTierRates';
import { linearizeTierRates } from '../../../src/engine/conversion/linearizeTierRates';
import { sumTierCustomers } from '../../../src/engine/conversion/sumTierCustomers';
import type { Interval } from '../../../src/engine/statistics/interval';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';
import { tiersOf, type TierCell } from './tierTable';

/** 600 customers whose records of all products move together. */
function clustered(): TierCell[] {
  const random = seededRandom(11);
  return Array.from({ length: 600 }, (_, customer) => {
    const own = random() < 0.3 ? 0.5 : 0.05;
    return ['p0', 'p1', 'p2', 'p3'].map((product, index): TierCell => {
      const records = 1 + Math.floor(random() * 6);
      const calls = Array.from({ length: records }).filter(
        () => random() < own * (index < 2 ? 1 : 0.4),
      ).length;
      return [`c${customer}`, product, calls, records];
    });
  }).flat();
}

test.each([
  ['products', 'product'],
  ['customers', 'customer'],
] as const)('agrees with drawing whole customers where there are many, for tiers of %s', (_, subject) => {
  const { ranking, cells } = tiersOf(clustered(), subject);
  const { means, ratioOfMeans, ratioPooled } = drawTierRates(
    ranking,
    cells,
    sumTierCustomers(ranking, cells),
  );
  const [high, , low, ofMeans, pooled] = linearizeTierRates(ranking, cells);
  const pairs: [Interval | undefined, Interval | undefined][] = [
    [high, means.high],
    [low, means.low],
    [ofMeans, ratioOfMeans],
    [pooled, ratioPooled],
  ];
  for (const [found, drawn] of pairs) {
    const width = drawn!.high - drawn!.low;
    expect(Math.abs(found!.low - drawn!.low)).toBeLessThan(0.1 * width);
    expect(Math.abs(found!.high - drawn!.high)).toBeLessThan(0.1 * width);
  }
});

test('a ratio over nothing has no interval', () => {
  const { ranking, cells } = tiersOf([
    ['a', 'good', 5, 10],
    ['b', 'bad', 0, 10],
  ]);
  expect(linearizeTierRates(ranking, cells).slice(3)).toEqual([undefined, undefined]);
});
