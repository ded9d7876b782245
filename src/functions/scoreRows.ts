import { fitScale } from '../engine/score/fitScale';
import { sumMetrics } from '../engine/score/sumMetrics';
import { readFlag } from './arguments/readFlag';
import type { NumberGrid } from './arguments/readNumbers';
import { arrange, requireNumberArgument } from './arguments/readNumberArgument';
import { hasTwo, readPopulation, type PopulationArgument } from './arguments/readPopulation';
import { readHeaders, readScoreColumns, type ScoreColumn } from './arguments/readScoreColumns';
import { refuseLoneErrors } from './arguments/refuseLoneErrors';
import { requireOneUnit } from './arguments/requireOneUnit';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';

/** Arguments of COMPOSITE_SCORE as Excel sends them. */
export type ScoreArguments = readonly [
  metrics: unknown,
  weights?: unknown,
  method?: unknown,
  population?: unknown,
  ignoreZeros?: unknown,
  directions?: unknown,
  explain?: unknown,
  headers?: unknown,
];

/**
 * COMPOSITE_SCORE: one score per row of `metrics`, or what each metric contributes to it.
 * A row with a missing metric gives #N/A, a row with an error value gives that error; other rows keep their scores. A
 * column whose weight is 0 is not looked at, and contributes 0.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function scoreRows(given: ScoreArguments, call: FunctionCall): ResultCell[][] {
  refuseLoneErrors(given);
  const ignoreZeros = readFlag(given[4], 'ignore_zeros');
  const explain = readFlag(given[6], 'explain');
  const metrics = requireNumberArgument(given[0], 'metrics', ignoreZeros, 'table');
  const words = { weights: given[1], method: given[2], directions: given[5] };
  const columns = readScoreColumns(words, metrics.columns);
  const headers = readHeaders(given[7], metrics.columns, explain);
  const population = readPopulation(given[3], call, ignoreZeros, 'table', 'score.populationIsText');
  if (population && population.columns !== metrics.columns) {
    const facts = { population: population.columns, metrics: metrics.columns };
    throw new CellError('#VALUE!', 'score.populationWidth', facts);
  }
  if (population === undefined && metrics.whole.rows === 1 && columns.some((one) => one.needsPopulation)) {
    throw new CellError('#VALUE!', 'score.needsPopulation');
  }
  const compared = [
    ['metrics', metrics],
    ['population', population],
  ] as const;
  for (const { index } of columns) requireOneUnit(compared, index);
  const { scores, weights, normalised } = sumMetrics(
    columns.map(({ index }) => metrics.values[index]!),
    columns.map(({ weight }) => weight),
    columns.map((column) => scaleOf(column, metrics, population)),
  );
  const problemOf = findProblems(metrics, columns, population ?? metrics, scores);
  if (!explain) return arrange(metrics.rows, 1, (row): ResultCell => problemOf(row) ?? scores[row]!);
  const places = Array.from({ length: metrics.columns }, (_, index) =>
    columns.findIndex((column) => column.index === index),
  );
  const contributions = arrange(metrics.rows, metrics.columns, (cell): ResultCell => {
    const row = Math.floor(cell / metrics.columns);
    const place = places[cell % metrics.columns]!;
    return problemOf(row) ?? (place < 0 ? 0 : weights[place]! * normalised[place]![row]!);
  });
  return headers ? [headers, ...contributions] : contributions;
}

function scaleOf(
  { index, method, direction }: ScoreColumn,
  metrics: NumberGrid,
  population: PopulationArgument | undefined,
) {
  if (population === undefined) return fitScale(metrics.values[index]!, method, direction);
  return population.once(`scale of ${index} ${method} ${direction}`, () =>
    fitScale(population.values[index]!, method, direction, population.moments?.[index]),
  );
}

/** Says for a row without a score why it has none. */
function findProblems(
  metrics: NumberGrid,
  columns: readonly ScoreColumn[],
  population: NumberGrid,
  scores: Float64Array,
): (row: number) => CellError | undefined {
  const errors = firstErrorByRow(metrics, columns);
  const missing = new CellError('#N/A', 'row.missing');
  const tooLarge = new CellError('#NUM!');
  const lonely = columns.find(
    ({ index, needsPopulation }) => needsPopulation && !hasTwo(population.values[index]!),
  );
  const alone = lonely && new CellError('#N/A', 'score.populationTooSmall', { column: lonely.index + 1 });
  return (row) => {
    if (alone === undefined && Number.isFinite(scores[row])) return undefined;
    if (columns.some(({ index }) => Number.isNaN(metrics.values[index]![row])))
      return errors.get(row) ?? missing;
    return alone ?? tooLarge;
  };
}

function firstErrorByRow(
  { columns, errors }: NumberGrid,
  used: readonly ScoreColumn[],
): ReadonlyMap<number, CellError> {
  const positions = new Set(used.map(({ index }) => index));
  const byRow = new Map<number, CellError>();
  for (const [cell, error] of errors) {
    const row = Math.floor(cell / columns);
    if (positions.has(cell % columns) && !byRow.has(row)) byRow.set(row, error);
  }
  return byRow;
}
