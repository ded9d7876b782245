import * as fc from 'fast-check';
import { orderDescending } from '../../../src/engine/statistics/orderDescending';

it('orders from the highest value down, and equal values as their rows stand', () => {
  expect(Array.from(orderDescending([0, 5, -0, 5, 7]))).toEqual([4, 1, 3, 0, 2]);
  expect(Array.from(orderDescending([]))).toEqual([]);
});

it('orders as a stable comparator sort does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 260 }), (values) => {
      const expected = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
      expect(Array.from(orderDescending(values))).toEqual(expected);
    }),
  );
});
