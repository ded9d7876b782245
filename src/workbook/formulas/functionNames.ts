/** The add-in's functions as they may stand in a formula, also after Excel has lost the add-in (`_xldudf_`). */
const functionCall =
  /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?(?:DEV[._])?(?:COMPOSITE_SCORE|PERCENTILE_COHORT|VALUE_TIER)\s*\(/iu;

/**
 * Does this formula call one of the add-in's functions? Names inside quoted texts do not count.
 *
 * @example callsOwnFunction('=ROUND(COMPOSITE_SCORE(A2:C9),2)') // true
 * @example callsOwnFunction('="VALUE_TIER("') // false
 */
export function callsOwnFunction(formula: unknown): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return functionCall.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
