import fc from 'fast-check';
import { averageRanks } from '../../../src/engine/statistics/averageRanks';
import { minimumRanks } from '../../../src/engine/statistics/minimumRanks';
import { tiedRanks } from '../../../src/engine/statistics/tiedRanks';

describe('tiedRanks', () => {
  it('gives both ranks of ties', () => {
    const { smallest, average } = tiedRanks(Float64Array.of(10, 30, 10, 20));
    expect(Array.from(smallest)).toEqual([1, 4, 1, 3]);
    expect(Array.from(average)).toEqual([1.5, 4, 1.5, 3]);
  });

  it('ranks as each rule alone does, values of few decimals and others', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((number) => number / 10),
      fc.integer({ min: 0, max: 9 }).map((number) => number / 7),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), (numbers) => {
        const values = Float64Array.from(numbers);
        const { smallest, average } = tiedRanks(values);
        expect(smallest).toEqual(minimumRanks(values));
        expect(average).toEqual(averageRanks(values));
      }),
    );
  });
});
