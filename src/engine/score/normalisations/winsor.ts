import { quantiles } from '../../statistics/quantile';
import { linearScale } from '../linearScale';
import type { Normalisation } from '../Normalisation';
import { withoutMissing } from '../withoutMissing';

/**
 * Min-max after clamping to the 1 % and 99 % quantiles (PERCENTILE.INC), so that one extreme value no longer squeezes
 * the rest; 0.5 where the two are equal.
 */
export const winsor: Normalisation = {
  isUnitRange: true,
  needsPopulation: true,
  fit(population) {
    const [low, high] = quantiles(withoutMissing(population), [0.01, 0.99] as const) ?? [NaN, NaN];
    return linearScale({
      offset: low,
      width: high - low,
      constant: 0.5,
      bounds: { low, high },
      isClamped: true,
    });
  },
};
