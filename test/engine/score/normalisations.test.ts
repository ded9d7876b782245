import * as fc from 'fast-check';
import { normalisationMethods, normalisations } from '../../../src/engine/score/normalisations';

const column = fc
  .array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 40 })
  .map((list) => Float64Array.from(list));
const anyNumber = fc.double({ min: -3, max: 3, noNaN: true });

/** What holds for every entry, also for one that is added tomorrow. */
describe.each(normalisationMethods)('the normalisation %s', (method) => {
  const { fit, isUnitRange, needsPopulation } = normalisations[method];

  it('leads back from the normalised value to the raw one, wherever a change shows', () => {
    fc.assert(
      fc.property(column, (values) => {
        const scale = fit(values);
        const { low, high } = scale.bounds;
        scale.apply(values).forEach((normalised, row) => {
          const clamped = Math.min(Math.max(values[row]!, low), high);
          expect(scale.invert(normalised)).toBeCloseTo(clamped, 9);
        });
      }),
    );
  });

  it('never leads back to a value beyond what was seen', () => {
    fc.assert(
      fc.property(column, anyNumber, (values, normalised) => {
        const raw = fit(values).invert(normalised);
        expect(raw).toBeGreaterThanOrEqual(Math.min(...values));
        expect(raw).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('leads to a value that stands at least as high as asked for, wherever one does', () => {
    fc.assert(
      fc.property(column, anyNumber, (values, wanted) => {
        const scale = fit(values);
        const normalised = scale.apply(values);
        if (!normalised.some((one) => one >= wanted)) return;
        const found = scale.apply(Float64Array.of(scale.invert(wanted)))[0]!;
        expect(found).toBeGreaterThanOrEqual(wanted - 1e-9);
      }),
    );
  });

  it('keeps its members from 0 to 1 if it says so', () => {
    fc.assert(
      fc.property(column, (values) => {
        if (!isUnitRange) return;
        for (const value of fit(values).apply(values)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('leaves the range from 0 to 1 if it does not say that it keeps it', () => {
    const values = Float64Array.of(-500, 0, 500);
    const normalised = fit(values).apply(values);
    expect(normalised.every((value) => value >= 0 && value <= 1)).toBe(isUnitRange);
  });

  it('looks at no other value if it says that it needs none', () => {
    fc.assert(
      fc.property(column, column, (first, second) => {
        const values = Float64Array.of(1, 7);
        if (!needsPopulation) expect(fit(first).apply(values)).toEqual(fit(second).apply(values));
      }),
    );
  });

  it('leaves missing values out of the population and keeps them missing', () => {
    const holes = fit(Float64Array.of(NaN, 3, NaN, 1, 8));
    const dense = fit(Float64Array.of(3, 1, 8));
    expect(holes.bounds).toEqual(dense.bounds);
    expect(holes.invert(0.4)).toBe(dense.invert(0.4));
    expect(Array.from(holes.apply(Float64Array.of(NaN, 3)))).toEqual([
      NaN,
      dense.apply(Float64Array.of(3))[0],
    ]);
  });

  it('knows nothing of a population without values', () => {
    const scale = fit(Float64Array.of(NaN));
    expect(scale.bounds).toEqual({ low: NaN, high: NaN });
    expect(scale.invert(0.5)).toBe(method === 'none' ? 0.5 : NaN);
    expect(scale.apply(Float64Array.of(2))[0]).toBe(method === 'none' ? 2 : NaN);
  });
});
