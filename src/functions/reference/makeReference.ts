import type { Locale } from '../../engine/recipe/types';
import { mean } from '../../engine/statistics/mean';
import { quantiles } from '../../engine/statistics/quantile';
import { sampleStandardDeviation } from '../../engine/statistics/sampleStandardDeviation';
import { withoutMissing } from '../../engine/score/withoutMissing';
import { readNumberArgument } from '../arguments/readNumberArgument';
import { CellError } from '../CellError';
import { requireOneUnit } from '../arguments/requireOneUnit';
import { mostKept, noValue, referenceMarks, valuesMarks } from './referenceLayout';

export interface ReferenceRequest {
  /** Cells of the population, a column per metric. */
  readonly values: readonly (readonly unknown[])[];
  readonly headers: readonly string[];
  /** Where the population stands, and when it was taken. */
  readonly source: string;
  readonly date: string;
  readonly ignoreZeros: boolean;
  readonly locale: Locale;
  /** Words of the rows: source, date, count, mean, deviation. */
  readonly labels: readonly [string, string, string, string, string];
}

/**
 * A small range that stands for a population, so that new rows are scored, ranked and parted against it when it is not
 * there any more. Up to 101 values of a metric are kept as they are; of more the percentiles are, which give the same
 * minimum, maximum, winsor limits and cuts at whole percents, and ranks within a hundredth (two under `exc`) unless many values are equal.
 *
 * @throws CellError as reading a population does, `input.empty` also for one column without a number: it could not be compared with
 */
export function makeReference(request: ReferenceRequest): (string | number)[][] {
  const { headers, labels, source, date } = request;
  // Blank cells that Excel reads back to the pane are empty texts: they stay missing.
  const population = readNumberArgument(request.values, 'population', request.ignoreZeros, 'table');
  const columns = (population?.values ?? []).map((values, column) => {
    requireOneUnit([['population', population]], column);
    const known = withoutMissing(values);
    if (known.length === 0) throw new CellError('#VALUE!', 'input.empty', { argument: 'population' });
    return known;
  });
  const kept = columns.map(keep);
  const rows = Math.max(0, ...kept.map((values) => values.length));
  const only = (text: string) => columns.map((_, column) => (column === 0 ? text : ''));
  return [
    [referenceMarks[request.locale], ...columns.map((_, column) => headers[column] ?? '')],
    [labels[0], ...only(source)],
    [labels[1], ...only(date)],
    [labels[2], ...columns.map((values) => values.length)],
    [labels[3], ...columns.map((values) => mean(values)!)],
    [labels[4], ...columns.map((values) => sampleStandardDeviation(values) ?? noValue)],
    ['', ...columns.map(() => valuesMarks[request.locale])],
    ...Array.from({ length: rows }, (_, row) => [row + 1, ...kept.map((values) => values[row] ?? noValue)]),
  ];
}

function keep(values: Float64Array): Float64Array {
  if (values.length <= mostKept) return values.slice().sort();
  const shares = Array.from({ length: mostKept }, (_, percent) => percent / (mostKept - 1));
  return Float64Array.from(quantiles(values, shares)!);
}
