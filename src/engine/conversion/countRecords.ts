import { outcomeBit, type Outcome, type Outcomes } from './readOutcomes';

/** Records that have all outcomes of `having` and none of `lacking` (sums of outcome bits). */
export function countRecords({ combinations }: Outcomes, having: number, lacking = 0): number {
  return combinations.reduce(
    (count, records, combination) =>
      (combination & having) === having && (combination & lacking) === 0 ? count + records : count,
    0,
  );
}

/** Records that tell whether they have an outcome: what its rate is of. */
export function countTold({ bits, unknown }: Outcomes, outcome: Outcome): number {
  if (unknown === undefined) return bits.length;
  const bit = outcomeBit[outcome];
  return unknown.reduce((count, missing) => ((missing & bit) === 0 ? count + 1 : count), 0);
}

/** Records that have all outcomes of `having` and do not tell another. */
export function countUntold({ bits, unknown }: Outcomes, having: number, outcome: Outcome): number {
  if (unknown === undefined) return 0;
  const bit = outcomeBit[outcome];
  return unknown.reduce(
    (count, missing, row) => ((missing & bit) !== 0 && (bits[row]! & having) === having ? count + 1 : count),
    0,
  );
}
