import { estimate, type Estimate } from './Estimate';
import { logistic, logit } from './logistic';

/** How far predicted probabilities are from what came of them. */
export interface CalibrationLine {
  /** Of the log odds that came on the log odds that were predicted: 1 is right, below 1 the predictions reach too far apart. */
  readonly slope: Estimate;
  /** Log odds that came where even odds were predicted: 0 is right. */
  readonly intercept: Estimate;
}

const mostSteps = 50;
const smallestStep = 1e-10;
/** Probabilities nearer to 0 or 1 than this are moved to it: their log odds would outweigh all others. */
const nearest = 1e-9;

/**
 * Logistic regression of the outcomes on the log odds that were predicted for them, its errors taken with the clusters as
 * the unit (sandwich estimator).
 *
 * @param outcomes 1 for a success
 * @param clusters one code per outcome
 * @returns undefined where the predictions are all one, the outcomes are, or where they are parted by the predictions without a
 *   rest (the slope has no end), and for fewer than two clusters
 * @see Cox (1958), Two further applications of a model for binary regression; Liang & Zeger (1986) for the errors
 * @example
 * calibrationLine([0.2, 0.2, 0.2, 0.2, 0.5, 0.5], [1, 0, 0, 0, 1, 0], [0, 1, 2, 3, 4, 5])?.slope.value; // 0.792481
 */
export function calibrationLine(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  clusters: ArrayLike<number>,
): CalibrationLine | undefined {
  const predicted = Float64Array.from(probabilities, (share) =>
    logit(Math.min(1 - nearest, Math.max(nearest, share))),
  );
  let intercept = 0;
  let slope = 1;
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, information } = derive(predicted, outcomes, intercept, slope);
    const inverse = invert(information);
    if (inverse === undefined) return undefined;
    const change = [
      inverse[0] * gradient[0] + inverse[1] * gradient[1],
      inverse[1] * gradient[0] + inverse[2] * gradient[1],
    ] as const;
    const part = Math.min(1, 2 / Math.max(Math.abs(change[0]), Math.abs(change[1])));
    intercept += part * change[0];
    slope += part * change[1];
    if (Math.max(Math.abs(change[0]), Math.abs(change[1])) < smallestStep)
      return withErrors({ intercept, slope, inverse }, predicted, outcomes, clusters);
  }
  return undefined;
}

/** A symmetric matrix of two rows: upper left, off the diagonal, lower right. */
type Symmetric = readonly [number, number, number];

interface Line {
  readonly intercept: number;
  readonly slope: number;
  readonly inverse: Symmetric;
}

function derive(predicted: Float64Array, outcomes: ArrayLike<number>, intercept: number, slope: number) {
  const gradient: [number, number] = [0, 0];
  const information: [number, number, number] = [0, 0, 0];
  predicted.forEach((logOdds, row) => {
    const share = logistic(intercept + slope * logOdds);
    const left = outcomes[row]! - share;
    const weight = share * (1 - share);
    gradient[0] += left;
    gradient[1] += left * logOdds;
    information[0] += weight;
    information[1] += weight * logOdds;
    information[2] += weight * logOdds * logOdds;
  });
  return { gradient, information };
}

/** Undefined where the second column is (all but) the first one times a number. */
function invert([first, both, second]: Symmetric): Symmetric | undefined {
  const determinant = first * second - both * both;
  if (!(determinant > 1e-9 * first * second)) return undefined;
  return [second / determinant, -both / determinant, first / determinant];
}

function withErrors(
  { intercept, slope, inverse }: Line,
  predicted: Float64Array,
  outcomes: ArrayLike<number>,
  clusters: ArrayLike<number>,
): CalibrationLine | undefined {
  const sums = new Map<number, [number, number]>();
  predicted.forEach((logOdds, row) => {
    const left = outcomes[row]! - logistic(intercept + slope * logOdds);
    const own = sums.get(clusters[row]!) ?? [0, 0];
    sums.set(clusters[row]!, [own[0] + left, own[1] + left * logOdds]);
  });
  if (sums.size < 2) return undefined;
  let interceptVariance = 0;
  let slopeVariance = 0;
  for (const [first, second] of sums.values()) {
    interceptVariance += (inverse[0] * first + inverse[1] * second) ** 2;
    slopeVariance += (inverse[1] * first + inverse[2] * second) ** 2;
  }
  const scale = sums.size / (sums.size - 1);
  return {
    slope: estimate(slope, Math.sqrt(slopeVariance * scale), sums.size),
    intercept: estimate(intercept, Math.sqrt(interceptVariance * scale), sums.size),
  };
}
