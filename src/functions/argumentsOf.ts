import type { FunctionName } from './computeFunction';

interface FunctionArguments {
  /** In the order of the contract with saved workbooks. */
  readonly names: readonly string[];
  /** Positions of a single row's arguments and of what they are compared with. */
  readonly pairs: readonly (readonly [single: number, population: number])[];
}

/** What the arguments of each function are called, as functions.ts declares them. */
export const argumentsOf: Readonly<Record<FunctionName, FunctionArguments>> = {
  COMPOSITE_SCORE: {
    names: ['metrics', 'weights', 'method', 'population', 'ignore_zeros', 'directions', 'explain', 'headers'],
    pairs: [[0, 3]],
  },
  PERCENTILE_COHORT: {
    names: ['values', 'population', 'cohorts', 'population_cohorts', 'method', 'ignore_zeros', 'outside'],
    pairs: [
      [0, 1],
      [2, 3],
    ],
  },
  VALUE_TIER: {
    names: ['scores', 'population', 'high', 'low', 'labels', 'rule', 'names', 'ignore_zeros'],
    pairs: [[0, 1]],
  },
};
