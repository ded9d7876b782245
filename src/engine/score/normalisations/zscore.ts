import { mean } from '../../statistics/mean';
import { sampleStandardDeviation } from '../../statistics/sampleStandardDeviation';
import { knownRange } from '../knownRange';
import { linearScale } from '../linearScale';
import type { Normalisation } from '../Normalisation';
import { withoutMissing } from '../withoutMissing';

/** (x - mean) / sample standard deviation; 0 where the population does not vary. */
export const zscore: Normalisation = {
  isUnitRange: false,
  needsPopulation: true,
  fit(population, moments) {
    const members = withoutMissing(population);
    return linearScale({
      offset: moments?.mean ?? mean(members) ?? NaN,
      width:
        members.length === 0 ? NaN : (moments?.standardDeviation ?? sampleStandardDeviation(members) ?? 0),
      constant: 0,
      bounds: knownRange(members),
    });
  },
};
