import { readTiers } from '../../../functions/arguments/readTiers';
import { usualChoices, type FormulaCells, type FormulaChoices } from './FormulaChoices';
import type { ChosenCells, GivenArguments, Literal } from './FormulaDraft';
import { readNumbers, readWords } from './readTyped';

/** What VALUE_TIER is given, with labels in the language of the pane where it has three tiers. */
export function draftTiers<Cells extends ChosenCells>(
  cells: FormulaCells<Cells> & { readonly input: Cells },
  choices: FormulaChoices,
  usualLabels: string,
): GivenArguments<Cells> {
  const { rule } = choices;
  const isUsual = rule !== 'cuts' && choices.high === usualChoices.high && choices.low === usualChoices.low;
  const high = readNumbers(choices.high);
  const low = readNumbers(choices.low);
  const own = ownLabels(high, low, rule);
  const labels = readWords(choices.labels ?? (own?.length === 3 ? usualLabels : ''));
  const values = {
    high: isUsual ? undefined : high,
    low: isUsual ? undefined : low,
    labels: labels?.join() === own?.join() ? undefined : labels,
    rule: rule === 'percentile' ? undefined : rule,
  };
  // Ranks need all scores at once, and cuts none but their own: a population apart has no meaning there.
  const population = rule === 'percentile' ? cells.population : undefined;
  const names = rule === 'rank' ? cells.names : undefined;
  return { cells: { scores: cells.input, population, names }, values };
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
