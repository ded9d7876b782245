import * as fc from 'fast-check';
import { NumberDictionary } from '../../../../src/engine/table/categories/NumberDictionary';

/** What a Map gives, which tells numbers apart as the dictionary should. */
function expectSameAsMap(values: readonly number[]): void {
  const dictionary = new NumberDictionary();
  const codes = new Map<number, number>();
  for (const value of values) {
    if (!codes.has(value)) codes.set(value, codes.size);
    if (dictionary.codeOf(value) !== codes.get(value)) throw new Error(`another code for ${value}`);
  }
  expect(dictionary.values.map((value) => value + 0)).toEqual([...codes.keys()]);
}

describe('NumberDictionary', () => {
  it('numbers numbers like a Map does, in order of appearance', () => {
    const value = fc.oneof(
      fc.integer({ min: -20, max: 20 }),
      fc.double({ noNaN: true }).map((number) => number + 0),
    );
    fc.assert(fc.property(fc.array(value, { maxLength: 400 }), expectSameAsMap));
  });

  it('finds ids again after a long ascending run, and grows while it looks up', () => {
    const ascending = Array.from({ length: 5000 }, (_, index) => 3 * index);
    const descending = Array.from({ length: 5000 }, (_, index) => 15_000 - 2 * index);
    expectSameAsMap([...ascending, ...descending, ...ascending]);
  });

  it('spreads multiples of a power of two', () => {
    expectSameAsMap(Array.from({ length: 50_000 }, (_, index) => -65_536 * index));
  });

  it('takes 0 and -0 for the same number', () => {
    const dictionary = new NumberDictionary();
    expect([5, 0, -0, 5].map((value) => dictionary.codeOf(value))).toEqual([0, 1, 1, 0]);
  });
});
