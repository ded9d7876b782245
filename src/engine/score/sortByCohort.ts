import { orderAscending } from '../statistics/orderAscending';
import { pickAt } from '../statistics/pickAt';

/** Members in ascending order, cohort after cohort: cohort c is at starts[c] to before starts[c + 1]. */
export interface SortedCohorts {
  readonly starts: Int32Array;
  readonly members: Float64Array;
  /** The row of each member. */
  readonly rows: Int32Array;
}

/**
 * Sorts a population within its cohorts: one order of all members, dealt out to the cohorts, which costs the same for any
 * number of cohorts. Missing values (NaN) and members without a cohort (-1) are left out.
 *
 * @param cohorts code of each member; all in one cohort where left out
 * @param cohortCount one more than the largest code where left out
 * @example
 * Array.from(sortByCohort(Float64Array.of(3, 1, 2), Int32Array.of(0, 1, 0)).members); // [2, 3, 1]
 */
export function sortByCohort(
  population: Float64Array,
  cohorts?: Int32Array,
  cohortCount?: number,
): SortedCohorts {
  const known = rowsInCohorts(population, cohorts);
  const order = orderAscending(known.length === population.length ? population : pickAt(population, known));
  const count = cohorts ? (cohortCount ?? largestCode(cohorts) + 1) : 1;
  const starts = new Int32Array(count + 1);
  for (let index = 0; index < known.length; index++) {
    starts[(cohorts ? cohorts[known[index]!]! : 0) + 1]!++;
  }
  for (let cohort = 0; cohort < count; cohort++) starts[cohort + 1]! += starts[cohort]!;
  const next = starts.slice(0, count);
  const members = new Float64Array(known.length);
  const rows = new Int32Array(known.length);
  for (let index = 0; index < order.length; index++) {
    const row = known[order[index]!]!;
    const place = next[cohorts ? cohorts[row]! : 0]!++;
    members[place] = population[row]!;
    rows[place] = row;
  }
  return { starts, members, rows };
}

/** Rows whose value and cohort are both known. */
function rowsInCohorts(population: Float64Array, cohorts: Int32Array | undefined): Int32Array {
  const rows = new Int32Array(population.length);
  let filled = 0;
  for (let row = 0; row < population.length; row++) {
    if (!Number.isNaN(population[row]) && (!cohorts || cohorts[row]! >= 0)) rows[filled++] = row;
  }
  return rows.subarray(0, filled);
}

function largestCode(codes: Int32Array): number {
  let largest = -1;
  for (let row = 0; row < codes.length; row++) if (codes[row]! > largest) largest = codes[row]!;
  return largest;
}
