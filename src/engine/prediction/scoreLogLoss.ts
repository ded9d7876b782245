/**
 * The log loss of each prediction: -ln of the probability that was given to what came. Right and sure costs nothing, wrong and
 * sure costs without end.
 *
 * @param probabilities one per row, above 0 and below 1
 * @param outcomes of all observations, 1 for a success
 * @param rows the observations that were predicted
 * @example
 * Array.from(scoreLogLoss(Float64Array.of(0.5), Uint8Array.of(0, 1), Int32Array.of(1))); // [0.693147]
 */
export function scoreLogLoss(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  rows: Int32Array,
): Float64Array {
  return probabilities.map((share, index) =>
    outcomes[rows[index]!] === 1 ? -Math.log(share) : -Math.log1p(-share),
  );
}
