import {
  allocateTests,
  expectCalls,
  expectGain,
  type TestPair,
} from '../../../src/engine/prediction/allocateTests';
import { seededRandom } from '../../../src/engine/statistics/seededRandom';

const random = seededRandom(2);
const pairs: TestPair[] = Array.from({ length: 6 }, (_, place) => ({
  customer: place % 3,
  product: place % 2,
  draws: Float64Array.from({ length: 50 }, () => random() ** (1 + place) * 0.6),
}));
const free = { tests: 5, leastOfProduct: 0, mostOfCustomer: Infinity };

/** Every way to give so many tests to pairs from one place on. */
function* allWays(tests: number, places: number): Generator<number[]> {
  if (places === 1) yield [tests];
  else
    for (let own = 0; own <= tests; own += 1)
      for (const rest of allWays(tests - own, places - 1)) yield [own, ...rest];
}

test.each([Infinity, 2])(
  'no other allocation is expected to have more calls, with at most %d a customer',
  (most) => {
    const { counts, left } = allocateTests(pairs, { ...free, mostOfCustomer: most });
    expect(left).toBe(0);
    let best = 0;
    for (const way of allWays(free.tests, pairs.length)) {
      const ofCustomer = [0, 1, 2].map((customer) => way[customer]! + way[customer + 3]!);
      if (Math.max(...ofCustomer) <= most) best = Math.max(best, expectCalls(pairs, way).expected);
    }
    expect(expectCalls(pairs, counts).expected).toBeCloseTo(best, 12);
  },
);

test('every product has its least number, and no customer more than the most', () => {
  const { counts } = allocateTests(pairs, { tests: 6, leastOfProduct: 2, mostOfCustomer: 2 });
  const sumOf = (role: 'customer' | 'product', code: number) =>
    pairs.reduce((total, pair, place) => total + (pair[role] === code ? counts[place]! : 0), 0);
  expect([0, 1].map((product) => sumOf('product', product)).every((sum) => sum >= 2)).toBe(true);
  expect([0, 1, 2].map((customer) => sumOf('customer', customer))).toEqual([2, 2, 2]);
});

test('tests that the bounds leave no pair for are left', () => {
  expect(allocateTests(pairs, { tests: 10, leastOfProduct: 0, mostOfCustomer: 2 }).left).toBe(4);
  expect(allocateTests([], free)).toEqual({ counts: new Int32Array(0), left: 5 });
});

test('a sure pair gets one test, not all', () => {
  const sure = (share: number, customer: number) => ({
    customer,
    product: 0,
    draws: Float64Array.of(share, share),
  });
  const { counts } = allocateTests([sure(0.95, 0), sure(0.1, 1)], { ...free, tests: 3 });
  expect([...counts]).toEqual([1, 2]);
});

test('a gain is that of both allocations draw by draw, and none over itself', () => {
  const even = [1, 1, 1, 1, 1, 0];
  const { counts } = allocateTests(pairs, free);
  const gain = expectGain(pairs, counts, even);
  expect(gain.expected).toBeCloseTo(
    expectCalls(pairs, counts).expected - expectCalls(pairs, even).expected,
    12,
  );
  expect(gain.low).toBeLessThan(gain.expected);
  expect(expectGain(pairs, counts, counts)).toEqual({ expected: 0, low: 0, high: 0 });
});
