import type { Outcomes } from './readOutcomes';

/** Records that have all outcomes of `having` and none of `lacking` (sums of outcome bits). */
export function countRecords({ combinations }: Outcomes, having: number, lacking = 0): number {
  return combinations.reduce(
    (count, records, combination) =>
      (combination & having) === having && (combination & lacking) === 0 ? count + records : count,
    0,
  );
}
