import { usualChoices, type FormulaCells, type FormulaChoices } from './FormulaChoices';
import type { ChosenCells, GivenArguments } from './FormulaDraft';

/** What PERCENTILE_COHORT is given; cohorts of a population are asked for only where both are chosen. */
export function draftPercentile<Cells extends ChosenCells>(
  { input, population, cohorts, populationCohorts }: FormulaCells<Cells> & { readonly input: Cells },
  { rankMethod, outside }: FormulaChoices,
): GivenArguments<Cells> {
  return {
    cells: {
      values: input,
      population,
      cohorts,
      population_cohorts: cohorts && population ? populationCohorts : undefined,
    },
    values: { method: rankMethod === usualChoices.rankMethod ? undefined : rankMethod, outside },
  };
}
