import { usualMetric, type FormulaCells, type FormulaChoices } from './FormulaChoices';
import type { ChosenCells, GivenArguments } from './FormulaDraft';

/** What COMPOSITE_SCORE is given: an argument for all columns alike where one will do. */
export function draftScore<Cells extends ChosenCells>(
  { input, population, headers }: FormulaCells<Cells> & { readonly input: Cells },
  choices: FormulaChoices,
  inTable: boolean,
): GivenArguments<Cells> {
  const metrics = Array.from({ length: input.columns }, (_, index) => choices.metrics[index] ?? usualMetric);
  return {
    cells: { metrics: input, population, headers: choices.explain && !inTable ? headers : undefined },
    values: {
      weights: unlessEqual(metrics.map(({ weight }) => weight)),
      method: unlessUsual(
        metrics.map(({ method }) => method),
        usualMetric.method,
      ),
      directions: unlessUsual(
        metrics.map(({ direction }) => direction),
        usualMetric.direction,
      ),
      explain: choices.explain || undefined,
    },
  };
}

/** Equal weights say nothing, unless all subtract. */
function unlessEqual(weights: readonly number[]): readonly number[] | undefined {
  return weights.every((weight) => weight === weights[0] && weight > 0) ? undefined : weights;
}

/** One word where it is the same for all columns, none where it is the usual one. */
function unlessUsual<Word extends string>(
  words: readonly Word[],
  usual: Word,
): Word | readonly Word[] | undefined {
  if (words.some((word) => word !== words[0])) return words;
  return words[0] === usual ? undefined : words[0];
}
