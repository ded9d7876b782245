import { knownRange } from '../knownRange';
import { linearScale } from '../linearScale';
import type { Normalisation } from '../Normalisation';

/** (x - min) / (max - min); 0.5 where the population does not vary. A value outside it comes out below 0 or above 1. */
export const minmax: Normalisation = {
  isUnitRange: true,
  needsPopulation: true,
  fit(population) {
    const bounds = knownRange(population);
    const { low, high } = bounds;
    return linearScale({ offset: low, width: high - low, constant: 0.5, bounds });
  },
};
