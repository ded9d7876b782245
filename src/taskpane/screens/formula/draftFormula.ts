import { normalisationMethods, type NormalisationMethod } from '../../../engine/score/normalisations';
import type { Direction, OutsideRule, PercentileMethod } from '../../../engine/score/types';
import type { TierWord } from '../../../functions/arguments/argumentWords';
import { readTiers } from '../../../functions/arguments/readTiers';
import type { FunctionName } from '../../../functions/computeFunction';
import type { ChosenCells, FormulaDraft, Literal } from './FormulaDraft';

/** How one column of a score is weighed and made comparable. */
export interface MetricChoice {
  readonly weight: number;
  readonly direction: Direction;
  readonly method: NormalisationMethod;
}

/** All that a person sets beside the cells, for each of the functions. */
export interface FormulaChoices {
  readonly metrics: readonly MetricChoice[];
  readonly explain: boolean;
  readonly rankMethod: PercentileMethod;
  readonly outside: OutsideRule | undefined;
  readonly rule: TierWord;
  /** As typed: shares such as 20%, or scores under `cuts`; several for more tiers. */
  readonly high: string;
  readonly low: string;
  /** As typed, from the highest tier down; undefined before anything is typed. */
  readonly labels: string | undefined;
  readonly ignoreZeros: boolean;
}

export const usualMetric: MetricChoice = {
  weight: 1,
  direction: 'higher',
  method: normalisationMethods[0]!,
};

/** What the functions do by themselves. */
export const usualChoices: FormulaChoices = {
  metrics: [],
  explain: false,
  rankMethod: 'inc',
  outside: undefined,
  rule: 'percentile',
  high: '20%',
  low: '20%',
  labels: undefined,
  ignoreZeros: false,
};

/** Cells by the field that asks for them. */
export type FormulaCells<Cells> = Partial<
  Record<'input' | 'population' | 'cohorts' | 'populationCohorts' | 'names' | 'headers', Cells>
>;

/**
 * The draft of a formula from what was chosen. Choices that a function makes by itself are left out, so that the formula
 * stays short.
 *
 * @param usualLabels labels of three tiers in the language of the pane, as one would type them
 * @returns undefined before the cells to use are chosen
 */
export function draftFormula<Cells extends ChosenCells>(
  name: FunctionName,
  cells: FormulaCells<Cells>,
  choices: FormulaChoices,
  inTable: boolean,
  usualLabels: string,
): FormulaDraft<Cells> | undefined {
  const { input } = cells;
  if (input === undefined) return undefined;
  const ignore_zeros = choices.ignoreZeros || undefined;
  if (name === 'COMPOSITE_SCORE') {
    const metrics = Array.from(
      { length: input.columns },
      (_, index) => choices.metrics[index] ?? usualMetric,
    );
    const values = {
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
      ignore_zeros,
    };
    const headers = choices.explain && !inTable ? cells.headers : undefined;
    return { name, cells: { metrics: input, population: cells.population, headers }, values, inTable };
  }
  if (name === 'PERCENTILE_COHORT') {
    const { population, cohorts } = cells;
    const others = cohorts && population ? cells.populationCohorts : undefined;
    const method = choices.rankMethod === 'inc' ? undefined : choices.rankMethod;
    return {
      name,
      cells: { values: input, population, cohorts, population_cohorts: others },
      values: { method, outside: choices.outside, ignore_zeros },
      inTable,
    };
  }
  return { name, ...tierArguments(input, cells, choices, usualLabels), inTable };
}

function tierArguments<Cells extends ChosenCells>(
  input: Cells,
  cells: FormulaCells<Cells>,
  choices: FormulaChoices,
  usualLabels: string,
) {
  const { rule } = choices;
  const isUsual = rule !== 'cuts' && choices.high === usualChoices.high && choices.low === usualChoices.low;
  const high = numbersOf(choices.high);
  const low = numbersOf(choices.low);
  const own = ownLabels(high, low, rule);
  const labels = wordsOf(choices.labels ?? (own?.length === 3 ? usualLabels : ''));
  const values = {
    high: isUsual ? undefined : high,
    low: isUsual ? undefined : low,
    labels: labels?.join() === own?.join() ? undefined : labels,
    rule: rule === 'percentile' ? undefined : rule,
    ignore_zeros: choices.ignoreZeros || undefined,
  };
  // Ranks need all scores at once, and cuts none but their own: a population apart has no meaning there.
  const population = rule === 'percentile' ? cells.population : undefined;
  return { cells: { scores: input, population, names: rule === 'rank' ? cells.names : undefined }, values };
}

/** The labels that the function gives to these tiers by itself, if it can make them: one a tier. */
function ownLabels(
  high: readonly Literal[] | undefined,
  low: readonly Literal[] | undefined,
  rule: FormulaChoices['rule'],
): readonly Literal[] | undefined {
  try {
    return readTiers({ high: high && [high], low: low && [low], labels: null, rule }).labels;
  } catch {
    // What it cannot use it refuses itself, with a reason.
    return undefined;
  }
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

const separators = /[,，、;；]/;

function wordsOf(text: string): readonly string[] | undefined {
  const words = text.split(separators).map((word) => word.trim());
  return text.trim() === '' ? undefined : words;
}

/** Numbers as they are typed; what is none is handed on, and the function says what is wrong with it. */
function numbersOf(text: string): readonly Literal[] | undefined {
  return wordsOf(text)?.map((word) => {
    const number = word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word);
    return word === '' || word === '%' || Number.isNaN(number) ? word : number;
  });
}
