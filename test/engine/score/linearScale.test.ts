import { linearScale } from '../../../src/engine/score/linearScale';

const bounds = { low: 10, high: 30 };

describe('linearScale', () => {
  it('is (x - offset) / width, also beyond the bounds unless it is clamped', () => {
    const line = { offset: 10, width: 20, constant: 0.5, bounds };
    const values = Float64Array.of(0, 10, 25, 50, NaN);
    expect(Array.from(linearScale(line).apply(values))).toEqual([-0.5, 0, 0.75, 2, NaN]);
    expect(Array.from(linearScale({ ...line, isClamped: true }).apply(values))).toEqual([0, 0, 0.75, 1, NaN]);
  });

  it('makes its constant of every value where the population does not vary, and leads back to the value', () => {
    const scale = linearScale({ offset: 4, width: 0, constant: 0.5, bounds: { low: 4, high: 4 } });
    expect(Array.from(scale.apply(Float64Array.of(4, 9, NaN)))).toEqual([0.5, 0.5, NaN]);
    expect(scale.invert(0.5)).toBe(4);
  });

  it('has no width beyond the largest number: a division by it would make up a 0', () => {
    const wide = { offset: -1e308, width: Infinity, constant: 0.5, bounds: { low: -1e308, high: 1e308 } };
    expect(linearScale(wide).apply(Float64Array.of(0))[0]).toBeNaN();
  });

  it('leads back within its bounds', () => {
    const scale = linearScale({ offset: 10, width: 20, constant: 0.5, bounds });
    expect([-1, 0.25, 2].map((normalised) => scale.invert(normalised))).toEqual([10, 15, 30]);
  });
});
