import type { SeededRandom } from '../seededRandom';
import { spread } from '../spread';
import { namesAfterLi, namesBeforeLi, takeNames } from './companyNames';
import type { Tally } from './tallies';
import { activeMiddle, namedHigh, namedLow, otherHigh, otherLow, silentMiddle, totals } from './tallies';

export type PlannedTier = 'high' | 'mid' | 'low';
export interface CustomerTally extends Tally {
  readonly tier: PlannedTier;
}

/**
 * The 193 customers with their margins: 39 high, 115 in the middle (32 with a call or a contract, 83 without), 39 low.
 * 122 of them have a score of zero; with `ties: 'none'` each of the 83 gets a contract and only the low tier is at zero.
 */
export function customerTallies(random: SeededRandom, ties: 'planted' | 'none'): CustomerTally[] {
  const early = namesBeforeLi();
  const late = namesAfterLi();
  const silentNames = takeNames(early, silentMiddle.length);
  const lowNames = takeNames(late, otherLow.length);
  const otherNames = [
    ...takeNames(late, otherHigh.length),
    ...takeNames(early, 16),
    ...takeNames(late, activeMiddle.length - 16),
  ];
  const silentSigns = ties === 'none' ? 1 : 0;

  const named = [
    ...namedHigh.map((row) => ({ tier: 'high' as const, row })),
    ...namedLow.map((row) => ({ tier: 'low' as const, row })),
  ].map(({ tier, row: [name, records, calls, signs, rejects] }) => ({
    tier,
    name,
    records,
    calls,
    signs,
    rejects,
  }));
  const low = otherLow.map(([records, rejects], index) => ({
    tier: 'low' as const,
    name: lowNames[index]!,
    records,
    calls: 0,
    signs: 0,
    rejects,
  }));
  const undecided = [
    ...otherHigh.map((row) => ({ tier: 'high' as const, row })),
    ...activeMiddle.map((row) => ({ tier: 'mid' as const, row })),
    ...silentMiddle.map((records) => ({ tier: 'mid' as const, row: [records, 0, silentSigns] as const })),
  ].map(({ tier, row: [records, calls, signs] }, index) => ({
    tier,
    name: [...otherNames, ...silentNames][index]!,
    records,
    calls,
    signs,
  }));

  // Rejects of everybody else: what is left of the total, uneven from customer to customer.
  const left = totals.rejects - [...named, ...low].reduce((sum, { rejects }) => sum + rejects, 0);
  const room = undecided.map(({ records, calls, signs }) => records - calls - Math.max(signs, 1));
  const rejects = spread(
    left,
    room.map((records) => records * (0.15 + 0.8 * random.uniform())),
    room.map((records) => Math.max(0, records)),
  );
  return [
    ...named,
    ...low,
    ...undecided.map((customer, index) => ({ ...customer, rejects: rejects[index]! })),
  ];
}
