import { Problem } from '../problem';
import { countBelow, countUpTo } from './midRankShares';
import { percentileRank } from './percentileRank';
import { sortByCohort, type SortedCohorts } from './sortByCohort';
import type { OutsideRule, PercentileMethod } from './types';

export interface PercentileRequest {
  /** One per row; NaN is missing. */
  readonly values: Float64Array;
  /** The values that ranks are taken in; the values themselves by default. Missing ones are left out. */
  readonly population?: Float64Array;
  /** Cohort code of each value, below `cohortCount`; -1 is missing. All in one cohort by default. */
  readonly cohorts?: Int32Array;
  /** Cohort code of each member of the population, in the same coding; needed where both are given. */
  readonly populationCohorts?: Int32Array;
  readonly cohortCount?: number;
  readonly method?: PercentileMethod;
  /** The rule for a value below or above every member of its cohort; the method's own by default. */
  readonly outside?: OutsideRule;
}

/** Up to this many values it is cheaper to count through the population for each than to sort it. */
const fewValues = 8;

/**
 * Percentile rank of each value within its cohort of the population, 0 to 1; see `percentileRank` for the methods.
 *
 * @returns one per row; NaN where the value or its cohort is missing, the value lies outside its cohort's range and that
 *   is an error, or the cohort has fewer than two members
 * @throws Problem `percentile.cohortCount`, `percentile.populationCohortCount` where there is not one cohort code per
 *   value or member, `percentile.cohortsOfPopulation` where only one of the two has cohorts
 * @example
 * Array.from(percentileInCohort({ values: Float64Array.of(10, 20, 30, 20) })); // [0, 0.333333, 1, 0.333333]
 */
export function percentileInCohort(request: PercentileRequest): Float64Array {
  const { values, method = 'inc', population = values, outside } = request;
  const cohorts = request.cohorts;
  const populationCohorts = request.populationCohorts ?? (population === values ? cohorts : undefined);
  if (cohorts && cohorts.length !== values.length) {
    throw new Problem('percentile.cohortCount', { cohorts: cohorts.length, values: values.length });
  }
  if (populationCohorts && populationCohorts.length !== population.length) {
    const facts = { cohorts: populationCohorts.length, population: population.length };
    throw new Problem('percentile.populationCohortCount', facts);
  }
  if ((cohorts === undefined) !== (populationCohorts === undefined)) {
    throw new Problem('percentile.cohortsOfPopulation');
  }
  if (values.length <= fewValues) {
    return values.map((value, row) =>
      rankByCounting(value, cohorts?.[row], population, populationCohorts, method, outside),
    );
  }
  const sorted = sortByCohort(population, populationCohorts, request.cohortCount);
  return population === values && cohorts === populationCohorts
    ? rankMembers(values.length, sorted, method)
    : rankOthers(values, cohorts, sorted, method, outside);
}

function rankByCounting(
  value: number,
  cohort: number | undefined,
  population: Float64Array,
  populationCohorts: Int32Array | undefined,
  method: PercentileMethod,
  outside: OutsideRule | undefined,
): number {
  if (Number.isNaN(value) || cohort === -1) return NaN;
  let below = 0;
  let equal = 0;
  let above = 0;
  let nextBelow = -Infinity;
  let nextAbove = Infinity;
  for (let row = 0; row < population.length; row++) {
    if (populationCohorts && populationCohorts[row] !== cohort) continue;
    const member = population[row]!;
    if (member < value) {
      below++;
      if (member > nextBelow) nextBelow = member;
    } else if (member > value) {
      above++;
      if (member < nextAbove) nextAbove = member;
    } else if (member === value) equal++;
  }
  return percentileRank(method, { value, below, equal, above, nextBelow, nextAbove }, outside);
}

/** Ranks of the members themselves, a run of ties at a time. */
function rankMembers(count: number, sorted: SortedCohorts, method: PercentileMethod): Float64Array {
  const { starts, members, rows } = sorted;
  const ranks = new Float64Array(count).fill(NaN);
  for (let cohort = 0; cohort + 1 < starts.length; cohort++) {
    const first = starts[cohort]!;
    const end = starts[cohort + 1]!;
    let start = first;
    while (start < end) {
      const value = members[start]!;
      let stop = start + 1;
      while (stop < end && members[stop] === value) stop++;
      const rank = percentileRank(method, {
        value,
        below: start - first,
        equal: stop - start,
        above: end - stop,
        nextBelow: -Infinity,
        nextAbove: Infinity,
      });
      for (let place = start; place < stop; place++) ranks[rows[place]!] = rank;
      start = stop;
    }
  }
  return ranks;
}

/** Ranks of values in a population of others, by binary search. */
function rankOthers(
  values: Float64Array,
  cohorts: Int32Array | undefined,
  sorted: SortedCohorts,
  method: PercentileMethod,
  outside: OutsideRule | undefined,
): Float64Array {
  const { starts, members } = sorted;
  return values.map((value, row) => {
    const cohort = cohorts ? cohorts[row]! : 0;
    if (Number.isNaN(value) || cohort < 0 || cohort + 1 >= starts.length) return NaN;
    const first = starts[cohort]!;
    const end = starts[cohort + 1]!;
    const below = countBelow(members, value, first, end);
    const upTo = countUpTo(members, value, first, end);
    const standing = {
      value,
      below,
      equal: upTo - below,
      above: end - first - upTo,
      nextBelow: below > 0 ? members[first + below - 1]! : -Infinity,
      nextAbove: first + upTo < end ? members[first + upTo]! : Infinity,
    };
    return percentileRank(method, standing, outside);
  });
}
