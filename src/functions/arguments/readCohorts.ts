import { CellError } from '../CellError';
import type { FunctionCall } from '../FunctionCall';
import { createCohortCoder, hasText } from './createCohortCoder';
import { readGrid, type Grid } from './readGrid';
import type { NumberArgument } from './readNumberArgument';
import type { PopulationArgument } from './readPopulation';
import { readPartners } from './readPartners';
import { requireSameRows } from './requireSameRows';

export interface Cohorts {
  readonly codes: Int32Array;
  readonly populationCodes: Int32Array;
  readonly count: number;
  /** Error values among the cohorts of the values. */
  readonly errors: ReadonlyMap<number, CellError>;
}

/** Argument names and their addresses, for sentences and to see whether they start in the same row. */
type Place = readonly [name: string, address: string | undefined];

/**
 * The cohorts of values and of the population that they are ranked in.
 *
 * @returns undefined where there are none
 * @throws CellError where cohorts are given for only one of the two, or their cells do not go with the values'
 */
export function readCohorts(
  values: NumberArgument,
  population: (NumberArgument & Pick<PopulationArgument, 'moments'>) | undefined,
  given: { readonly cohorts: unknown; readonly populationCohorts: unknown },
  call: FunctionCall,
): Cohorts | undefined {
  const own = readGrid(given.cohorts);
  const others = readGrid(given.populationCohorts);
  if (own === undefined) {
    if (others === undefined) return undefined;
    throw new CellError('#VALUE!', 'percentile.cohortsMissing');
  }
  if (population === undefined && others) throw new CellError('#VALUE!', 'percentile.populationMissing');
  if (population && others === undefined) {
    throw new CellError('#VALUE!', 'percentile.populationCohortsMissing');
  }
  if (population?.moments) throw new CellError('#VALUE!', 'reference.hasNoCohorts');
  const { addresses } = call;
  const labels = partnersOf(values, own, ['values', addresses[0]], ['cohorts', addresses[2]]);
  const errors = new Map<number, CellError>();
  labels.forEach((label, index) => {
    if (label instanceof CellError) errors.set(index, label);
  });
  if (population === undefined || others === undefined) {
    const coder = createCohortCoder(hasText(labels));
    const codes = coder.codesOf(labels);
    return { codes, populationCodes: codes, count: coder.count, errors };
  }
  const size = `${population.rows * population.columns} of ${population.whole.rows * population.whole.columns}`;
  const { coder, populationCodes } = call.memory
    .recall(others)
    .once(`codes ${size} ${hasText(labels)}`, () => {
      const places = [
        ['population', addresses[1]],
        ['population_cohorts', addresses[3]],
      ] as const;
      const populationLabels = partnersOf(population, others, ...places);
      const made = createCohortCoder(hasText(labels) || hasText(populationLabels));
      return { coder: made, populationCodes: made.codesOf(populationLabels) };
    });
  const codes = coder.codesOf(labels);
  return { codes, populationCodes, count: coder.count, errors };
}

function partnersOf(numbers: NumberArgument, grid: Grid, values: Place, partners: Place) {
  const { whole } = numbers;
  requireSameRows(values, partners);
  const found = readPartners(grid, numbers.rows * numbers.columns, whole.rows * whole.columns);
  if (found !== undefined) return found;
  const given = grid.rows * grid.columns;
  const wanted = whole.rows * whole.columns;
  const facts = { argument: partners[0], partner: values[0], given, wanted };
  throw new CellError('#VALUE!', 'percentile.cohortCount', facts);
}
