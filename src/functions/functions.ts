/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { CellError, type ResultCell } from './CellError';
import { excelLocale } from './excelLocale';
import type { FunctionCall } from './FunctionCall';
import { createBurstGuard } from './guards/createBurstGuard';
import { rankInCohorts, type PercentileArguments } from './rankInCohorts';
import { scoreRows, type ScoreArguments } from './scoreRows';
import { showError, showErrors, type ShownCell } from './showErrors';
import { tierScores, type TierArguments } from './tierScores';

/*
 * The custom functions: ids and the order of arguments are a contract with saved workbooks and never change.
 * scripts/functionsMetadata.ts makes functions.json from the comments below. Omitted arguments arrive as null, so
 * default values of TypeScript would not be used: the readers of the arguments know the defaults.
 */

const burst = createBurstGuard();

/**
 * Scores rows by the weighted sum of several normalised metrics.
 * @customfunction COMPOSITE_SCORE
 * @param metrics One row per customer or product, one column per metric.
 * @param [weights] One number per column, in any unit; a negative one subtracts. Equal if omitted.
 * @param [method] How columns are made comparable, one word or one per column: {words}; the first if omitted.
 * @param [population] The rows that minimum, maximum and ranks are taken from. All rows of metrics if omitted; needed for a single row.
 * @param [ignore_zeros] TRUE treats 0 as missing. Excel on the desktop sends blank cells as 0.
 * @param invocation
 * @returns {any[][]} One score per row; #N/A where a metric is missing.
 * @requiresParameterAddresses
 */
export function compositeScore(
  metrics: any[][],
  weights?: any[][],
  method?: string[][],
  population?: any[][],
  ignore_zeros?: boolean,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [metrics, weights, method, population, ignore_zeros, invocation];
  return answer('COMPOSITE_SCORE', given, (args, call) => scoreRows(args as ScoreArguments, call));
}

/**
 * Ranks each value from 0 to 1 among all values, or among those of its own cohort.
 * @customfunction PERCENTILE_COHORT
 * @param values The values to rank.
 * @param [population] The values to rank them in. The values themselves if omitted; needed for a single value.
 * @param [cohorts] The cohort of each value, such as its industry: it is ranked among its like only.
 * @param [population_cohorts] The cohort of each value of population.
 * @param [method] inc as PERCENTRANK.INC (default), exc as PERCENTRANK.EXC, mean counts ties half, weak is the share at or below.
 * @param [ignore_zeros] TRUE treats 0 as missing. Excel on the desktop sends blank cells as 0.
 * @param invocation
 * @returns {any[][]} One rank per value; #N/A outside the range of population and in a cohort of one.
 * @requiresParameterAddresses
 */
export function percentileCohort(
  values: any[][],
  population?: any[][],
  cohorts?: any[][],
  population_cohorts?: any[][],
  method?: string,
  ignore_zeros?: boolean,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [values, population, cohorts, population_cohorts, method, ignore_zeros, invocation];
  return answer('PERCENTILE_COHORT', given, (args, call) => rankInCohorts(args as PercentileArguments, call));
}

/**
 * Parts scores into three tiers: high, middle and low.
 * @customfunction VALUE_TIER
 * @param scores The scores to part.
 * @param [population] The scores that the cuts are taken from. The scores themselves if omitted; needed for a single score.
 * @param [high] Share of the high tier, 0.2 if omitted.
 * @param [low] Share of the low tier, 0.2 if omitted.
 * @param [labels] Three labels, from high to low: High, Mid, Low if omitted.
 * @param [rule] percentile (default): equal scores share a tier. rank: exact counts, ties are parted by name.
 * @param [names] The name of each score: under rank, equal scores are ordered by it.
 * @param invocation
 * @returns {any[][]} One label per score.
 * @requiresParameterAddresses
 */
export function valueTier(
  scores: any[][],
  population?: any[][],
  high?: number,
  low?: number,
  labels?: any[][],
  rule?: string,
  names?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [scores, population, high, low, labels, rule, names, invocation];
  return answer('VALUE_TIER', given, (args, call) => tierScores(args as TierArguments, call));
}

/**
 * Runs a function and shows its errors as Excel's, with sentences in the language of Excel.
 * The runtime puts the invocation behind the arguments that it was sent, wherever that is.
 */
function answer(
  name: string,
  given: readonly unknown[],
  compute: (args: readonly unknown[], call: FunctionCall) => ResultCell[][],
): ShownCell[][] {
  const locale = excelLocale();
  const invocation = given.find(isInvocation);
  const args = given.map((argument) => (argument === invocation ? null : argument));
  const addresses = invocation?.parameterAddresses ?? [];
  try {
    return showErrors(compute(args, { name: invocation?.functionName ?? name, addresses, burst }), locale);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // The runtime can throw only some error values; an error taken over from a cell may be any, and is returned.
    if (error.reason === undefined) return [[showError(error, locale)]];
    throw showError(error, locale);
  }
}

function isInvocation(argument: unknown): argument is CustomFunctions.Invocation {
  return typeof argument === 'object' && argument !== null && 'functionName' in argument;
}

// At top level, before anything waits: Excel gives up on functions that are not there when it asks for them.
CustomFunctions.associate('COMPOSITE_SCORE', compositeScore);
CustomFunctions.associate('PERCENTILE_COHORT', percentileCohort);
CustomFunctions.associate('VALUE_TIER', valueTier);
