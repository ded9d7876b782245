import type { TierCuts } from '../../engine/score/tierByCuts';
import type { TierRule } from '../../engine/score/types';
import type { TierShares } from '../../engine/score/valueTier';
import { CellError } from '../CellError';
import { tierRules } from './argumentWords';
import { readChoices } from './readChoices';
import { readCutNumbers } from './readCutNumbers';
import { readGrid } from './readGrid';
import { readList } from './readList';

/** What parts the tiers, and what they are called. */
export type Tiers = { readonly labels: readonly (string | number)[] } & (
  | { readonly rule: TierRule; readonly shares: TierShares }
  | { readonly rule: 'cuts'; readonly cuts: TierCuts }
);

/** Rounding makes a little more than 1 of 0.7 and 0.3. */
const allowance = 1e-9;

/**
 * How many tiers there are and where they begin, by the arguments `high`, `low`, `labels` and `rule`.
 * One share of high, or none, stands beside one of low, 0.2 each if omitted. Several shares are those of the tiers from
 * the highest down, and low is the one of the last; without it the last is what they leave. Under `cuts` both are values:
 * a tier starts at its cut, the lowest reaches up to low.
 *
 * @throws CellError where a number or the count of labels does not fit
 */
export function readTiers(given: {
  readonly high: unknown;
  readonly low: unknown;
  readonly labels: unknown;
  readonly rule: unknown;
}): Tiers {
  const rule = readChoices(given.rule, 'rule', tierRules)?.[0] ?? 'percentile';
  const high = readCutNumbers(given.high, 'high');
  const low = readOne(given.low);
  if (rule === 'cuts') {
    const cuts = { highs: high ?? [], low };
    requireFalling(cuts);
    return { rule, cuts, labels: readLabels(given.labels, tiersOf(cuts)) };
  }
  const shares = sharesOf(high, low);
  return { rule, shares, labels: readLabels(given.labels, tiersOf(shares)) };
}

/** The rest between them is a tier, too. */
function tiersOf({ highs, low }: TierShares): number {
  return highs.length + 1 + (low === undefined ? 0 : 1);
}

function readOne(argument: unknown): number | undefined {
  const numbers = readCutNumbers(argument, 'low');
  if (numbers !== undefined && numbers.length !== 1) {
    throw new CellError('#VALUE!', 'tier.lowCount', { given: numbers.length });
  }
  return numbers?.[0];
}

function sharesOf(high: readonly number[] | undefined, low: number | undefined): TierShares {
  requireShares('high', high ?? []);
  requireShares('low', low === undefined ? [] : [low]);
  const isList = high !== undefined && high.length > 1;
  const shares = { highs: high ?? [0.2], low: isList ? low : (low ?? 0.2) };
  const total = shares.highs.reduce((sum, share) => sum + share, shares.low ?? 0);
  if (total > 1 + allowance) {
    const facts = { high: shares.highs, low: shares.low ?? 0 };
    throw new CellError('#VALUE!', isList ? 'tier.sharesTooLarge' : 'tier.sharesOverlap', facts);
  }
  if (isList && shares.highs.includes(0)) {
    throw new CellError('#VALUE!', 'tier.shareZero', { position: shares.highs.indexOf(0) + 1 });
  }
  // Shares of all tiers leave none: the last one is the rest.
  const isComplete = isList && low === undefined && total > 1 - allowance;
  return isComplete ? { highs: shares.highs.slice(0, -1), low: undefined } : shares;
}

function requireShares(argument: string, shares: readonly number[]): void {
  const wrong = shares.find((share) => !(share >= 0 && share <= 1));
  if (wrong !== undefined) throw new CellError('#VALUE!', 'share.outOfRange', { argument, share: wrong });
}

function requireFalling({ highs, low }: TierCuts): void {
  const values = low === undefined ? highs : [...highs, low];
  if (values.length === 0) throw new CellError('#VALUE!', 'tier.cutsMissing');
  const rise = values.findIndex((value, position) => position > 0 && value > values[position - 1]!);
  if (rise > 0) {
    throw new CellError('#VALUE!', 'tier.cutsRise', { cut: values[rise - 1]!, next: values[rise]! });
  }
}

/** The same words whatever the language of Excel: a saved workbook must not change when a colleague opens it. */
function usualLabels(count: number): readonly (string | number)[] {
  if (count === 3) return ['High', 'Mid', 'Low'];
  if (count === 2) return ['High', 'Low'];
  return Array.from({ length: count }, (_, tier) => tier + 1);
}

/** A blank label would be an empty text on the web and a 0 on the desktop: neither is what anybody meant. */
function readLabels(argument: unknown, count: number): readonly (string | number)[] {
  const grid = readGrid(argument);
  if (grid === undefined) return usualLabels(count);
  const labels = readList(grid).map((label, position) => {
    if (label === null || label === 0 || label === '') {
      throw new CellError('#VALUE!', 'tier.labelBlank', { position: position + 1 });
    }
    return typeof label === 'number' ? label : String(label);
  });
  if (labels.length !== count) {
    throw new CellError('#VALUE!', 'tier.labelCount', { given: labels.length, tiers: count });
  }
  return labels;
}
