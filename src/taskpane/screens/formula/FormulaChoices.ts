import { normalisationMethods, type NormalisationMethod } from '../../../engine/score/normalisations';
import type { Direction, OutsideRule, PercentileMethod } from '../../../engine/score/types';
import type { TierWord } from '../../../functions/arguments/argumentWords';

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
