import * as fc from 'fast-check';
import { fitScale } from '../../../src/engine/score/fitScale';
import { normalisationMethods } from '../../../src/engine/score/normalisations';

const column = fc
  .array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 })
  .map((list) => Float64Array.from(list));
const method = fc.constantFrom(...normalisationMethods);

describe('fitScale', () => {
  it('where low is good is the scale of the negated metric, with bounds and way back in raw values', () => {
    fc.assert(
      fc.property(column, method, (values, one) => {
        const negated = values.map((value) => -value);
        const lower = fitScale(values, one, 'lower');
        const mirrored = fitScale(negated, one, 'higher');
        expect(lower.apply(values)).toEqual(mirrored.apply(negated));
        expect(lower.bounds.low).toBeCloseTo(-mirrored.bounds.high, 12);
        expect(lower.bounds.high).toBeCloseTo(-mirrored.bounds.low, 12);
        expect(lower.invert(0.3)).toBeCloseTo(-mirrored.invert(0.3), 12);
      }),
    );
  });

  it('has its bounds in order, and within the population', () => {
    fc.assert(
      fc.property(column, method, fc.constantFrom('higher', 'lower'), (values, one, direction) => {
        const { low, high } = fitScale(values, one, direction).bounds;
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
