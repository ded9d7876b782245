import { areaUnderCurve } from '../statistics/areaUnderCurve';
import type { Fold } from './Fold';
import { levelOf, type Factor, type Observations } from './Observations';

/** A factor that alone tells successes from failures so well that it must have been written down after them. */
export interface Leak {
  readonly role: string;
  /** Area under the curve of the factor alone, on clusters left out. */
  readonly area: number;
}

/** No customer, product or month is known to foretell so much; what is written down afterwards does. */
const suspiciousArea = 0.95;

/**
 * Names the factors that look as if they were known only after the outcome: by the rates of their levels alone, learnt without the
 * tested clusters, they part successes from failures with an area under the curve of 0.95 or more.
 *
 * @param factors places of the factors to look at
 * @param folds that leave whole clusters out
 */
export function findLeaks(
  observations: Observations,
  factors: readonly number[],
  folds: readonly Fold[],
): readonly Leak[] {
  return factors.flatMap((place) => {
    const factor = observations.factors[place]!;
    const area = areaOfFactor(observations, factor, folds);
    return area !== undefined && area >= suspiciousArea ? [{ role: factor.role, area }] : [];
  });
}

function areaOfFactor(
  { outcomes, clusters }: Observations,
  factor: Factor,
  folds: readonly Fold[],
): number | undefined {
  const tested = folds.flatMap(({ test }) => [...test]);
  const scores = folds.flatMap(({ training, test }) => {
    const rates = ratesOfLevels(outcomes, factor, training);
    return Array.from(test, (row) => rates[levelOf(factor, row)]!);
  });
  return areaUnderCurve({
    scores: Float64Array.from(scores),
    outcomes: Uint8Array.from(tested, (row) => outcomes[row]!),
    clusters: Int32Array.from(tested, (row) => clusters[row]!),
    strata: Int32Array.from(folds.flatMap(({ test }, fold) => new Array<number>(test.length).fill(fold))),
  })?.value;
}

/** The rate of each level; that of all where it has no observation. */
function ratesOfLevels(outcomes: Uint8Array, factor: Factor, rows: Int32Array): Float64Array {
  const successes = new Float64Array(factor.levels + 1);
  const counts = new Float64Array(factor.levels + 1);
  let all = 0;
  for (const row of rows) {
    const level = levelOf(factor, row);
    successes[level]! += outcomes[row]!;
    counts[level]! += 1;
    all += outcomes[row]!;
  }
  return successes.map((own, level) => (counts[level] === 0 ? all / rows.length : own / counts[level]!));
}
