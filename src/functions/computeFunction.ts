import type { ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';
import { rankInCohorts, type PercentileArguments } from './rankInCohorts';
import { scoreRows, type ScoreArguments } from './scoreRows';
import { tierScores, type TierArguments } from './tierScores';

/** A call with its arguments as Excel sends them: grids for ranges, null for what is omitted. */
export type FunctionRequest =
  | { readonly name: 'COMPOSITE_SCORE'; readonly arguments: ScoreArguments }
  | { readonly name: 'PERCENTILE_COHORT'; readonly arguments: PercentileArguments }
  | { readonly name: 'VALUE_TIER'; readonly arguments: TierArguments };

export type FunctionName = FunctionRequest['name'];

/** Computes a function: the one way for a cell and for a preview. */
export function computeFunction(request: FunctionRequest, call: FunctionCall): ResultCell[][] {
  if (request.name === 'COMPOSITE_SCORE') return scoreRows(request.arguments, call);
  if (request.name === 'PERCENTILE_COHORT') return rankInCohorts(request.arguments, call);
  return tierScores(request.arguments, call);
}
