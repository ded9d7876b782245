import * as fc from 'fast-check';
import { normalise } from '../../../src/engine/score/normalise';
import { normalisationMethods as methods } from '../../../src/engine/score/normalisations';

const column = fc
  .array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 })
  .map((list) => Float64Array.from(list));

describe('normalise', () => {
  it('takes a low value for good as 1 - x under min-max, winsor and rank', () => {
    fc.assert(
      fc.property(
        column,
        fc.constantFrom('minmax' as const, 'winsor' as const, 'rank' as const),
        (values, method) => {
          const up = normalise(values, method);
          normalise(values, method, 'lower').forEach((value, row) =>
            expect(value).toBeCloseTo(1 - up[row]!, 12),
          );
        },
      ),
    );
  });

  it('never reverses an order, whatever the method', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...methods), (values, method) => {
        const normalised = normalise(values, method);
        for (let row = 1; row < values.length; row++) {
          const before = Math.sign(values[row]! - values[row - 1]!);
          const after = Math.sign(normalised[row]! - normalised[row - 1]!);
          expect(after === before || after === 0).toBe(true);
        }
      }),
    );
  });

  it('keeps missing values missing and out of the population', () => {
    for (const method of methods) {
      const holes = normalise(Float64Array.of(NaN, 1, NaN, 4, 2), method);
      const dense = normalise(Float64Array.of(1, 4, 2), method);
      expect([holes[0], holes[2]]).toEqual([NaN, NaN]);
      expect([holes[1], holes[3], holes[4]]).toEqual(Array.from(dense));
    }
  });

  it('scores one row against a population as it scores the row inside it, to the last bit', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...methods), (values, method) => {
        const all = normalise(values, method);
        const alone = Array.from(
          values,
          (value) => normalise(Float64Array.of(value), method, 'higher', values)[0],
        );
        expect(alone).toEqual(Array.from(all));
      }),
    );
  });

  it('lets a value outside the population pass 1 under min-max but not under winsor', () => {
    const population = Float64Array.of(0, 10);
    expect(normalise(Float64Array.of(20), 'minmax', 'higher', population)[0]).toBe(2);
    expect(normalise(Float64Array.of(20), 'winsor', 'higher', population)[0]).toBe(1);
  });
});
