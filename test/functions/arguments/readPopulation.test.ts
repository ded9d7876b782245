import { hasTwo, readPopulation } from '../../../src/functions/arguments/readPopulation';
import { createPopulationMemory } from '../../../src/functions/populations/createPopulationMemory';

const call = { name: 'X', addresses: [], memory: createPopulationMemory() };
const read = (cells: unknown, ignoreZeros = false) =>
  readPopulation(cells, call, ignoreZeros, 'list', 'tier.populationIsText');

describe('readPopulation', () => {
  it('reads the same cells once, for each way to read them', () => {
    const cells = () => [[0], [5], [7]];
    expect(read(cells())!.values).toBe(read(cells())!.values);
    expect(Array.from(read(cells(), true)!.values[0]!)).toEqual([NaN, 5, 7]);
  });

  it('asks what was meant by a population of text, every time', () => {
    for (let time = 0; time < 2; time++) {
      expect(() => read([['North'], [null]])).toThrow(
        expect.objectContaining({ reason: 'tier.populationIsText', facts: { text: 'North' } }),
      );
    }
    expect(read([['Sales'], [5]])!.values).toHaveLength(1);
  });

  it('is none where it is omitted', () => {
    expect(read(null)).toBeUndefined();
  });
});

describe('hasTwo', () => {
  it.each([
    [[NaN, 4, NaN], false],
    [[NaN, 4, 4], true],
    [[], false],
  ])('says of %j: %s', (values, expected) => {
    expect(hasTwo(Float64Array.from(values))).toBe(expected);
  });
});
