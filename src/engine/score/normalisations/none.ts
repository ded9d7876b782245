import { knownRange } from '../knownRange';
import { linearScale } from '../linearScale';
import type { Normalisation } from '../Normalisation';

/** x itself: for metrics that are comparable already, such as rates. */
export const none: Normalisation = {
  isUnitRange: false,
  needsPopulation: false,
  fit: (population) => linearScale({ offset: 0, width: 1, constant: NaN, bounds: knownRange(population) }),
};
