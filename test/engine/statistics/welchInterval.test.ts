import { welchInterval } from '../../../src/engine/statistics/welchInterval';
import { expectFigures, figuresOf } from './figures';

describe('welchInterval', () => {
  it.each(figuresOf('welchInterval'))(
    'agrees with scipy ttest_ind, equal_var=False: $description',
    (figure) => {
      const [first, second, level] = figure.arguments as [number[], number[], number];
      expectFigures(welchInterval(first, second, level), figure.expected);
    },
  );

  it('is undefined below two values a side and for two constants', () => {
    expect(welchInterval([1], [2, 3])).toBeUndefined();
    expect(welchInterval([1, 1], [2, 2])).toBeUndefined();
  });
});
