import { percentileInCohort } from '../engine/score/percentileInCohort';
import type { PercentileMethod } from '../engine/score/types';
import { codeCohorts, type CodedCohorts } from './arguments/codeCohorts';
import { readChoices } from './arguments/readChoices';
import { readFlag } from './arguments/readFlag';
import { readGrid } from './arguments/readGrid';
import { readPartners } from './arguments/readPartners';
import {
  arrange,
  flatten,
  readNumberArgument,
  requireNumberArgument,
  type NumberArgument,
} from './arguments/readNumberArgument';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';
import { spillFormula } from './guards/spillFormula';

export const percentileMethods: readonly PercentileMethod[] = ['inc', 'exc', 'mean', 'weak'];

/** Arguments of PERCENTILE_COHORT as Excel sends them. */
export type PercentileArguments = readonly [
  values: unknown,
  population?: unknown,
  cohorts?: unknown,
  populationCohorts?: unknown,
  method?: unknown,
  ignoreZeros?: unknown,
];

/**
 * PERCENTILE_COHORT: the percentile rank of each value within its cohort of the population.
 * A missing value, a value outside its cohort's range and a cohort with fewer than two members give #N/A; an error value
 * in `values` or `cohorts` gives that error.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function rankInCohorts(given: PercentileArguments, call: FunctionCall): ResultCell[][] {
  const ignoreZeros = readFlag(given[5], 'ignore_zeros');
  const values = requireNumberArgument(given[0], 'values', ignoreZeros);
  const population = readNumberArgument(given[1], 'population', ignoreZeros);
  const method = readChoices(given[4], 'method', percentileMethods)?.[0];
  if (population === undefined && values.whole.rows * values.whole.columns === 1) {
    throw new CellError('#VALUE!', 'percentile.needsPopulation');
  }
  const cohorts = readCohorts(values, population, given[2], given[3]);
  const list = flatten(values);
  const members = population ? flatten(population) : list;
  if (population && list.length === 1) {
    call.burst.count(members.length, () => {
      const pairs = [
        [0, 1],
        [2, 3],
      ] as const;
      return spillFormula(call.name, call.addresses, pairs, ['B2:B1000']);
    });
  }
  const ranks = percentileInCohort({
    values: list,
    population: members,
    cohorts: cohorts?.codes,
    populationCohorts: cohorts?.populationCodes,
    cohortCount: cohorts?.count,
    method,
  });
  const explain = explainMissing(list, members, cohorts);
  return arrange(values.rows, values.columns, (index): ResultCell => {
    const rank = ranks[index]!;
    if (!Number.isNaN(rank)) return rank;
    return values.errors.get(index) ?? cohorts?.errors.get(index) ?? explain(index);
  });
}

interface ReadCohorts extends CodedCohorts {
  /** Error values among the cohorts of the values. */
  readonly errors: ReadonlyMap<number, CellError>;
}

function readCohorts(
  values: NumberArgument,
  population: NumberArgument | undefined,
  cohorts: unknown,
  populationCohorts: unknown,
): ReadCohorts | undefined {
  const own = readGrid(cohorts);
  const others = readGrid(populationCohorts);
  if (own === undefined) {
    if (others === undefined) return undefined;
    throw new CellError('#VALUE!', 'percentile.cohortsMissing');
  }
  if (population === undefined && others) throw new CellError('#VALUE!', 'percentile.populationMissing');
  if (population && others === undefined) {
    throw new CellError('#VALUE!', 'percentile.populationCohortsMissing');
  }
  const labels = partnersOf(values, own, 'cohorts', 'values');
  const populationLabels =
    population && others ? partnersOf(population, others, 'population_cohorts', 'population') : labels;
  const errors = new Map<number, CellError>();
  labels.forEach((label, index) => {
    if (label instanceof CellError) errors.set(index, label);
  });
  return { ...codeCohorts(labels, populationLabels), errors };
}

function partnersOf(
  numbers: NumberArgument,
  grid: NonNullable<ReturnType<typeof readGrid>>,
  argument: string,
  partner: string,
) {
  const { whole } = numbers;
  const found = readPartners(grid, numbers.rows * numbers.columns, whole.rows * whole.columns);
  if (found !== undefined) return found;
  const given = grid.rows * grid.columns;
  const wanted = whole.rows * whole.columns;
  throw new CellError('#VALUE!', 'percentile.cohortCount', { argument, partner, given, wanted });
}

/** Says for a value without a rank why it has none. */
function explainMissing(
  list: Float64Array,
  members: Float64Array,
  cohorts: CodedCohorts | undefined,
): (index: number) => CellError {
  const reasons = {
    value: new CellError('#N/A', 'value.missing'),
    cohort: new CellError('#N/A', 'value.cohortMissing'),
    small: new CellError('#N/A', cohorts ? 'value.cohortTooSmall' : 'value.populationTooSmall'),
    outside: new CellError('#N/A', cohorts ? 'value.outsideCohort' : 'value.outsideRange'),
  };
  let sizes: Int32Array | undefined;
  return (index) => {
    if (Number.isNaN(list[index])) return reasons.value;
    const cohort = cohorts ? cohorts.codes[index]! : 0;
    if (cohort < 0) return reasons.cohort;
    sizes ??= cohortSizes(members, cohorts);
    return sizes[cohort]! < 2 ? reasons.small : reasons.outside;
  };
}

function cohortSizes(members: Float64Array, cohorts: CodedCohorts | undefined): Int32Array {
  const sizes = new Int32Array(cohorts?.count ?? 1);
  members.forEach((member, index) => {
    const cohort = cohorts ? cohorts.populationCodes[index]! : 0;
    if (!Number.isNaN(member) && cohort >= 0) sizes[cohort]!++;
  });
  return sizes;
}
