import type { Say } from '../../text/paneText';
import { formatAddress } from '../../../workbook/parseAddress';
import { usualMetric, type FormulaChoices } from './FormulaChoices';
import type { ChosenCells, FormulaDraft } from './FormulaDraft';

/** The sentence of what a formula computes, as the person would say it. */
export function describeFormula(
  say: Say,
  draft: FormulaDraft,
  choices: FormulaChoices,
  headers: readonly string[],
): string {
  const others = draft.cells['population'];
  const population = others === undefined ? say('formula.says.ownCells') : placeOf(others);
  const sentence = sentenceOf(say, draft, choices, headers, population);
  const table = Object.values(draft.cells).find((cells) => cells?.table)?.table;
  if (!draft.inTable || table === undefined) return sentence;
  return `${sentence} ${say('formula.says.inTable', { table: table.name })}`;
}

function sentenceOf(
  say: Say,
  { name, cells }: FormulaDraft,
  choices: FormulaChoices,
  headers: readonly string[],
  population: string,
): string {
  if (name === 'COMPOSITE_SCORE') {
    const metrics = metricsOf(say, choices, headers);
    return say('formula.says.score', { metrics, population });
  }
  if (name === 'PERCENTILE_COHORT') {
    return say(cells['cohorts'] ? 'formula.says.rankInGroups' : 'formula.says.rank', { population });
  }
  const { rule } = choices;
  return say(rule === 'rank' ? 'formula.says.ranks' : `formula.says.${rule}`, { population });
}

/** Each metric with its share of all weights; those that weigh nothing are left out, as in the score. */
function metricsOf(say: Say, choices: FormulaChoices, headers: readonly string[]): readonly string[] {
  const metrics = headers.map((_, index) => choices.metrics[index] ?? usualMetric);
  const total = metrics.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return metrics.flatMap(({ weight, direction }, index) => {
    if (weight === 0) return [];
    const measure = headers[index] || say('formula.metric', { number: index + 1 });
    const key = direction === 'lower' ? 'formula.says.lower' : 'formula.says.metric';
    return [say(key, { measure, weight: weight / total })];
  });
}

function placeOf(cells: ChosenCells): string {
  return `${cells.sheet}!${formatAddress(cells)}`;
}
