import fc from 'fast-check';
import { linkWeights } from '../../../src/taskpane/state/linkWeights';

test('raising one weight takes from the others in proportion', () => {
  expect(linkWeights([0.5, 0.3, 0.2], 0, 0.75)).toEqual([0.75, 0.15, 0.1]);
});

test('a weight that subtracts keeps its sign while the others move', () => {
  expect(linkWeights([0.5, 0.25, 0.15, -0.1], 0, 0.6)).toEqual([0.6, 0.2, 0.12, -0.08]);
  expect(linkWeights([0.5, 0.25, 0.15, -0.1], 3, 0.2)).toEqual([0.45, 0.22, 0.13, -0.2]);
});

test('giving everything to one weight and taking it back shares among equals', () => {
  const all = linkWeights([0.4, 0.35, 0.25], 0, 1);
  expect(all).toEqual([1, 0, 0]);
  expect(linkWeights(all, 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
});

test('absolute weights always sum to exactly one hundred hundredths, and the chosen one is what was asked for', () => {
  const weights = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(weights, fc.nat(), fc.integer({ min: 0, max: 100 }), (raw, position, percent) => {
      const changed = position % raw.length;
      const linked = linkWeights(
        raw.map((weight) => weight / 100),
        changed,
        percent / 100,
      );
      const hundredths = linked.map((weight) => Math.round(Math.abs(weight) * 100));
      expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(100);
      expect(hundredths[changed]).toBe(percent);
    }),
  );
});
