/* eslint-disable @typescript-eslint/no-explicit-any -- the generator of functions.json knows no other type for a cell */
import { CellError } from './CellError';
import { computeFunction, type FunctionName, type FunctionRequest } from './computeFunction';
import { excelLocale } from './excelLocale';
import { createBurstGuard, type BurstRows } from './guards/createBurstGuard';
import { describeBurst, shareCells } from './guards/describeBurst';
import { spillFormula } from './guards/spillFormula';
import { createPopulationMemory } from './populations/createPopulationMemory';
import { showError, showErrors } from './showErrors';

/*
 * The custom functions: ids and the order of arguments are a contract with saved workbooks and never change.
 * scripts/functionsMetadata.ts makes functions.json from the comments below. Omitted arguments arrive as null, so
 * default values of TypeScript would not be used: the readers of the arguments know the defaults.
 */

/** Shared by all cells: a column in which every row sends the same population reads it once. */
const memory = createPopulationMemory();
const guard = createBurstGuard();

/**
 * Scores rows by the weighted sum of several normalized metrics.
 * @customfunction COMPOSITE_SCORE
 * @param metrics One row per customer or product, one column per metric.
 * @param [weights] One number per column, in any unit; a negative one subtracts. Equal if omitted.
 * @param [method] How columns are made comparable, one word or one per column: {words}; the first if omitted.
 * @param [population] The rows that minimum, maximum and ranks are taken from. All rows of metrics if omitted; needed for a single row.
 * @param [ignore_zeros] TRUE treats 0 as missing. Excel on the desktop sends blank cells as 0.
 * @param [directions] Which values are good, one word or one per column: {words}; the first if omitted.
 * @param [explain] TRUE gives what each metric contributes to the score, one column each: they sum to it.
 * @param [headers] The names of the metrics, for a row above what they contribute.
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
  directions?: string[][],
  explain?: boolean,
  headers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [
    metrics,
    weights,
    method,
    population,
    ignore_zeros,
    directions,
    explain,
    headers,
    invocation,
  ];
  return answer('COMPOSITE_SCORE', given);
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
 * @param [outside] For a value beyond the population: error (default under inc and exc) gives #N/A, clamp the rank of the end (default under mean and weak).
 * @param invocation
 * @returns {any[][]} One rank per value; #N/A in a cohort of one.
 * @requiresParameterAddresses
 */
export function percentileCohort(
  values: any[][],
  population?: any[][],
  cohorts?: any[][],
  population_cohorts?: any[][],
  method?: string,
  ignore_zeros?: boolean,
  outside?: string,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [values, population, cohorts, population_cohorts, method, ignore_zeros, outside, invocation];
  return answer('PERCENTILE_COHORT', given);
}

/**
 * Parts scores into tiers: high, middle and low, or as many as you like.
 * @customfunction VALUE_TIER
 * @param scores The scores to part.
 * @param [population] The scores that the cuts are taken from. The scores themselves if omitted; needed for a single score.
 * @param [high] Share of the high tier, 0.2 if omitted; or several, of the tiers from the highest down. Under cuts: the scores at which they start.
 * @param [low] Share of the low tier, 0.2 if omitted beside one share. Under cuts: the score up to which it reaches.
 * @param [labels] One label per tier, from high to low: High, Mid, Low if omitted, numbers for more tiers.
 * @param [rule] percentile (default): equal scores share a tier. rank: exact counts, ties are parted by name. cuts: high and low are scores.
 * @param [names] The name of each score: under rank, equal scores are ordered by it.
 * @param [ignore_zeros] TRUE treats 0 as missing. Excel on the desktop sends blank cells as 0.
 * @param invocation
 * @returns {any[][]} One label per score.
 * @requiresParameterAddresses
 */
export function valueTier(
  scores: any[][],
  population?: any[][],
  high?: any[][],
  low?: any[][],
  labels?: any[][],
  rule?: string,
  names?: any[][],
  ignore_zeros?: boolean,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const given = [scores, population, high, low, labels, rule, names, ignore_zeros, invocation];
  return answer('VALUE_TIER', given);
}

/**
 * Runs a function and shows its errors as Excel's, with sentences in the language of Excel.
 * The runtime puts the invocation behind the arguments that it was sent, wherever that is.
 *
 * @returns rows of cells, or a promise of them where an answer waits for the rest of its column: the runtime takes both,
 *   the generator of functions.json knows no type for it
 */
function answer(name: FunctionName, given: readonly unknown[]): any {
  const locale = excelLocale();
  const invocation = given.find(isInvocation);
  const args = given.map((argument) => (argument === invocation ? null : shareCells(argument, memory)));
  const addresses = invocation?.parameterAddresses ?? [];
  const sent = { function: name, name: invocation?.functionName ?? name, given: args, addresses };
  const show = (refused: BurstRows | undefined) => {
    try {
      if (refused) throw new CellError('#VALUE!', 'input.burst', { formula: spillFormula(sent, refused) });
      // The arguments stand in the order that the function of this name declares above.
      const request = { name, arguments: args } as unknown as FunctionRequest;
      return showErrors(computeFunction(request, { ...sent, memory }), locale);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      // The runtime can throw only some error values; an error taken over from a cell may be any, and is returned.
      if (error.reason === undefined) return [[showError(error, locale)]];
      throw showError(error, locale);
    }
  };
  const refused = guard.admit(describeBurst(sent, memory));
  return refused instanceof Promise ? refused.then(show) : show(refused);
}

function isInvocation(argument: unknown): argument is CustomFunctions.Invocation {
  return typeof argument === 'object' && argument !== null && 'functionName' in argument;
}

// At top level, before anything waits: Excel gives up on functions that are not there when it asks for them.
CustomFunctions.associate('COMPOSITE_SCORE', compositeScore);
CustomFunctions.associate('PERCENTILE_COHORT', percentileCohort);
CustomFunctions.associate('VALUE_TIER', valueTier);
