import type { Locale } from '../engine/recipe/types';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';
import { createBurstGuard } from './guards/createBurstGuard';
import { rankInCohorts, type PercentileArguments } from './rankInCohorts';
import { scoreRows, type ScoreArguments } from './scoreRows';
import { sentenceOf } from './text/sentences';
import { tierScores, type TierArguments } from './tierScores';

/** A call with its arguments as Excel sends them: grids for ranges, null for what is omitted. */
export type FunctionRequest =
  | { readonly name: 'COMPOSITE_SCORE'; readonly arguments: ScoreArguments }
  | { readonly name: 'PERCENTILE_COHORT'; readonly arguments: PercentileArguments }
  | { readonly name: 'VALUE_TIER'; readonly arguments: TierArguments };

/**
 * Computes a function outside a cell, for a preview: the same code, the same numbers.
 *
 * @returns rows of numbers and texts; an error is its value with its sentence
 * @throws Error whose message is the sentence that the cell would show
 */
export function evaluate(request: FunctionRequest, locale: Locale): (number | string)[][] {
  const call: FunctionCall = { name: request.name, addresses: [], burst: createBurstGuard() };
  try {
    return resultOf(request, call).map((row) =>
      row.map((cell) => (cell instanceof CellError ? describe(cell, locale) : cell)),
    );
  } catch (error) {
    if (error instanceof CellError) throw new Error(describe(error, locale), { cause: error });
    throw error;
  }
}

function resultOf(request: FunctionRequest, call: FunctionCall): ResultCell[][] {
  if (request.name === 'COMPOSITE_SCORE') return scoreRows(request.arguments, call);
  if (request.name === 'PERCENTILE_COHORT') return rankInCohorts(request.arguments, call);
  return tierScores(request.arguments, call);
}

function describe(error: CellError, locale: Locale): string {
  if (error.reason === undefined) return error.value;
  return `${error.value} ${sentenceOf(locale, error.reason, error.facts)}`;
}
