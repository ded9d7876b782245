import { sampleStandardDeviation } from '../../../src/engine/statistics/sampleStandardDeviation';
import { expectFigures, figuresOf } from './figures';

describe('sampleStandardDeviation', () => {
  it.each(figuresOf('sampleStandardDeviation'))(
    'agrees with numpy std with ddof 1: $description',
    (figure) => {
      const [values] = figure.arguments as [number[]];
      expectFigures(sampleStandardDeviation(values), figure.expected);
    },
  );

  it('is undefined below two values', () => {
    expect(sampleStandardDeviation([])).toBeUndefined();
  });
});
