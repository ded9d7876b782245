import { selectOrdered } from '../../../src/engine/statistics/selectOrdered';

describe('selectOrdered', () => {
  it('finds at every position what sorting finds, ties and huge spans included', () => {
    const shapes: ((index: number) => number)[] = [
      (index) => (index * 7919) % 10007,
      (index) => Math.round(Math.sin(index) * 20) / 10,
      (index) => (index % 5 === 0 ? 1e300 * ((index % 3) - 1) : index),
      (index) => (index % 1000 === 0 ? 1e12 : (index % 17) / 1e9),
      (index) => (index % 2 === 0 ? -Number.MAX_VALUE : Number.MAX_VALUE),
      (index) => (index % 3) * Number.MIN_VALUE,
    ];
    for (const shape of shapes) {
      const values = Float64Array.from({ length: 20_011 }, (_, index) => shape(index));
      const sorted = Float64Array.from(values).sort();
      for (const position of [0, 1, 4095, 10_000, 16_008, 20_009, 20_010]) {
        expect(selectOrdered(values, [position])).toEqual([sorted[position]]);
      }
    }
  });

  it('finds several at once, in any order, more than once and from the same bucket', () => {
    const values = Float64Array.from({ length: 9001 }, (_, index) => ((index * 7919) % 9001) / 3);
    const positions = [9000, 0, 1, 4500, 4501, 4500];
    expect(selectOrdered(values, positions)).toEqual(positions.map((position) => position / 3));
    expect(selectOrdered(values.subarray(0, 3).slice(), [])).toEqual([]);
  });

  it('leaves the values as they are', () => {
    const values = Float64Array.of(3, 1, 2);
    selectOrdered(values, [0]);
    expect(Array.from(values)).toEqual([3, 1, 2]);
  });
});
