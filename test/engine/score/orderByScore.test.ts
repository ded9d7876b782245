import { orderByScore } from '../../../src/engine/score/orderByScore';

describe('orderByScore', () => {
  it('breaks ties by code point of the names', () => {
    expect(Array.from(orderByScore([1, 2, 1, 1], ['立', 'x', '丁', '𠮷']))).toEqual([1, 2, 0, 3]);
  });

  it('keeps the order of the rows for equal names and without names', () => {
    expect(Array.from(orderByScore([5, 7, 5, 5]))).toEqual([1, 0, 2, 3]);
    expect(Array.from(orderByScore([5, 5, 5], ['b', 'a', 'b']))).toEqual([1, 0, 2]);
  });
});
