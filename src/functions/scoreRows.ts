import { compositeScore } from '../engine/score/compositeScore';
import { normalisationMethods, normalisations } from '../engine/score/normalisations';
import { readChoices } from './arguments/readChoices';
import { readFlag } from './arguments/readFlag';
import { readGrid } from './arguments/readGrid';
import { readList } from './arguments/readList';
import { readNumber, type NumberGrid } from './arguments/readNumbers';
import { arrange, readNumberArgument, requireNumberArgument } from './arguments/readNumberArgument';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';
import { spillFormula } from './guards/spillFormula';

/** Arguments of COMPOSITE_SCORE as Excel sends them. */
export type ScoreArguments = readonly [
  metrics: unknown,
  weights?: unknown,
  method?: unknown,
  population?: unknown,
  ignoreZeros?: unknown,
];

/**
 * COMPOSITE_SCORE: one score per row of `metrics`.
 * A row with a missing metric gives #N/A, a row with an error value gives that error; other rows keep their scores.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function scoreRows(given: ScoreArguments, call: FunctionCall): ResultCell[][] {
  const ignoreZeros = readFlag(given[4], 'ignore_zeros');
  const metrics = requireNumberArgument(given[0], 'metrics', ignoreZeros, 'table');
  const methods = readChoices(given[2], 'method', normalisationMethods) ?? [normalisationMethods[0]!];
  const population = readNumberArgument(given[3], 'population', ignoreZeros, 'table');
  const count = metrics.columns;
  if (methods.length !== 1 && methods.length !== count) {
    throw new CellError('#VALUE!', 'score.methodCount', { given: methods.length, metrics: count });
  }
  if (
    population === undefined &&
    metrics.whole.rows === 1 &&
    methods.some((method) => normalisations[method].needsPopulation)
  ) {
    throw new CellError('#VALUE!', 'score.needsPopulation');
  }
  if (population && population.columns !== count) {
    throw new CellError('#VALUE!', 'score.populationWidth', {
      population: population.columns,
      metrics: count,
    });
  }
  if (population && metrics.rows === 1) {
    call.burst.count(population.rows, () => spillFormula(call.name, call.addresses, [[0, 3]], ['A2:C1000']));
  }
  const { scores } = compositeScore({
    metrics: metrics.values,
    weights: readWeights(given[1], count),
    methods: methods.length === 1 ? methods[0] : methods,
    population: population?.values,
  });
  const errors = firstErrorByRow(metrics);
  const missing = new CellError('#N/A', 'row.missing');
  const noPopulation = new CellError('#N/A', 'score.populationEmpty');
  const isPopulated = (population ?? metrics).values.every((column) =>
    column.some((value) => !Number.isNaN(value)),
  );
  return arrange(metrics.rows, 1, (row): ResultCell => {
    const score = scores[row]!;
    if (Number.isFinite(score)) return score;
    const error = errors.get(row);
    if (error) return error;
    if (metrics.values.some((column) => Number.isNaN(column[row]))) return missing;
    return isPopulated ? new CellError('#NUM!') : noPopulation;
  });
}

/** A blank weight is 0 wherever Excel runs: on the desktop it arrives as 0. */
function readWeights(argument: unknown, count: number): number[] | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  const weights = readList(grid).map((value, index) => {
    const weight = readNumber(value, { argument: 'weights', ignoreZeros: false, row: index, column: 0 });
    if (weight instanceof CellError) {
      throw new CellError('#VALUE!', 'score.weightUnreadable', { position: index + 1, text: String(value) });
    }
    return Number.isNaN(weight) ? 0 : weight;
  });
  if (weights.length !== count) {
    throw new CellError('#VALUE!', 'score.weightCount', { weights: weights.length, metrics: count });
  }
  if (weights.every((weight) => weight === 0)) throw new CellError('#VALUE!', 'score.weightsAllZero');
  return weights;
}

function firstErrorByRow({ columns, errors }: NumberGrid): ReadonlyMap<number, CellError> {
  const byRow = new Map<number, CellError>();
  for (const [cell, error] of errors) {
    const row = Math.floor(cell / columns);
    if (!byRow.has(row)) byRow.set(row, error);
  }
  return byRow;
}
