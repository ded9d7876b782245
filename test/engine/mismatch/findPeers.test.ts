import { findPeers } from '../../../src/engine/mismatch/findPeers';

const grouping = (codes: number[]) => ({ codes: Int32Array.from(codes), labels: ['a', 'b'] });
/** Customer 0 needs more than 5; of its cell are 0, 1, 2, 3 and 4. */
const sources = (direction: 'higher' | 'lower') =>
  ({
    customers: { count: 6, industry: grouping([0, 0, 0, 0, 0, 0]), size: grouping([0, 0, 0, 0, 0, 1]) },
    performance: {
      scores: Float64Array.of(0.1, 0.9, 0.8, 0.2, 0.9, 0.9),
      metrics: [{ direction, raw: Float64Array.of(1, 9, 6, 9, 5, 9) }],
    },
    cuts: { performance: 0.5 },
    placement: { mismatch: Int32Array.of(0, 3) },
    changes: { metrics: Int8Array.of(0, -1), targets: Float64Array.of(5, NaN) },
  }) as unknown as Parameters<typeof findPeers>[0];

test('peers are of the same industry and size; those who did are past the value and above the line, the nearest first', () => {
  const [first, second] = findPeers(sources('higher'), Int32Array.of(0, 3), 1);
  expect(first).toEqual({ count: 4, did: 2, first: Int32Array.of(2) });
  expect(second).toBeUndefined();
});

test('where low values are good, past the value is below it', () => {
  expect(findPeers(sources('lower'), Int32Array.of(0), 3)[0]).toEqual({
    count: 4,
    did: 0,
    first: new Int32Array(0),
  });
});
