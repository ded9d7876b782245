import { elementAt } from '../elementAt';
import type { Choices, ChoiceStability } from '../score/choices/Choice';
import { moveOfShare } from '../score/choices/moveOfShare';
import { testChoices, type ClassesUnder, type Classify } from '../score/choices/testChoices';
import { normalisationMethods, normalisations, type NormalisationMethod } from '../score/normalisations';
import { normalise } from '../score/normalise';
import { weighColumns } from '../score/weighColumns';
import { pickAt } from '../statistics/pickAt';
import { quantile, quantileOfSorted, type QuantileRule } from '../statistics/quantile';
import type { MismatchParameters } from './parameters';
import { everyone } from './pickValues';
import type { Placement } from './placeCustomers';
import type { Performance } from './scorePerformance';
import type { Customers } from './selectCustomers';

/** Stability of the verdict on each customer: 0 mismatched, 1 not. */
export type MismatchStability = ChoiceStability<QuantileRule>;

/** The shares that lines are drawn by, in the order of `Choices.shares`. */
export const lineNames = ['topShare', 'bottomShare'] as const;

const lineRules: readonly QuantileRule[] = ['inc', 'lower'];

/** Made comparable over all customers, weights mean the same for every metric; under `none` they mean units. */
const comparable = normalisationMethods.filter((method) => normalisations[method].needsPopulation);

/** Verdicts; the place in this list is the code. */
export const verdictNames = ['mismatch', 'noMismatch'] as const;
const mismatched = 0;
const notMismatched = 1;

/** The verdict on each customer, a place in `verdictNames`. */
export function verdictsOf({
  placement: { quadrants },
}: {
  readonly placement: Pick<Placement, 'quadrants'>;
}): Uint8Array {
  return quadrants.map((quadrant) => (quadrant === 0 ? mismatched : notMismatched));
}

/** Sums of the same parts differ by rounding in their last digits: a score so near to a line is on it. */
const rounding = 1e-12;

/** Of more customers the lines of a draw are those of an even sample of so many, half a point of them from their own. */
const mostInLine = 10_000;

/**
 * How far the verdict on each customer rests on weights, lines, normalisation and the rule of the lines; see `testChoices`.
 * Customers on a line belong to the group, whatever is changed.
 */
export function testMismatchChoices(
  { priority, metrics }: Pick<Customers, 'priority' | 'metrics'>,
  performance: Performance,
  placement: Pick<Placement, 'quadrants'>,
  parameters: Pick<MismatchParameters, 'topShare' | 'bottomShare' | 'quantile' | 'method'>,
): MismatchStability {
  const made: Choices<QuantileRule> = {
    weights: performance.metrics.map(({ weight }) => weight),
    shares: lineNames.map((name) => parameters[name]),
    method: parameters.method,
    rule: parameters.quantile,
  };
  const classes = verdictsOf({ placement });
  const { length: count } = priority;
  const widest = parameters.topShare + moveOfShare(parameters.topShare);
  // There is a customer: the column has quantiles.
  const lowest = Math.min(...lineRules.map((rule) => quantile(priority, 1 - widest, rule)!));
  // Nobody else is ever at the top by priority.
  const candidates = fromLineUp(priority, lowest);
  const priorities = pickAt(priority, candidates);

  /** The verdicts by lines that are drawn over the customers whose columns are given. */
  const classifyBy = (
    own: readonly Float64Array[],
    priorityLine: (share: number, rule: QuantileRule) => number,
    columns: readonly Float64Array[],
  ): Classify<QuantileRule> => {
    const population = new Float64Array(columns[0]?.length ?? 0);
    const scores = new Float64Array(candidates.length);
    let weighed: readonly number[] | undefined;
    return ({ weights, shares, rule }, found) => {
      if (weights !== weighed) {
        weighColumns(population, columns, weights);
        weighColumns(scores, own, weights);
        weighed = weights;
      }
      const top = priorityLine(elementAt(shares, 0), rule);
      const line = quantile(population, elementAt(shares, 1), rule)!;
      const bottom = line + rounding * Math.abs(line);
      // A candidate is a customer, and has a priority and a score.
      for (let place = 0; place < candidates.length; place++) {
        const isIn = priorities[place]! >= top && scores[place]! <= bottom;
        found[candidates[place]!] = isIn ? mismatched : notMismatched;
      }
    };
  };
  const exactLines = new Map<string, number>();
  const exactLine = (share: number, rule: QuantileRule) => {
    const key = `${rule} ${share}`;
    const line = exactLines.get(key) ?? quantile(priority, 1 - share, rule)!;
    exactLines.set(key, line);
    return line;
  };
  const isSampled = count > mostInLine;
  const sample = everyone(Math.min(count, mostInLine)).map((place) =>
    Math.floor((place * count) / mostInLine),
  );
  const sorted = (isSampled ? pickAt(priority, sample) : priority.slice()).sort();
  const drawnLine = (share: number, rule: QuantileRule) => quantileOfSorted(sorted, 1 - share, rule)!;

  const under = (method: NormalisationMethod): ClassesUnder<QuantileRule> => {
    const columns = performance.metrics.map(({ normalised }, metric) => {
      if (method === made.method) return normalised;
      const { values, direction } = elementAt(metrics, metric);
      return normalise(values, method, direction);
    });
    const own = columns.map((values) => pickAt(values, candidates));
    const drawn = isSampled ? columns.map((values) => pickAt(values, sample)) : columns;
    return {
      classify: classifyBy(own, exactLine, columns),
      classifyDrawn: classifyBy(own, drawnLine, drawn),
    };
  };
  return testChoices({ made, rules: lineRules, comparable, classes, under });
}

/** The customers with at least this priority: a loop, since filtering very many asks a function of each. */
function fromLineUp(priority: Float64Array, line: number): Int32Array {
  const found = new Int32Array(priority.length);
  let count = 0;
  for (let customer = 0; customer < priority.length; customer++) {
    if (priority[customer]! >= line) found[count++] = customer;
  }
  return found.slice(0, count);
}
