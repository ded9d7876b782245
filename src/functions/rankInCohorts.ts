import { percentileInCohort } from '../engine/score/percentileInCohort';
import { usualOutside } from '../engine/score/percentileRank';
import type { OutsideRule, PercentileMethod } from '../engine/score/types';
import { outsideRules, percentileMethods } from './arguments/argumentWords';
import { readChoices } from './arguments/readChoices';
import { readCohorts, type Cohorts } from './arguments/readCohorts';
import { readFlag } from './arguments/readFlag';
import { arrange, flatten, requireNumberArgument } from './arguments/readNumberArgument';
import { readPopulation } from './arguments/readPopulation';
import { refuseLoneErrors } from './arguments/refuseLoneErrors';
import { requireOneUnit } from './arguments/requireOneUnit';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';

/** Arguments of PERCENTILE_COHORT as Excel sends them. */
export type PercentileArguments = readonly [
  values: unknown,
  population?: unknown,
  cohorts?: unknown,
  populationCohorts?: unknown,
  method?: unknown,
  ignoreZeros?: unknown,
  outside?: unknown,
];

/**
 * PERCENTILE_COHORT: the percentile rank of each value within its cohort of the population.
 * A missing value, a value outside its cohort's range where that is an error, and a cohort with fewer than two members
 * give #N/A; an error value in `values` or `cohorts` gives that error.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function rankInCohorts(given: PercentileArguments, call: FunctionCall): ResultCell[][] {
  refuseLoneErrors(given);
  const ignoreZeros = readFlag(given[5], 'ignore_zeros');
  const values = requireNumberArgument(given[0], 'values', ignoreZeros);
  const population = readPopulation(given[1], call, ignoreZeros, 'list', 'percentile.populationIsText');
  const method = readChoices(given[4], 'method', percentileMethods)?.[0] ?? 'inc';
  const outside = readOutside(given[6], method);
  if (population === undefined && values.whole.rows * values.whole.columns === 1) {
    throw new CellError('#VALUE!', 'percentile.needsPopulation');
  }
  requireOneUnit([
    ['values', values],
    ['population', population],
  ]);
  const cohorts = readCohorts(values, population, { cohorts: given[2], populationCohorts: given[3] }, call);
  const list = flatten(values);
  const members = population ? population.once('members', () => flatten(population)) : list;
  const ranks = percentileInCohort({
    values: list,
    population: members,
    cohorts: cohorts?.codes,
    populationCohorts: cohorts?.populationCodes,
    cohortCount: cohorts?.count,
    method,
    outside,
  });
  const explain = explainMissing(list, members, cohorts);
  return arrange(values.rows, values.columns, (index): ResultCell => {
    const rank = ranks[index]!;
    if (!Number.isNaN(rank)) return rank;
    return values.errors.get(index) ?? cohorts?.errors.get(index) ?? explain(index);
  });
}

/** A blank cell means what the method does by itself. */
function readOutside(argument: unknown, method: PercentileMethod): OutsideRule {
  const usual = usualOutside[method];
  const choices = [usual, ...outsideRules.filter((rule) => rule !== usual)];
  return readChoices(argument, 'outside', choices)?.[0] ?? usual;
}

/** Says for a value without a rank why it has none. */
function explainMissing(
  list: Float64Array,
  members: Float64Array,
  cohorts: Cohorts | undefined,
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

function cohortSizes(members: Float64Array, cohorts: Cohorts | undefined): Int32Array {
  const sizes = new Int32Array(cohorts?.count ?? 1);
  members.forEach((member, index) => {
    const cohort = cohorts ? cohorts.populationCodes[index]! : 0;
    if (!Number.isNaN(member) && cohort >= 0) sizes[cohort]!++;
  });
  return sizes;
}
