import type { FunctionName } from '../../../functions/computeFunction';
import { draftPercentile } from './draftPercentile';
import { draftScore } from './draftScore';
import { draftTiers } from './draftTiers';
import type { FormulaCells, FormulaChoices } from './FormulaChoices';
import type { ChosenCells, FormulaDraft } from './FormulaDraft';

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
  const chosen = { ...cells, input };
  const given =
    name === 'COMPOSITE_SCORE'
      ? draftScore(chosen, choices, inTable)
      : name === 'PERCENTILE_COHORT'
        ? draftPercentile(chosen, choices)
        : draftTiers(chosen, choices, usualLabels);
  const values = { ...given.values, ignore_zeros: choices.ignoreZeros || undefined };
  return { name, cells: given.cells, values, inTable };
}
