import type { TierRule } from '../engine/score/types';
import { tierCode, valueTier } from '../engine/score/valueTier';
import type { PlainValue } from './arguments/plainValue';
import { readChoices } from './arguments/readChoices';
import { readGrid } from './arguments/readGrid';
import { readList } from './arguments/readList';
import { readPartners } from './arguments/readPartners';
import { readShare } from './arguments/readShare';
import {
  arrange,
  flatten,
  readNumberArgument,
  requireNumberArgument,
  type NumberArgument,
} from './arguments/readNumberArgument';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';
import { spillFormula } from './guards/spillFormula';

export const tierRules: readonly TierRule[] = ['percentile', 'rank'];

/** Arguments of VALUE_TIER as Excel sends them. */
export type TierArguments = readonly [
  scores: unknown,
  population?: unknown,
  high?: unknown,
  low?: unknown,
  labels?: unknown,
  rule?: unknown,
  names?: unknown,
];

/** The same words whatever the language of Excel: a saved workbook must not change when a colleague opens it. */
const defaultLabels: readonly (string | number)[] = ['High', 'Mid', 'Low'];

/**
 * VALUE_TIER: the tier of each score. A missing score gives #N/A; an error value, under `rank` also one among the names, gives
 * that error in its own row.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function tierScores(given: TierArguments, call: FunctionCall): ResultCell[][] {
  const scores = requireNumberArgument(given[0], 'scores', false);
  const population = readNumberArgument(given[1], 'population', false);
  const highShare = readShare(given[2], 'high') ?? 0.2;
  const lowShare = readShare(given[3], 'low') ?? 0.2;
  // A little more than 1 is what rounding makes of 0.7 and 0.3.
  if (highShare + lowShare > 1 + 1e-9) {
    throw new CellError('#VALUE!', 'tier.sharesOverlap', { high: highShare, low: lowShare });
  }
  const labels = readLabels(given[4]);
  const rule = readChoices(given[5], 'rule', tierRules)?.[0];
  if (population === undefined && scores.whole.rows * scores.whole.columns === 1) {
    throw new CellError('#VALUE!', 'tier.needsPopulation');
  }
  const names = readNames(given[6], scores);
  const list = flatten(scores);
  const members = population && flatten(population);
  if (rule === 'rank' && members && !isSameList(list, members)) {
    throw new CellError('#VALUE!', 'tier.rankNeedsOwnPopulation');
  }
  if (members && list.length === 1) {
    call.burst.count(members.length, () => spillFormula(call.name, call.addresses, [[0, 1]], ['D2:D1000']));
  }
  const { tiers } = valueTier({
    scores: list,
    population: rule === 'rank' ? undefined : members,
    highShare,
    lowShare,
    rule,
    names:
      rule === 'rank'
        ? names?.map((name) => (name instanceof CellError ? '' : String(name ?? '')))
        : undefined,
  });
  const missing = new CellError('#N/A', 'value.missing');
  const noPopulation = new CellError('#N/A', 'score.populationEmpty');
  return arrange(scores.rows, scores.columns, (index): ResultCell => {
    const tier = tiers[index]!;
    const name = rule === 'rank' ? names?.[index] : undefined;
    if (name instanceof CellError && !scores.errors.has(index)) return name;
    if (tier !== tierCode.missing) return labels[tier]!;
    return scores.errors.get(index) ?? (Number.isNaN(list[index]) ? missing : noPopulation);
  });
}

function readLabels(argument: unknown): readonly (string | number)[] {
  const grid = readGrid(argument);
  if (grid === undefined) return defaultLabels;
  const labels = readList(grid).map((label) => (typeof label === 'number' ? label : String(label ?? '')));
  if (labels.length !== 3) throw new CellError('#VALUE!', 'tier.labelCount', { given: labels.length });
  return labels;
}

function readNames(argument: unknown, scores: NumberArgument): readonly PlainValue[] | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  const wanted = scores.whole.rows * scores.whole.columns;
  const names = readPartners(grid, scores.rows * scores.columns, wanted);
  if (names === undefined) {
    throw new CellError('#VALUE!', 'tier.nameCount', { given: grid.rows * grid.columns, wanted });
  }
  return names;
}

function isSameList(first: Float64Array, second: Float64Array): boolean {
  return first.length === second.length && first.every((value, index) => Object.is(value, second[index]));
}
