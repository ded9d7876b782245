import { tierByCuts } from '../engine/score/tierByCuts';
import { cutsOfShares, valueTier } from '../engine/score/valueTier';
import type { PlainValue } from './arguments/plainValue';
import { hasText } from './arguments/createCohortCoder';
import { readFlag } from './arguments/readFlag';
import { readGrid } from './arguments/readGrid';
import { arrange, flatten, requireNumberArgument, type NumberArgument } from './arguments/readNumberArgument';
import { readNumbers } from './arguments/readNumbers';
import { readPartners } from './arguments/readPartners';
import { hasTwo, readPopulation, type PopulationArgument } from './arguments/readPopulation';
import { readTiers, type Tiers } from './arguments/readTiers';
import { refuseLoneErrors } from './arguments/refuseLoneErrors';
import { requireOneUnit } from './arguments/requireOneUnit';
import { requireSameRows } from './arguments/requireSameRows';
import { CellError, type ResultCell } from './CellError';
import type { FunctionCall } from './FunctionCall';

/** Arguments of VALUE_TIER as Excel sends them. */
export type TierArguments = readonly [
  scores: unknown,
  population?: unknown,
  high?: unknown,
  low?: unknown,
  labels?: unknown,
  rule?: unknown,
  names?: unknown,
  ignoreZeros?: unknown,
];

/**
 * VALUE_TIER: the tier of each score. A missing score gives #N/A; an error value, under `rank` also one among the names, gives
 * that error in its own row.
 *
 * @throws CellError with the reason when an argument cannot be used
 */
export function tierScores(given: TierArguments, call: FunctionCall): ResultCell[][] {
  refuseLoneErrors(given);
  const ignoreZeros = readFlag(given[7], 'ignore_zeros');
  const scores = requireNumberArgument(given[0], 'scores', ignoreZeros);
  const population = readPopulation(given[1], call, ignoreZeros, 'list', 'tier.populationIsText');
  const tiers = readTiers({ high: given[2], low: given[3], labels: given[4], rule: given[5] });
  if (tiers.rule === 'cuts' && population) throw new CellError('#VALUE!', 'tier.cutsNeedNoPopulation');
  if (tiers.rule !== 'cuts' && population === undefined && scores.whole.rows * scores.whole.columns === 1) {
    throw new CellError('#VALUE!', 'tier.needsPopulation');
  }
  const compared = tiers.rule === 'cuts' ? cutsGiven(given) : ([['population', population]] as const);
  requireOneUnit([['scores', scores], ...compared]);
  const list = flatten(scores);
  const names = tiers.rule === 'rank' ? readNames(given[6], scores, call) : undefined;
  const codes = tiersOf(list, tiers, population, names);
  const missing = new CellError('#N/A', 'value.missing');
  const alone = new CellError('#N/A', 'tier.populationTooSmall');
  return arrange(scores.rows, scores.columns, (index): ResultCell => {
    if (Number.isNaN(list[index])) return scores.errors.get(index) ?? missing;
    const name = names?.[index];
    if (name instanceof CellError) return name;
    return codes === undefined ? alone : tiers.labels[codes[index]!]!;
  });
}

/** Cuts are in the unit of the scores; a blank one is 0. */
function cutsGiven(given: TierArguments): (readonly [string, NumberArgument | undefined])[] {
  return (
    [
      ['high', 2],
      ['low', 3],
    ] as const
  ).map(([argument, position]) => {
    const whole = readGrid(given[position]);
    return [argument, whole && { ...readNumbers(whole, { argument, ignoreZeros: false }), whole }];
  });
}

/** One code per score; undefined where there are not two scores to part. */
function tiersOf(
  list: Float64Array,
  tiers: Tiers,
  population: PopulationArgument | undefined,
  names: readonly PlainValue[] | undefined,
): Uint8Array | undefined {
  if (tiers.rule === 'cuts') return tierByCuts(list, tiers.cuts);
  const members = population ? population.once('members', () => flatten(population)) : list;
  if (!hasTwo(members)) return undefined;
  const { shares, rule } = tiers;
  if (rule === 'rank') {
    if (population && !isSameList(list, members)) {
      throw new CellError('#VALUE!', 'tier.rankNeedsOwnPopulation');
    }
    return valueTier({ scores: list, shares, rule, names: names && namesOf(names) });
  }
  const cut = () => cutsOfShares(members, shares)!;
  const cuts = population ? population.once(`cuts ${shares.highs.join()};${shares.low}`, cut) : cut();
  return tierByCuts(list, cuts);
}

/** Among texts a 0 is a blank cell as Excel on the desktop sends it. */
function namesOf(names: readonly PlainValue[]): string[] {
  const zeroIsBlank = hasText(names);
  return names.map((name) =>
    name instanceof CellError || (zeroIsBlank && name === 0) ? '' : String(name ?? ''),
  );
}

function readNames(
  argument: unknown,
  scores: NumberArgument,
  { addresses }: FunctionCall,
): readonly PlainValue[] | undefined {
  const grid = readGrid(argument);
  if (grid === undefined) return undefined;
  requireSameRows(['scores', addresses[0]], ['names', addresses[6]]);
  const wanted = scores.whole.rows * scores.whole.columns;
  const names = readPartners(grid, scores.rows * scores.columns, wanted);
  if (names !== undefined) return names;
  throw new CellError('#VALUE!', 'tier.nameCount', { given: grid.rows * grid.columns, wanted });
}

function isSameList(first: Float64Array, second: Float64Array): boolean {
  return first.length === second.length && first.every((value, index) => Object.is(value, second[index]));
}
