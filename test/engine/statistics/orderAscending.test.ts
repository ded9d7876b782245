import * as fc from 'fast-check';
import { orderAscending } from '../../../src/engine/statistics/orderAscending';

describe('orderAscending', () => {
  it('orders as a stable comparator sort does, for every shape of numbers', () => {
    const shapes: ((index: number) => number)[] = [
      (index) => ((index * 7919) % 10007) / 100,
      (index) => -((index * 31) % 97),
      (index) => 1 + ((index * 7919) % 10007) * Number.EPSILON,
      (index) => (index % 2 === 0 ? -1 : 1) * 10 ** ((index % 600) - 300),
      (index) => [0, -0, 1, -1][index % 4]!,
      () => 5,
    ];
    for (const shape of shapes) {
      for (const count of [0, 1, 2, 150, 199, 200, 5000]) {
        const values = Float64Array.from({ length: count }, (_, index) => shape(index));
        const expected = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
        expect(Array.from(orderAscending(values))).toEqual(expected);
      }
    }
  });

  it('orders any doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 200, maxLength: 260 }), (values) => {
        const expected = [...values.keys()].sort((a, b) => compare(values[a]!, values[b]!) || a - b);
        expect(Array.from(orderAscending(values))).toEqual(expected);
      }),
    );
  });

  /** Subtracting would give NaN for two infinities. */
  function compare(a: number, b: number): number {
    return a < b ? -1 : a > b ? 1 : 0;
  }
});
