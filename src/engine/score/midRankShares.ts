import { averageRanks } from '../statistics/averageRanks';

/** Up to this many values it is cheaper to count through the population for each than to sort it. */
const fewValues = 8;

/**
 * Where each value stands in a population, as a share: (members below + half the members equal) / n.
 * For a member this is (average rank - 0.5) / n.
 *
 * @param values dense numbers
 * @param population dense numbers; the values themselves when they are their own population
 * @returns one share per value, 0 to 1; NaN for an empty population
 * @example
 * Array.from(midRankShares([10, 30, 10], [10, 30, 10])); // [0.333333, 0.833333, 0.333333]
 */
export function midRankShares(values: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const count = population.length;
  if (values === population) {
    const shares = averageRanks(values);
    for (let row = 0; row < count; row++) shares[row] = (shares[row]! - 0.5) / count;
    return shares;
  }
  if (values.length <= fewValues) {
    return Float64Array.from(values, (value) => shareByCounting(value, population));
  }
  const sorted = Float64Array.from(population).sort();
  return Float64Array.from(values, (value) => {
    const below = countBelow(sorted, value);
    return (below + (countUpTo(sorted, value) - below) / 2) / count;
  });
}

function shareByCounting(value: number, population: ArrayLike<number>): number {
  let below = 0;
  let equal = 0;
  for (let row = 0; row < population.length; row++) {
    const member = population[row]!;
    if (member < value) below++;
    else if (member === value) equal++;
  }
  return (below + equal / 2) / population.length;
}

/**
 * How many of the values in ascending order, from index `start` to before `end`, are smaller than `value`.
 *
 * @example
 * countBelow([1, 2, 2, 3], 2); // 1
 */
export function countBelow(sorted: ArrayLike<number>, value: number, start = 0, end = sorted.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low - start;
}

/**
 * How many of the values in ascending order, from index `start` to before `end`, are not larger than `value`.
 *
 * @example
 * countUpTo([1, 2, 2, 3], 2); // 3
 */
export function countUpTo(sorted: ArrayLike<number>, value: number, start = 0, end = sorted.length): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - start;
}
